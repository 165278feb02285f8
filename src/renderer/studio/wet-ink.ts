import { dirtyRect, toPixels } from '../../shared/drawing/geometry/bounds.ts';
import type { Stroke } from '../../shared/drawing/ops/stroke.ts';
import { LOOKS } from '../../shared/drawing/painter/looks.ts';
import { paintSegments, prepareLive } from '../../shared/drawing/painter/paint.ts';
import { type Bitmap, createBitmap, resizeBitmap, wipe } from './bitmap.ts';
import type { View } from './view.ts';

/**
 * The stroke being drawn, alone on its canvas. It is painted opaque; a translucent tool is shown through the opacity
 * of the canvas, so it never darkens on itself.
 */
export class WetInk {
  readonly #ink: Bitmap;
  #view: View;
  /** What is on the canvas; its points grow while it is drawn. */
  #stroke: Stroke | null = null;

  constructor(view: View) {
    this.#view = view;
    // Not `desynchronized`, though the line would be some ms nearer to the hand: such a canvas reaches the screen apart
    // from the dry one, and at each fourth pen-up there were 4 to 16 ms without the stroke.
    this.#ink = createBitmap(view);
  }

  get canvas(): HTMLCanvasElement {
    return this.#ink.canvas;
  }

  resize(view: View): void {
    this.#view = view;
    this.#stroke = null;
    resizeBitmap(this.#ink, view);
  }

  /** A stroke begins: nothing of an earlier one is left. */
  begin(stroke: Stroke): void {
    this.clear();
    this.#stroke = stroke;
    this.#ink.canvas.style.opacity = String(LOOKS[stroke.tool].alpha);
    prepareLive(this.#ink.context, stroke);
  }

  /** Paints what points from index `from` on add. Work per move: one or a few short curves. */
  extend(stroke: Stroke, from: number): void {
    paintSegments(this.#ink.context, stroke, from);
  }

  /** Takes the stroke away: it was dropped, or is dry now. */
  clear(): void {
    if (!this.#stroke) return;
    const area = toPixels(dirtyRect(this.#stroke), this.#view.scale, this.#view.width, this.#view.height);
    if (area.width > 0) wipe(this.#ink, area);
    this.#stroke = null;
  }
}
