import { CHECKPOINT_EVERY, checkpointsOnTheWay } from '../../shared/drawing/checkpoints.ts';
import type { View } from '../../shared/drawing/glass/view.ts';
import { firstVisible, type History } from '../../shared/drawing/history.ts';
import type { PageSize } from '../../shared/drawing/ops/page.ts';
import type { Shape } from '../../shared/drawing/ops/shape.ts';
import type { Stroke } from '../../shared/drawing/ops/stroke.ts';
import { liveRects } from '../../shared/drawing/painter/live-rects.ts';
import { startStroke } from '../../shared/drawing/painter/paint.ts';
import type { PaintBox } from '../../shared/drawing/painter/paint-box.ts';
import { paintOps } from '../../shared/drawing/painter/paint-ops.ts';
import type { StrokePainter } from '../../shared/drawing/painter/stroke-painter.ts';
import { type Bitmap, copy, createBitmap, resizeBitmap, wipe } from './bitmap.ts';
import { canvasPaintBox, paintTarget } from './canvas-paint-box.ts';
import { CheckpointBitmaps } from './checkpoint-bitmaps.ts';
import { LiveInk } from './live-ink.ts';

/** Ink that was stored after so many entries, which is after `position` ops; `scale` in device pixels per page unit. */
export type StoredInk = {
  readonly entries: number;
  readonly position: number;
  readonly scale: number;
  readonly image: ImageBitmap;
};

type Live = { readonly stroke: Stroke; painter: StrokePainter };

/** Everything finished, flattened into one bitmap: what a move costs does not depend on how much is drawn. */
export class DryInk {
  readonly #page: PageSize;
  readonly #ink: Bitmap;
  #view: View;
  #box: PaintBox;
  #checkpoints = new CheckpointBitmaps();
  /** What is shown in place of the finished ink while tools are at work on it. */
  #shown: LiveInk | null = null;
  #live: Live[] = [];

  constructor(page: PageSize, view: View) {
    this.#page = page;
    this.#view = view;
    this.#box = canvasPaintBox(page);
    this.#ink = createBitmap(view);
  }

  get canvas(): HTMLCanvasElement {
    return this.#ink.canvas;
  }

  /** The ink as it is seen now, with what tools are doing to it. */
  get seen(): HTMLCanvasElement {
    return this.#shown?.bitmap.canvas ?? this.#ink.canvas;
  }

  get box(): PaintBox {
    return this.#box;
  }

  /** Takes a new size and replays what was drawn. */
  resize(view: View, history: History): void {
    this.#view = view;
    this.#box = canvasPaintBox(this.#page);
    this.#checkpoints = new CheckpointBitmaps();
    this.#forgetLive();
    resizeBitmap(this.#ink, view);
    this.show(history);
  }

  /** Takes what was stored as an earlier state; of another size it would be no use. */
  takeStored({ position, scale, image }: StoredInk): void {
    const { width, height } = this.#view;
    const fits = scale === this.#view.scale && image.width === width && image.height === height;
    if (fits) this.#checkpoints.take(position, image, this.#view);
  }

  /** Shows the ink as it is after a history; tools at work on it go on. */
  show(history: History): void {
    this.#withoutLive(null, () => this.#replayTo(history));
  }

  /** Paints one finished mark on top, in place of what has been shown of it so far. */
  add(mark: Stroke | Shape): void {
    this.#withoutLive(mark.id, () => paintOps(paintTarget(this.#ink, this.#box), [mark], 0, 1));
  }

  /** Paints the last op of a history on top, whatever it is. */
  addLast({ timeline, position }: History): void {
    this.#withoutLive(null, () => this.#replay(timeline, position - 1, position));
  }

  /** Shows a tool at work that changes the ink; `add` or `drop` ends it. */
  begin(stroke: Stroke): void {
    this.#shown ??= this.#showLive();
    this.#live.push({ stroke, painter: startStroke(this.#shown.bitmap.context, stroke, this.#box) });
    this.extend(stroke, 0);
  }

  extend({ id }: Stroke, from: number): void {
    const live = this.#live.find(({ stroke }) => stroke.id === id);
    if (this.#live.length > 1) live?.painter.prepare();
    live?.painter.extend(from);
    if (live) this.#shown?.show(liveRects(live.stroke, from, this.#page));
  }

  drop(stroke: Stroke): void {
    this.#withoutLive(stroke.id, () => {});
  }

  /** Ops after `position` were replaced: nothing may be replayed from a state after it. */
  forgetAfter(position: number): void {
    this.#checkpoints.forgetAfter(position);
  }

  /** Holds the state now if it is time for it; call it when the hand rests, it copies the whole bitmap. */
  holdIfDue(position: number): void {
    const isDue = position - this.#checkpoints.nearest(position).position >= CHECKPOINT_EVERY;
    if (isDue) this.#checkpoints.take(position, this.#ink.canvas, this.#view);
  }

  /** Replays a history from the nearest earlier state that is held. */
  #replayTo({ timeline, position }: History): void {
    const start = this.#checkpoints.nearest(position);
    if (start.bitmap) copy(this.#ink, start.bitmap.canvas);
    else wipe(this.#ink);
    const visible = firstVisible(timeline, position);
    const from = Math.max(start.position, visible);
    if (visible > start.position) wipe(this.#ink);
    // Some states on the way are held, because the next undos most likely stop near the end.
    let done = from;
    for (const stop of checkpointsOnTheWay(from, position)) {
      this.#replay(timeline, done, stop);
      this.#checkpoints.take(stop, this.#ink.canvas, this.#view);
      done = stop;
    }
    this.#replay(timeline, done, position);
  }

  #replay(timeline: History['timeline'], from: number, to: number): void {
    paintOps(paintTarget(this.#ink, this.#box), timeline, from, to);
  }

  /** Changes the finished ink; what other tools are doing to it comes after that, as it will in a replay. */
  #withoutLive(strokeId: string | null, change: () => void): void {
    this.#live = this.#live.filter(({ stroke }) => stroke.id !== strokeId);
    change();
    const shown = this.#shown;
    if (!shown) return;
    if (this.#live.length === 0) return this.#forgetLive();
    reset(shown.bitmap.context);
    shown.startFrom(this.#ink.canvas);
    for (const live of this.#live) {
      live.painter = startStroke(shown.bitmap.context, live.stroke, this.#box);
      live.painter.extend(0);
      shown.show(liveRects(live.stroke, 0, this.#page));
    }
  }

  #showLive(): LiveInk {
    const { canvas } = this.#ink;
    const shown = new LiveInk(this.#view, canvas);
    canvas.after(shown.element);
    canvas.style.visibility = 'hidden';
    return shown;
  }

  #forgetLive(): void {
    this.#live = [];
    this.#shown?.destroy();
    this.#shown = null;
    this.#ink.canvas.style.visibility = '';
  }
}

function reset(context: CanvasRenderingContext2D): void {
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
}
