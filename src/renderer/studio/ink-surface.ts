import type { Page } from '../../shared/drawing/document.ts';
import type { View } from '../../shared/drawing/glass/view.ts';
import type { History } from '../../shared/drawing/history.ts';
import type { Shape } from '../../shared/drawing/ops/shape.ts';
import type { Stroke } from '../../shared/drawing/ops/stroke.ts';
import { LOOKS } from '../../shared/drawing/painter/looks.ts';
import { paperAt } from '../../shared/drawing/paper.ts';
import { createListeners } from '../../shared/listeners.ts';
import { warmCanvasGrain } from './canvas-grain.ts';
import { DryInk, type StoredInk } from './dry-ink.ts';
import { layOver } from './lay-over.ts';
import { PageStage } from './page-stage.ts';
import { WetInk } from './wet-ink.ts';

/** Page, dry and wet ink of one drawing and the outlines over them, one above the other. Knows pixels, not pointers nor what is saved. */
export class InkSurface {
  /** Holds the three, has the size of the page on screen and takes the pointer events. */
  readonly element: HTMLDivElement;
  readonly #page: Page;
  readonly #stage: PageStage;
  /** The dry ink below, wet ink above it. */
  readonly #ink: HTMLDivElement;
  readonly #dry: DryInk;
  readonly #wet: WetInk;
  readonly #lifted = createListeners<[string]>();
  #view: View;

  constructor(page: Page, view: View) {
    this.element = document.createElement('div');
    this.#page = page;
    this.#view = view;
    this.#stage = new PageStage(page, page, view);
    this.#dry = new DryInk(page.size, view);
    layOver(this.#dry.canvas);
    // Tells it from the others that lie on the page.
    this.#dry.canvas.dataset.ink = 'dry';
    this.#ink = document.createElement('div');
    layOver(this.#ink);
    // Wet ink shines through to the dry ink and no further, as it will when it is dry itself.
    this.#ink.style.isolation = 'isolate';
    this.#ink.append(this.#dry.canvas);
    this.#wet = new WetInk(this.#ink, view, this.#dry.box);
    this.element.append(this.#stage.below, this.#ink);
    if (this.#stage.above) this.element.append(this.#stage.above);
    this.#place(view);
  }

  /** The finished ink, without the page. */
  get ink(): HTMLCanvasElement {
    return this.#dry.canvas;
  }

  /** Device pixels per page unit of the ink. */
  get scale(): number {
    return this.#view.scale;
  }

  /** Ink from an earlier time, to start from in the next `show`. */
  takeStored(ink: StoredInk): void {
    this.#dry.takeStored(ink);
  }

  /** Page, ink and the outlines over it, from below: what the child sees but for marks that are not dry yet. */
  get seen(): readonly HTMLCanvasElement[] {
    return [this.#stage.below, this.#dry.seen, ...(this.#stage.above ? [this.#stage.above] : [])];
  }

  /** Marks that hands are drawing above the ink. */
  get marksInProgress(): readonly string[] {
    return this.#wet.marks;
  }

  /** Paints them. @param width of the whole page there */
  paintMarksInProgress(context: CanvasRenderingContext2D, width: number): void {
    this.#wet.paintOn(context, width / this.#view.width);
  }

  /** Told of each mark that was in progress and is finished or dropped now. */
  readonly onLifted = this.#lifted.add;

  resize(view: View, history: History): void {
    this.#view = view;
    this.#place(view);
    this.#stage.resize(view);
    this.#dry.resize(view, history);
    this.#wet.resize(view, this.#dry.box);
  }

  /** A stroke begins, with the points it has so far. */
  begin(stroke: Stroke): void {
    this.#under(stroke).begin(stroke);
  }

  /** Shows what points from index `from` on add to a stroke in progress. */
  extend(stroke: Stroke, from: number): void {
    this.#under(stroke).extend(stroke, from);
  }

  /** Shows a figure that is pulled up. */
  pullUp(shape: Shape): void {
    this.#wet.show(shape);
  }

  /** Takes a mark in progress away. */
  drop(mark: Stroke | Shape): void {
    if (mark.kind === 'stroke' && LOOKS[mark.tool].onInk) this.#dry.drop(mark);
    else this.#wet.clear(mark);
    this.#lifted.tell(mark.id);
  }

  /** The mark is finished: it dries, and its wet likeness goes. */
  finish(mark: Stroke | Shape): void {
    this.#dry.add(mark);
    // In the same frame: the line is never shown twice, nor missing.
    this.#wet.clear(mark);
    this.#lifted.tell(mark.id);
  }

  /** The last op of a history, which is no stroke, comes on top. */
  addLast(history: History): void {
    this.#dry.addLast(history);
  }

  /** The paper may have been changed, or the change taken back. */
  showPaper(history: History): void {
    this.#stage.showPaper(paperAt(this.#page, history));
  }

  /** Shows the finished ink as it is after a history, and its paper; marks in progress stay. */
  show(history: History): void {
    this.showPaper(history);
    this.#dry.show(history);
  }

  forgetAfter(position: number): void {
    this.#dry.forgetAfter(position);
  }

  /** What is better done while hands rest. */
  rest(position: number): void {
    this.#dry.holdIfDue(position);
    warmCanvasGrain(this.#view.scale);
  }

  destroy(): void {
    this.element.remove();
  }

  #under(stroke: Stroke): DryInk | WetInk {
    return LOOKS[stroke.tool].onInk ? this.#dry : this.#wet;
  }

  #place(view: View): void {
    const { style } = this.element;
    style.position = 'absolute';
    style.left = `${view.left}px`;
    style.top = `${view.top}px`;
    style.width = `${view.cssWidth}px`;
    style.height = `${view.cssHeight}px`;
    style.touchAction = 'none';
  }
}
