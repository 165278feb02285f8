/** Equal steps along the curve of a stroke, however its points came: what tools of many small marks are made of. */
import { POINT_STRIDE, pointCount } from '../ops/stroke.ts';

/** A step: where, in which direction (of length 1), on the way to which stored point, and the how many it is. */
export type Visit = (x: number, y: number, alongX: number, alongY: number, point: number, step: number) => void;

/** Length of the straight bits of which a curve is walked, page units. */
const BIT = 4;
/** More bits than this make no piece rounder. */
const MOST_BITS = 64;

/** Walks on as points are added; the same points give the same steps, whether they come one by one or all at once. */
export class Walk {
  readonly #points: readonly number[];
  readonly #spacing: number;
  readonly #visit: Visit;
  #step = 0;
  #untilNext = 0;
  #x = 0;
  #y = 0;

  /** @param points may grow later */
  constructor(points: readonly number[], spacing: number, visit: Visit) {
    this.#points = points;
    this.#spacing = spacing;
    this.#visit = visit;
  }

  /** Walks the pieces of points from index `from` on. */
  extend(from: number): void {
    const count = pointCount(this.#points);
    if (from === 0 && count > 0) this.#start();
    for (let index = Math.max(1, from); index < count; index += 1) this.#piece(index);
  }

  /** Walks the half step to the last point. */
  end(): void {
    const last = pointCount(this.#points) - 1;
    if (last > 0) this.#line(this.#at(last, 0), this.#at(last, 1), last);
  }

  #start(): void {
    this.#x = this.#at(0, 0);
    this.#y = this.#at(0, 1);
    this.#visit(this.#x, this.#y, 1, 0, 0, 0);
    this.#step = 1;
    this.#untilNext = this.#spacing;
  }

  /** As `addPiece` paints it. */
  #piece(index: number): void {
    const controlX = this.#at(index - 1, 0);
    const controlY = this.#at(index - 1, 1);
    const endX = (controlX + this.#at(index, 0)) / 2;
    const endY = (controlY + this.#at(index, 1)) / 2;
    if (index === 1) return this.#line(endX, endY, index);
    const startX = this.#x;
    const startY = this.#y;
    const length = Math.hypot(controlX - startX, controlY - startY) + Math.hypot(endX - controlX, endY - controlY);
    const bits = Math.min(MOST_BITS, Math.max(1, Math.ceil(length / BIT)));
    for (let bit = 1; bit <= bits; bit += 1) {
      const t = bit / bits;
      const rest = 1 - t;
      this.#line(
        rest * rest * startX + 2 * rest * t * controlX + t * t * endX,
        rest * rest * startY + 2 * rest * t * controlY + t * t * endY,
        index,
      );
    }
  }

  #line(x: number, y: number, point: number): void {
    const length = Math.hypot(x - this.#x, y - this.#y);
    if (length > 0) {
      const alongX = (x - this.#x) / length;
      const alongY = (y - this.#y) / length;
      let walked = this.#untilNext;
      for (; walked <= length; walked += this.#spacing) {
        this.#visit(this.#x + alongX * walked, this.#y + alongY * walked, alongX, alongY, point, this.#step);
        this.#step += 1;
      }
      this.#untilNext = walked - length;
    }
    this.#x = x;
    this.#y = y;
  }

  #at(index: number, offset: number): number {
    return this.#points[index * POINT_STRIDE + offset] ?? 0;
  }
}
