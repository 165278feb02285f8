import { type Dot, DotTrail } from '../../shared/drawing/guided/dot-trail.ts';
import { doneOps } from '../../shared/drawing/history.ts';
import { layOver } from './lay-over.ts';
import type { StudioSession } from './studio-session.ts';

const SVG = 'http://www.w3.org/2000/svg';
const SOFT = '#cfe0fb';
const WIDTH = 14;

/** Soft lines under the ink between dots that a hand has joined. Looks on only: what is drawn does not know of it. */
export class DotTrailLayer {
  readonly #element: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #dots: readonly Dot[];
  readonly #trail: DotTrail;
  readonly #session: StudioSession;
  readonly #stop = new AbortController();
  readonly #held = new Set<number>();
  readonly #unwatch: () => void;
  #position: number;
  #shown = 0;

  /** @param element holds the page, has its size */
  constructor(element: HTMLElement, dots: readonly Dot[], session: StudioSession) {
    const { width, height } = session.page.size;
    this.#element = element;
    this.#dots = dots;
    this.#session = session;
    this.#position = session.history.position;
    this.#trail = new DotTrail(dots);
    this.#svg = document.createElementNS(SVG, 'svg');
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.#svg.dataset.trail = 'dots';
    layOver(this.#svg);
    // Above the paper, below the ink.
    element.firstElementChild?.after(this.#svg);
    const { signal } = this.#stop;
    element.addEventListener('pointerdown', (event) => this.#press(event), { signal });
    window.addEventListener('pointermove', (event) => this.#move(event), { signal, capture: true });
    for (const type of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(type, ({ pointerId }) => this.#lift(pointerId), { signal, capture: true });
    this.#unwatch = session.watch(() => this.#stepped());
    this.#retrace();
  }

  destroy(): void {
    this.#stop.abort();
    this.#unwatch();
    this.#svg.remove();
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#held.add(event.pointerId);
    this.#trail.press(event.pointerId, ...this.#place(event));
    this.#show();
  }

  #move(event: PointerEvent): void {
    if (!this.#held.has(event.pointerId)) return;
    this.#trail.move(event.pointerId, ...this.#place(event));
    this.#show();
  }

  #lift(pointerId: number): void {
    if (this.#held.delete(pointerId)) this.#trail.lift(pointerId);
  }

  /** Forward by a stroke that was followed already; back, or wiped: what is left is traced anew. */
  #stepped(): void {
    const { position, timeline } = this.#session.history;
    const isStroke = position === this.#position + 1 && timeline[position - 1]?.kind === 'stroke';
    this.#position = position;
    if (!isStroke || this.#held.size === 0) this.#retrace();
  }

  #retrace(): void {
    this.#trail.retrace(doneOps(this.#session.history));
    this.#shown = -1;
    this.#show();
  }

  #place({ clientX, clientY }: PointerEvent): Dot {
    const { left, top, width } = this.#element.getBoundingClientRect();
    const scale = width / this.#session.page.size.width;
    return [(clientX - left) / scale, (clientY - top) / scale];
  }

  #show(): void {
    const { joined } = this.#trail;
    if (joined.size === this.#shown) return;
    this.#shown = joined.size;
    this.#svg.replaceChildren(...[...joined].flatMap((nth) => this.#line(nth)));
  }

  #line(nth: number): readonly SVGElement[] {
    const [from, to] = [this.#dots[nth], this.#dots[nth + 1]];
    if (!from || !to) return [];
    const line = document.createElementNS(SVG, 'line');
    const ends = { x1: from[0], y1: from[1], x2: to[0], y2: to[1], 'stroke-width': WIDTH };
    for (const [name, value] of Object.entries(ends)) line.setAttribute(name, String(value));
    line.setAttribute('stroke', SOFT);
    line.setAttribute('stroke-linecap', 'round');
    return [line];
  }
}
