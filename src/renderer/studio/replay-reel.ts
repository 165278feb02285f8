import type { Page } from '../../shared/drawing/document.ts';
import type { View } from '../../shared/drawing/glass/view.ts';
import { applyEntry, EMPTY_HISTORY, foldJournal, type History } from '../../shared/drawing/history.ts';
import { paintStroke } from '../../shared/drawing/painter/paint.ts';
import { type Replay, replayAt, strokeSoFar } from '../../shared/drawing/replay.ts';
import { type Bitmap, copy, createBitmap, wipe } from './bitmap.ts';
import { DryInk } from './dry-ink.ts';
import { paintAbove, paintBelow } from './picture.ts';

/** The pictures of a film, painted as the drawing itself is: at the end they are the same, pixel for pixel. */
export class ReplayReel {
  readonly #page: Page;
  readonly #replay: Replay;
  readonly #picture: Bitmap;
  readonly #below: Bitmap;
  readonly #above: Bitmap;
  readonly #live: Bitmap;
  readonly #dry: DryInk;
  #done = -1;
  #showsLive = false;
  #history: History = EMPTY_HISTORY;

  constructor(page: Page, replay: Replay, view: View) {
    this.#page = page;
    this.#replay = replay;
    this.#dry = new DryInk(page.size, view);
    this.#picture = createBitmap(view);
    this.#below = createBitmap(view);
    this.#above = createBitmap(view);
    this.#live = createBitmap(view);
  }

  get canvas(): HTMLCanvasElement {
    return this.#picture.canvas;
  }

  /** What is shown now. */
  pixels(): ImageData {
    const { canvas, context } = this.#picture;
    return context.getImageData(0, 0, canvas.width, canvas.height);
  }

  /** Whether the picture of a moment is another one than what is shown. */
  differsAt(ms: number): boolean {
    const { done, live } = replayAt(this.#replay, ms);
    return done !== this.#done || live !== null || this.#showsLive;
  }

  /** Lays the same picture once more, for who records what changes. */
  touch(): void {
    this.#lay(this.#above.canvas);
  }

  /** Paints the picture of a moment. @returns whether it may differ from the one before */
  show(ms: number): boolean {
    const { done, live } = replayAt(this.#replay, ms);
    if (!this.differsAt(ms)) return false;
    if (done !== this.#done) this.#goTo(done);
    this.#showsLive = live !== null;
    copy(this.#picture, this.#below.canvas);
    if (live) {
      copy(this.#live, this.#dry.canvas);
      paintStroke(this.#live.context, strokeSoFar(live), this.#dry.box);
    }
    this.#lay(live ? this.#live.canvas : this.#dry.canvas);
    this.#lay(this.#above.canvas);
    return true;
  }

  /** What is below and above the ink changes with steps only, never while a stroke is drawn. */
  #goTo(done: number): void {
    const { steps } = this.#replay;
    const entries = (from: number) => steps.slice(from, done).map(({ entry }) => entry);
    const before = this.#history;
    this.#history =
      done >= this.#done && this.#done >= 0 ? entries(this.#done).reduce(applyEntry, before) : foldJournal(entries(0));
    // A new op after steps back takes the place of others: states after it are of another past.
    if (this.#history.timeline !== before.timeline) this.#dry.forgetAfter(commonLength(before, this.#history));
    this.#done = done;
    this.#dry.show(this.#history);
    const drawing = { page: this.#page, history: this.#history };
    wipe(this.#below);
    wipe(this.#above);
    paintBelow(this.#below.context, drawing);
    paintAbove(this.#above.context, drawing);
  }

  #lay(layer: HTMLCanvasElement): void {
    const { context } = this.#picture;
    context.save();
    context.resetTransform();
    context.drawImage(layer, 0, 0);
    context.restore();
  }
}

/** How many ops two timelines share from the start. */
function commonLength({ timeline: one }: History, { timeline: other }: History): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}
