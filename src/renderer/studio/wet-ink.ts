import { isNothing, type Rect, toPixels } from '../../shared/drawing/geometry/bounds.ts';
import type { Shape } from '../../shared/drawing/ops/shape.ts';
import type { Stroke } from '../../shared/drawing/ops/stroke.ts';
import { dirtyRect } from '../../shared/drawing/painter/dirty-rect.ts';
import { LOOKS } from '../../shared/drawing/painter/looks.ts';
import { startStroke } from '../../shared/drawing/painter/paint.ts';
import type { LayerLook, PaintBox } from '../../shared/drawing/painter/paint-box.ts';
import { paintShape, shapeRect } from '../../shared/drawing/painter/paint-shape.ts';
import { type Bitmap, createBitmap, resizeBitmap, wipe } from './bitmap.ts';
import { layOver } from './lay-over.ts';
import type { View } from './view.ts';

/** A mark on a canvas of its own. `area` is all it has touched, page units: strokes grow, figures change. */
type Live = { readonly id: string; readonly area: () => Rect; readonly extend: (from: number) => void };
type Sheet = { readonly ink: Bitmap; live: Live | null };

/**
 * Marks being drawn, each alone on its canvas: that of one child more often than those of several. A tool with a
 * layer is shown through the opacity and the blending of its canvas, so it looks as it will when it is dry.
 */
export class WetInk {
  /** Holds the canvases, below the others the one whose mark began first. */
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
    const sheet = this.#take(LOOKS[stroke.tool].layer);
    const painter = startStroke(sheet.ink.context, stroke, this.#box);
    const area = () => dirtyRect(stroke, this.#box.page);
    sheet.live = { id: stroke.id, area, extend: (from) => painter.extend(from) };
    painter.extend(0);
  }

  /** Paints what points from index `from` on add. Work per move: a few marks, however long the stroke is. */
  extend({ id }: Stroke, from: number): void {
    this.#sheetOf(id)?.live?.extend(from);
  }

  /** Shows a figure as it is pulled up now, in place of what it was. */
  show(shape: Shape): void {
    const sheet = this.#sheetOf(shape.id) ?? this.#take(null);
    this.#wipe(sheet);
    const { page } = this.#box;
    sheet.live = { id: shape.id, area: () => shapeRect(shape, page), extend() {} };
    paintShape(sheet.ink.context, shape, page);
  }

  /** Takes a mark away: it was dropped, or is dry now. */
  clear({ id }: { readonly id: string }): void {
    const sheet = this.#sheetOf(id);
    if (!sheet) return;
    this.#wipe(sheet);
    sheet.live = null;
  }

  #sheetOf(id: string): Sheet | undefined {
    return this.#sheets.find(({ live }) => live?.id === id);
  }

  #wipe({ ink, live }: Sheet): void {
    if (!live) return;
    const area = toPixels(live.area(), this.#view.scale, this.#view.width, this.#view.height);
    if (!isNothing(area)) wipe(ink, area);
  }

  /** An empty canvas on top of the others, looking as a layer will. */
  #take(layer: LayerLook | null): Sheet {
    const sheet = this.#sheets.find(({ live }) => !live) ?? this.#add();
    const { canvas, context } = sheet.ink;
    canvas.style.opacity = String(layer?.alpha ?? 1);
    canvas.style.mixBlendMode = layer && layer.mode !== 'source-over' ? layer.mode : 'normal';
    context.globalAlpha = 1;
    context.globalCompositeOperation = 'source-over';
    if (this.#sheets.length > 1) this.#place.append(canvas);
    return sheet;
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
