import { toPixels } from '../../shared/drawing/geometry/bounds.ts';
import type { Stroke } from '../../shared/drawing/ops/stroke.ts';
import { dirtyRect } from '../../shared/drawing/painter/dirty-rect.ts';
import { LOOKS } from '../../shared/drawing/painter/looks.ts';
import { startStroke } from '../../shared/drawing/painter/paint.ts';
import type { PaintBox } from '../../shared/drawing/painter/paint-box.ts';
import type { StrokePainter } from '../../shared/drawing/painter/stroke-painter.ts';
import { type Bitmap, createBitmap, resizeBitmap, wipe } from './bitmap.ts';
import { layOver } from './lay-over.ts';
import type { View } from './view.ts';

/** A stroke on a canvas of its own; its points grow while it is drawn. */
type Sheet = { readonly ink: Bitmap; live: { readonly stroke: Stroke; readonly painter: StrokePainter } | null };

/**
 * Strokes being drawn, each alone on its canvas: that of one child more often than those of several. A tool with a
 * layer is shown through the opacity and the blending of its canvas, so it looks as it will when it is dry.
 */
export class WetInk {
  /** Holds the canvases, below the others the one whose stroke began first. */
  readonly #place: HTMLElement;
  readonly #sheets: Sheet[] = [];
  #view: View;
  #box: PaintBox;

  constructor(place: HTMLElement, view: View, box: PaintBox) {
    this.#place = place;
    this.#view = view;
    this.#box = box;
    // The first stroke must not wait for its canvas.
    this.#add();
  }

  resize(view: View, box: PaintBox): void {
    this.#view = view;
    this.#box = box;
    for (const sheet of this.#sheets) {
      sheet.live = null;
      resizeBitmap(sheet.ink, view);
    }
  }

  begin(stroke: Stroke): void {
    const sheet = this.#sheets.find(({ live }) => !live) ?? this.#add();
    const { canvas, context } = sheet.ink;
    const { layer } = LOOKS[stroke.tool];
    canvas.style.opacity = String(layer?.alpha ?? 1);
    canvas.style.mixBlendMode = layer && layer.mode !== 'source-over' ? layer.mode : 'normal';
    context.globalCompositeOperation = 'source-over';
    sheet.live = { stroke, painter: startStroke(context, stroke, this.#box) };
    if (this.#sheets.length > 1) this.#place.append(canvas);
    this.extend(stroke, 0);
  }

  /** Paints what points from index `from` on add. Work per move: a few marks, however long the stroke is. */
  extend(stroke: Stroke, from: number): void {
    this.#sheetOf(stroke)?.live?.painter.extend(from);
  }

  /** Takes a stroke away: it was dropped, or is dry now. */
  clear(stroke: Stroke): void {
    const sheet = this.#sheetOf(stroke);
    if (!sheet) return;
    sheet.live = null;
    const area = toPixels(dirtyRect(stroke, this.#box.page), this.#view.scale, this.#view.width, this.#view.height);
    if (area.width > 0) wipe(sheet.ink, area);
  }

  clearAll(): void {
    for (const { live } of this.#sheets) if (live) this.clear(live.stroke);
  }

  #sheetOf({ id }: Stroke): Sheet | undefined {
    return this.#sheets.find(({ live }) => live?.stroke.id === id);
  }

  #add(): Sheet {
    // Not `desynchronized`, though the line would be some ms nearer to the hand: such a canvas reaches the screen apart
    // from the dry one, and at each fourth pen-up there were 4 to 16 ms without the stroke.
    const sheet: Sheet = { ink: createBitmap(this.#view), live: null };
    layOver(sheet.ink.canvas);
    this.#place.append(sheet.ink.canvas);
    this.#sheets.push(sheet);
    return sheet;
  }
}
