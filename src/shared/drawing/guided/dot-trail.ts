/**
 * Dots that are joined: which neighbours the hand has passed one after the other. It only ever shows a soft line; dots
 * may be passed in any order, left out or never joined at all.
 */
import type { Op } from '../document.ts';
import { POINT_STRIDE } from '../ops/stroke.ts';

export type Dot = readonly [x: number, y: number];

/** How near is near: page units. A finger is broad and a hand may tremble. */
export const NEAR = 60;

/** Steps in which a quick hand is followed between two samples. */
const STEP = NEAR / 3;

/** Follows hands over the page. Joins are numbered: number n leads from dot n to dot n + 1. */
export class DotTrail {
  readonly #dots: readonly Dot[];
  readonly #joined = new Set<number>();
  readonly #hands = new Map<number, Dot>();
  /** The dot that was passed last: joining may go on with another stroke. */
  #last: number | null = null;

  constructor(dots: readonly Dot[]) {
    this.#dots = dots;
  }

  get joined(): ReadonlySet<number> {
    return this.#joined;
  }

  /** A hand comes down. */
  press(hand: number, x: number, y: number): void {
    this.#hands.set(hand, [x, y]);
    this.#pass(x, y);
  }

  /** A hand that is down moves on. */
  move(hand: number, x: number, y: number): void {
    const [fromX, fromY] = this.#hands.get(hand) ?? [x, y];
    const steps = Math.min(400, Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP)));
    for (let step = 1; step <= steps; step += 1) {
      const share = step / steps;
      this.#pass(fromX + (x - fromX) * share, fromY + (y - fromY) * share);
    }
    this.#hands.set(hand, [x, y]);
  }

  lift(hand: number): void {
    this.#hands.delete(hand);
  }

  /** Begins anew from what is drawn, after steps back and forward. */
  retrace(ops: readonly Op[]): void {
    this.#forget();
    for (const op of ops) {
      if (op.kind === 'clear') this.#forget();
      else if (op.kind === 'stroke' && op.tool !== 'eraser' && op.tool !== 'smudge') this.#follow(op.points);
      else if (op.kind === 'shape' && op.figure === 'line') this.#follow([...op.from, 0, 0, ...op.to, 0, 0]);
    }
  }

  #forget(): void {
    this.#joined.clear();
    this.#hands.clear();
    this.#last = null;
  }

  #follow(points: readonly number[]): void {
    for (let at = 0; at + 1 < points.length; at += POINT_STRIDE) {
      const [x = 0, y = 0] = [points[at], points[at + 1]];
      if (at === 0) this.press(REPLAYED, x, y);
      else this.move(REPLAYED, x, y);
    }
    this.lift(REPLAYED);
  }

  #pass(x: number, y: number): void {
    const at = this.#dotAt(x, y);
    if (at === null || at === this.#last) return;
    const before = this.#last;
    this.#last = at;
    if (before !== null && Math.abs(before - at) === 1) this.#joined.add(Math.min(before, at));
  }

  #dotAt(x: number, y: number): number | null {
    let best: number | null = null;
    let least = NEAR;
    for (const [index, [dotX, dotY]] of this.#dots.entries()) {
      const distance = Math.hypot(x - dotX, y - dotY);
      if (distance >= least) continue;
      least = distance;
      best = index;
    }
    return best;
  }
}

/** No pointer of a window has this number. */
const REPLAYED = -1;
