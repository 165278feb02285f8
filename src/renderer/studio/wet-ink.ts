import type { Stroke } from '../../shared/drawing/document.ts';
import { dirtyRect, NO_RECT, type Rect, toPixels, unite } from '../../shared/drawing/geometry/bounds.ts';
import { LOOKS } from '../../shared/drawing/painter/looks.ts';
import { paintSegments } from '../../shared/drawing/painter/paint.ts';
import { type Bitmap, createBitmap, resizeBitmap, wipe } from './bitmap.ts';
import type { View } from './view.ts';

/**
 * The stroke being drawn, alone on its canvas. It is painted opaque; a translucent tool is shown through the opacity
 * of the canvas, so it never darkens on itself.
 */
export class WetInk {
  readonly #ink: Bitmap;
  #view: View;
  #painted: Rect = NO_RECT;

  constructor(view: View) {
    this.#view = view;
    // Shown without waiting for the rest of the window: the line is nearer to the hand.
    this.#ink = createBitmap(view, { desynchronized: true });
  }

  get canvas(): HTMLCanvasElement {
    return this.#ink.canvas;
  }

  resize(view: View): void {
    this.#view = view;
    this.#painted = NO_RECT;
    resizeBitmap(this.#ink, view);
  }

  /** Paints what points from index `from` on add. Work per move: one or a few short curves. */
  extend(stroke: Stroke, from: number): void {
    if (from === 0) this.#ink.canvas.style.opacity = String(LOOKS[stroke.tool].alpha);
    paintSegments(this.#ink.context, stroke, from);
    this.#painted = unite(this.#painted, dirtyRect(stroke, from));
  }

  /** Takes the stroke away: it was dropped, or is dry now. */
  clear(): void {
    const area = toPixels(this.#painted, this.#view.scale, this.#view.width, this.#view.height);
    if (area.width > 0) wipe(this.#ink, area);
    this.#painted = NO_RECT;
  }
}
