import type { View } from '../../shared/drawing/glass/view.ts';
import type { Shape } from '../../shared/drawing/ops/shape.ts';
import type { Stroke } from '../../shared/drawing/ops/stroke.ts';
import { LOOKS } from '../../shared/drawing/painter/looks.ts';
import { startStroke } from '../../shared/drawing/painter/paint.ts';
import type { LayerLook, PaintBox } from '../../shared/drawing/painter/paint-box.ts';
import { paintShape } from '../../shared/drawing/painter/paint-shape.ts';
import { WetSheet } from './wet-sheet.ts';

/** A mark on a sheet of its own. */
type Live = { readonly id: string; readonly extend: (from: number) => void };
type Place = { readonly sheet: WetSheet; live: Live | null };

/**
 * Marks being drawn, each alone on its sheet: that of one child more often than those of several. A tool with a
 * layer is shown through the opacity and the blending of its sheet, so it looks as it will when it is dry.
 */
export class WetInk {
  /** Holds the sheets, below the others the one whose mark began first. */
  readonly #ground: HTMLElement;
  readonly #places: Place[] = [];
  #view: View;
  #box: PaintBox;

  constructor(ground: HTMLElement, view: View, box: PaintBox) {
    this.#ground = ground;
    this.#view = view;
    this.#box = box;
    // The first stroke must not wait for its sheet.
    this.#add();
  }

  resize(view: View, box: PaintBox): void {
    this.#view = view;
    this.#box = box;
    for (const place of this.#places) {
      place.live = null;
      place.sheet.resize(view);
    }
  }

  begin(stroke: Stroke): void {
    const place = this.#take(LOOKS[stroke.tool].layer);
    const painter = startStroke(place.sheet.ink, stroke, this.#box);
    place.live = { id: stroke.id, extend: (from) => painter.extend(from) };
    painter.extend(0);
  }

  /** Paints what points from index `from` on add. Work per move: a few marks, however long the stroke is. */
  extend({ id }: Stroke, from: number): void {
    this.#placeOf(id)?.live?.extend(from);
  }

  /** Shows a figure as it is pulled up now, in place of what it was. */
  show(shape: Shape): void {
    const place = this.#placeOf(shape.id) ?? this.#take(null);
    place.sheet.wipe();
    place.live = { id: shape.id, extend() {} };
    paintShape(place.sheet.ink, shape, this.#box.page);
  }

  /** Takes a mark away: it was dropped, or is dry now. */
  clear({ id }: { readonly id: string }): void {
    const place = this.#placeOf(id);
    if (!place) return;
    place.sheet.wipe();
    place.live = null;
  }

  /** The marks that are in progress. */
  get marks(): readonly string[] {
    return this.#places.flatMap(({ live }) => live?.id ?? []);
  }

  /** Paints them all. @param scale pixels there for a device pixel of the page */
  paintOn(context: CanvasRenderingContext2D, scale: number): void {
    for (const { sheet } of this.#places) sheet.paintOn(context, scale);
  }

  #placeOf(id: string): Place | undefined {
    return this.#places.find(({ live }) => live?.id === id);
  }

  /** An empty sheet on top of the others, looking as a layer will. */
  #take(layer: LayerLook | null): Place {
    const place = this.#places.find(({ live }) => !live) ?? this.#add();
    const { sheet } = place;
    sheet.look(layer);
    sheet.ink.globalAlpha = 1;
    sheet.ink.globalCompositeOperation = 'source-over';
    if (this.#places.length > 1) this.#ground.append(sheet.element);
    return place;
  }

  #add(): Place {
    // No canvas is `desynchronized`: it would reach the screen apart from the dry ink, and at each fourth pen-up there were
    // 4 to 16 ms without the stroke. In tiles the line is as near to the hand without that.
    const place: Place = { sheet: new WetSheet(this.#view), live: null };
    this.#ground.append(place.sheet.element);
    this.#places.push(place);
    return place;
  }
}
