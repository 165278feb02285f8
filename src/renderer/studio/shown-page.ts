import { fitPage, type View } from '../../shared/drawing/glass/view.ts';
import { pixelsPerMillimetre } from '../ui/css.ts';
import { InkSurface } from './ink-surface.ts';
import { PointerSource } from './pointer-source.ts';
import { PourTool } from './pour/pour-tool.ts';
import type { StudioSession } from './studio-session.ts';
import { LooseStage } from './things/loose-stage.ts';
import type { LooseThings } from './things/loose-things.ts';

export interface Shown {
  readonly session: StudioSession;
  readonly things: LooseThings;
  /** Gets the surface while it is there, for pictures of it. */
  readonly onSurface: (surface: InkSurface | null) => void;
}

/** A drawing on the glass: its ink, its loose things and the hands that reach for them. */
export class ShownPage {
  readonly #place: HTMLElement;
  readonly #shown: Shown;
  readonly #surface: InkSurface;
  readonly #loose: LooseStage;
  readonly #pointers: PointerSource;
  readonly #bucket: PourTool;
  readonly #leaveThings: () => void;
  #view: View;

  /** @param place what it lies in the middle of; is laid out by now */
  constructor(place: HTMLElement, shown: Shown, pageClass: string) {
    this.#place = place;
    this.#shown = shown;
    this.#view = this.#fit();
    const { session, things, onSurface } = shown;
    const surface = new InkSurface(session.page, this.#view);
    this.#surface = surface;
    surface.element.classList.add(pageClass);
    place.append(surface.element);
    this.#measure();
    session.attach(surface);
    onSurface(surface);
    this.#loose = new LooseStage(this.#view);
    place.append(this.#loose.element);
    things.attach(this.#loose, this.#view);
    this.#leaveThings = things.join();
    this.#bucket = new PourTool({ session, surface, newId: () => crypto.randomUUID() });
    session.setTool('fill', this.#bucket);
    this.#pointers = new PointerSource({
      element: surface.element,
      cssScale: () => this.#view.cssScale,
      pixelsPerMm: pixelsPerMillimetre(),
      session,
    });
  }

  /** Its place may have another size now. */
  refit(): void {
    const next = this.#fit();
    const { cssWidth, left, top } = this.#view;
    if (next.cssWidth === cssWidth && next.left === left && next.top === top) return;
    const { session, things } = this.#shown;
    things.whileWriting(() => session.finishStroke());
    this.#view = next;
    this.#measure();
    this.#surface.resize(next, session.history);
    this.#loose.resize(next);
    things.attach(this.#loose, next);
  }

  destroy(): void {
    const { session, things, onSurface } = this.#shown;
    this.#pointers.stop();
    // While the tools are there that have something to end.
    session.finishStroke();
    this.#leaveThings();
    session.setTool('fill', null);
    this.#bucket.destroy();
    things.attach(null, null);
    this.#loose.destroy();
    session.attach(null);
    onSurface(null);
    this.#surface.destroy();
  }

  #fit(): View {
    return fitPage(this.#shown.session.page.size, this.#place.getBoundingClientRect(), window.devicePixelRatio);
  }

  #measure(): void {
    this.#shown.session.setUnitsPerMm(pixelsPerMillimetre() / this.#view.cssScale);
  }
}
