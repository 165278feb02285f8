import { isNothing, type Rect, toPixels } from '../../shared/drawing/geometry/bounds.ts';
import { type TilePlace, tileGrid } from '../../shared/drawing/glass/tile-grid.ts';
import type { View } from '../../shared/drawing/glass/view.ts';
import { type Bitmap, copy, createBitmap } from './bitmap.ts';
import { layOver } from './lay-over.ts';
import { tileCanvas } from './tile-canvas.ts';

type Tile = { readonly context: CanvasRenderingContext2D; readonly place: TilePlace };

/**
 * Ink that tools are changing. It is worked on out of sight and shown in tiles, each with the very pixels that lie there: only
 * tiles that a tool touched are put on the screen anew.
 */
export class LiveInk {
  readonly bitmap: Bitmap;
  readonly element = document.createElement('div');
  readonly #scale: number;
  readonly #tiles: readonly Tile[];

  /** @param ink to begin with, of the same size */
  constructor(view: View, ink: HTMLCanvasElement) {
    this.bitmap = createBitmap(view);
    this.#scale = view.scale;
    layOver(this.element);
    this.#tiles = tileGrid(view).places.map((place) => ({ context: tileCanvas(place), place }));
    for (const { context } of this.#tiles) context.canvas.dataset.ink = 'live';
    this.element.append(...this.#tiles.map(({ context }) => context.canvas));
    this.startFrom(ink);
  }

  /** Takes other ink to begin with. */
  startFrom(ink: HTMLCanvasElement): void {
    copy(this.bitmap, ink);
    const { width, height } = ink;
    this.#show({ x: 0, y: 0, width, height });
  }

  /** Shows what was done to the bitmap. @param areas page units */
  show(areas: readonly Rect[]): void {
    const { width, height } = this.bitmap.canvas;
    for (const area of areas) this.#show(toPixels(area, this.#scale, width, height));
  }

  destroy(): void {
    this.element.remove();
    // Frees the pixels at once instead of at some later garbage collection.
    for (const { canvas } of [this.bitmap, ...this.#tiles.map(({ context }) => context)]) canvas.width = 0;
  }

  /** @param area device pixels */
  #show(area: Rect): void {
    if (isNothing(area)) return;
    for (const { context, place } of this.#tiles) {
      const left = Math.max(area.x, place.x);
      const top = Math.max(area.y, place.y);
      const width = Math.min(area.x + area.width, place.x + place.width) - left;
      const height = Math.min(area.y + area.height, place.y + place.height) - top;
      if (width <= 0 || height <= 0) continue;
      const [x, y] = [left - place.x, top - place.y];
      context.clearRect(x, y, width, height);
      context.drawImage(this.bitmap.canvas, left, top, width, height, x, y, width, height);
    }
  }
}
