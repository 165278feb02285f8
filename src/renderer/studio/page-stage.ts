import type { Page } from '../../shared/drawing/document.ts';
import type { View } from '../../shared/drawing/glass/view.ts';
import type { Paper } from '../../shared/drawing/ops/page.ts';
import { marksAbove } from '../../shared/drawing/page-marks.ts';
import { type Bitmap, createBitmap, resizeBitmap } from './bitmap.ts';
import { layOver } from './lay-over.ts';
import { starterOf } from './page-starters.ts';
import { paintPageAbove, paintPageBelow } from './paint-marks.ts';

/**
 * The page round the ink: paper below it, the outlines of a starter above it. Two bitmaps that are painted when the page
 * takes another size or another paper, and never while a hand draws. The eraser reaches neither.
 */
export class PageStage {
  readonly #page: Page;
  readonly #below: Bitmap;
  readonly #above: Bitmap | null;
  #paper: Paper;

  constructor(page: Page, paper: Paper, view: View) {
    this.#page = page;
    this.#paper = paper;
    this.#below = createBitmap(view);
    this.#above = marksAbove(starterOf(page.starter)).length > 0 ? createBitmap(view) : null;
    for (const [name, bitmap] of [
      ['below', this.#below],
      ['above', this.#above],
    ] as const) {
      if (!bitmap) continue;
      layOver(bitmap.canvas);
      bitmap.canvas.dataset.page = name;
    }
    this.#paint();
  }

  /** The paper, its scene and what a starter has below the ink. */
  get below(): HTMLCanvasElement {
    return this.#below.canvas;
  }

  /** Outlines over the ink; null where there are none. */
  get above(): HTMLCanvasElement | null {
    return this.#above?.canvas ?? null;
  }

  showPaper(paper: Paper): void {
    if (paper.background === this.#paper.background && paper.scene === this.#paper.scene) return;
    this.#paper = paper;
    paintPageBelow(this.#below.context, this.#page, paper);
  }

  resize(view: View): void {
    for (const bitmap of [this.#below, this.#above]) if (bitmap) resizeBitmap(bitmap, view);
    this.#paint();
  }

  #paint(): void {
    paintPageBelow(this.#below.context, this.#page, this.#paper);
    if (this.#above) paintPageAbove(this.#above.context, this.#page);
  }
}
