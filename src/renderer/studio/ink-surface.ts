import type { Page } from '../../shared/drawing/document.ts';
import type { History } from '../../shared/drawing/history.ts';
import type { Stroke } from '../../shared/drawing/ops/stroke.ts';
import { LOOKS } from '../../shared/drawing/painter/looks.ts';
import { DryInk } from './dry-ink.ts';
import { PageStage } from './page-stage.ts';
import type { View } from './view.ts';
import { WetInk } from './wet-ink.ts';

/** Page, dry and wet ink of one drawing, one above the other. Knows pixels, not pointers nor what is saved. */
export class InkSurface {
  /** Holds the three, has the size of the page on screen and takes the pointer events. */
  readonly element: HTMLDivElement;
  readonly #page: PageStage;
  readonly #dry: DryInk;
  readonly #wet: WetInk;

  constructor(page: Page, view: View) {
    const paper = document.createElement('div');
    this.element = document.createElement('div');
    paper.style.pointerEvents = 'none';
    this.#page = new PageStage(paper, page.size, page.background, view);
    this.#dry = new DryInk(view);
    this.#wet = new WetInk(view);
    this.element.append(paper, this.#dry.canvas, this.#wet.canvas);
    this.#place(view);
  }

  /** The finished ink, without the page. */
  get ink(): HTMLCanvasElement {
    return this.#dry.canvas;
  }

  resize(view: View, history: History): void {
    this.#place(view);
    this.#page.resize(view);
    this.#wet.resize(view);
    this.#dry.resize(view, history);
  }

  /** Shows what points from index `from` on add to a stroke in progress; 0 begins it. */
  extend(stroke: Stroke, from: number): void {
    const erases = LOOKS[stroke.tool].mode === 'erase';
    if (erases) return this.#dry.eraseLive(stroke, from);
    if (from === 0) this.#wet.begin(stroke);
    this.#wet.extend(stroke, from);
  }

  /** Takes a stroke in progress away. */
  drop(stroke: Stroke): void {
    if (LOOKS[stroke.tool].mode === 'erase') this.#dry.cancelErasing(stroke);
    else this.#wet.clear();
  }

  /** The stroke is finished: it dries, and its wet likeness goes. */
  finish(stroke: Stroke): void {
    this.#dry.add(stroke);
    // In the same frame: the line is never shown twice, nor missing.
    this.#wet.clear();
  }

  show(history: History): void {
    this.#wet.clear();
    this.#dry.show(history);
  }

  forgetAfter(position: number): void {
    this.#dry.forgetAfter(position);
  }

  holdIfDue(position: number): void {
    this.#dry.holdIfDue(position);
  }

  destroy(): void {
    this.#page.destroy();
    this.element.remove();
  }

  #place(view: View): void {
    const { style } = this.element;
    style.position = 'absolute';
    style.left = `${view.left}px`;
    style.top = `${view.top}px`;
    style.width = `${view.cssWidth}px`;
    style.height = `${view.cssHeight}px`;
    style.touchAction = 'none';
    for (const canvas of [this.#dry.canvas, this.#wet.canvas]) {
      canvas.style.position = 'absolute';
      canvas.style.inset = '0';
      canvas.style.width = '100%';
      canvas.style.height = '100%';
      canvas.style.pointerEvents = 'none';
    }
  }
}
