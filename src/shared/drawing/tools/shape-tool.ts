/** Figures pulled up between two places: presses in, figure events out. */
import { clampToPage } from '../geometry/page-bounds.ts';
import { quantisePlace } from '../geometry/point.ts';
import type { PageSize } from '../ops/page.ts';
import type { Shape } from '../ops/shape.ts';
import type { FigureChoice } from './chosen.ts';
import type { HandSettings } from './hand-settings.ts';
import type { Press } from './press-reader.ts';

/** `shown` is what is pulled up so far, `dropped` takes it back, finished or not. */
export type ShapeEvent = { readonly type: 'shown' | 'finished' | 'dropped'; readonly shape: Shape };

export type ShapeToolContext = {
  readonly page: PageSize;
  readonly hand: () => HandSettings;
  readonly newId: () => string;
};

/** Width of the figure that a tap makes. */
const TAPPED = 180;

/** One figure for each press. */
export class ShapeTool {
  readonly #context: ShapeToolContext;
  readonly #drafts = new Map<number, Shape>();
  #last: { readonly press: number; readonly shape: Shape } | null = null;

  constructor(context: ShapeToolContext) {
    this.#context = context;
  }

  get isDrawing(): boolean {
    return this.#drafts.size > 0;
  }

  begin({ press, samples }: Press, choice: FigureChoice): readonly ShapeEvent[] {
    const at = this.#placeOf(samples) ?? [0, 0];
    const { figure, isFilled, colour, size, symmetry } = choice;
    const look = { figure, isFilled, colour, size, ...(symmetry && { symmetry }) };
    return this.#show(press, { kind: 'shape', id: this.#context.newId(), ...look, from: at, to: at });
  }

  handle({ type, press, samples }: Press): readonly ShapeEvent[] {
    if (type === 'drop') return this.#drop(press);
    const shape = this.#drafts.get(press);
    if (!shape) return [];
    if (type === 'up') return this.#finish(press, shape);
    const to = this.#placeOf(samples);
    return to && (to[0] !== shape.to[0] || to[1] !== shape.to[1]) ? this.#show(press, { ...shape, to }) : [];
  }

  #show(press: number, shape: Shape): readonly ShapeEvent[] {
    this.#drafts.set(press, shape);
    return [{ type: 'shown', shape }];
  }

  #finish(press: number, pulled: Shape): readonly ShapeEvent[] {
    this.#drafts.delete(press);
    const { shortestMark, jitter } = this.#context.hand();
    const way = Math.hypot(pulled.to[0] - pulled.from[0], pulled.to[1] - pulled.from[1]);
    if (way < shortestMark) return [{ type: 'dropped', shape: pulled }];
    const shape = way <= jitter ? this.#tapped(pulled) : pulled;
    this.#last = { press, shape };
    return [{ type: 'finished', shape }];
  }

  #drop(press: number): readonly ShapeEvent[] {
    const shape = this.#drafts.get(press) ?? (this.#last?.press === press ? this.#last.shape : null);
    this.#drafts.delete(press);
    this.#last = null;
    return shape ? [{ type: 'dropped', shape }] : [];
  }

  /** Place of the last sample that has one. */
  #placeOf(samples: readonly number[]): readonly [number, number] | null {
    for (let at = samples.length - 4; at >= 0; at -= 4) {
      const [x, y] = [samples[at] ?? Number.NaN, samples[at + 1] ?? Number.NaN];
      if (Number.isFinite(x + y)) return this.#stored(x, y);
    }
    return null;
  }

  /** Who only taps gets a figure too: of a usual size, with its middle there. */
  #tapped(shape: Shape): Shape {
    const [x, y] = shape.from;
    const half = TAPPED / 2;
    const rise = shape.figure === 'line' ? 0 : half;
    return { ...shape, from: this.#stored(x - half, y - rise), to: this.#stored(x + half, y + rise) };
  }

  #stored(x: number, y: number): readonly [number, number] {
    const { width, height } = this.#context.page;
    return [quantisePlace(clampToPage(x, width)), quantisePlace(clampToPage(y, height))];
  }
}
