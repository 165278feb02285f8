import { CHECKPOINT_EVERY, checkpointsOnTheWay } from '../../shared/drawing/checkpoints.ts';
import { dirtyRect, toPixels } from '../../shared/drawing/geometry/bounds.ts';
import { firstVisible, type History } from '../../shared/drawing/history.ts';
import type { Stroke } from '../../shared/drawing/ops/stroke.ts';
import { paintSegments, paintStroke, prepareLive } from '../../shared/drawing/painter/paint.ts';
import { paintOps } from '../../shared/drawing/painter/paint-ops.ts';
import { type Bitmap, copy, createBitmap, resizeBitmap, wipe } from './bitmap.ts';
import { CheckpointBitmaps } from './checkpoint-bitmaps.ts';
import type { View } from './view.ts';

/** Everything finished, flattened into one bitmap: what a move costs does not depend on how much is drawn. */
export class DryInk {
  readonly #ink: Bitmap;
  #view: View;
  #checkpoints = new CheckpointBitmaps();
  /** The ink before the eraser came, while one is at work. */
  #before: Bitmap | null = null;

  constructor(view: View) {
    this.#view = view;
    this.#ink = createBitmap(view);
  }

  get canvas(): HTMLCanvasElement {
    return this.#ink.canvas;
  }

  /** Takes a new size and replays what was drawn. */
  resize(view: View, history: History): void {
    this.#view = view;
    this.#checkpoints = new CheckpointBitmaps();
    this.#before = null;
    resizeBitmap(this.#ink, view);
    this.show(history);
  }

  /** Replays a history from the nearest earlier state that is held. */
  show({ timeline, position }: History): void {
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
      this.#checkpoints.take(stop, this.#ink, this.#view);
      done = stop;
    }
    this.#replay(timeline, done, position);
  }

  /** Paints one finished stroke on top, in place of what an eraser has shown of it so far. */
  add(stroke: Stroke): void {
    this.#takeBackErasing(stroke);
    paintStroke(this.#ink.context, stroke);
  }

  /** Shows an eraser at work; `add` or `cancelErasing` ends it. */
  eraseLive(stroke: Stroke, from: number): void {
    if (!this.#before) {
      this.#before = createBitmap(this.#view);
      copy(this.#before, this.#ink.canvas);
      prepareLive(this.#ink.context, stroke);
    }
    paintSegments(this.#ink.context, stroke, from);
  }

  cancelErasing(stroke: Stroke): void {
    this.#takeBackErasing(stroke);
  }

  /** Ops after `position` were replaced: nothing may be replayed from a state after it. */
  forgetAfter(position: number): void {
    this.#checkpoints.forgetAfter(position);
  }

  /** Holds the state now if it is time for it; call it when the hand rests, it copies the whole bitmap. */
  holdIfDue(position: number): void {
    const isDue = position - this.#checkpoints.nearest(position).position >= CHECKPOINT_EVERY;
    if (isDue) this.#checkpoints.take(position, this.#ink, this.#view);
  }

  #replay(timeline: History['timeline'], from: number, to: number): void {
    paintOps(this.#ink.context, timeline, from, to, () => wipe(this.#ink));
  }

  #takeBackErasing(stroke: Stroke): void {
    if (!this.#before) return;
    const area = toPixels(dirtyRect(stroke), this.#view.scale, this.#view.width, this.#view.height);
    if (area.width > 0) copy(this.#ink, this.#before.canvas, area);
    this.#before = null;
  }
}
