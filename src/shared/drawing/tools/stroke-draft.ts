/** A stroke while it grows: filtering, smoothing and rounding happen here, so that what is stored is what was shown. */
import { type PageSize, pointCount, type Stroke } from '../document.ts';
import { isWorthKeeping } from '../geometry/filter.ts';
import { clampToPage } from '../geometry/page-bounds.ts';
import { type InkPoint, isDrawable, quantise } from '../geometry/point.ts';
import { smoothTowards } from '../geometry/smooth.ts';
import type { HandSettings } from './ink-settings.ts';

/** The most points a live stroke takes; a hand needs several minutes for them. What comes after is not drawn. */
export const MAX_LIVE_POINTS = 20_000;

export class StrokeDraft {
  readonly #points: number[] = [];
  readonly #hand: HandSettings;
  readonly #page: PageSize;
  #smooth: InkPoint;
  #kept: InkPoint;
  #raw: InkPoint;

  /** The stroke; its points grow in place until `finish`. */
  readonly stroke: Stroke;

  /** @param first must be drawable */
  constructor(head: Omit<Stroke, 'points' | 'kind'>, first: InkPoint, hand: HandSettings, page: PageSize) {
    this.#hand = hand;
    this.#page = page;
    this.#raw = clampToPage(first, page);
    this.#smooth = this.#raw;
    this.#kept = quantise(this.#raw);
    this.stroke = { kind: 'stroke', ...head, points: this.#points };
    this.#push(this.#kept);
  }

  /** Takes the next raw point; returns the index of the point it added, or null when nothing was added. */
  extend(point: InkPoint): number | null {
    if (!isDrawable(point)) return null;
    this.#raw = clampToPage(point, this.#page);
    this.#smooth = smoothTowards(this.#smooth, this.#raw, this.#hand.smoothing);
    return this.#keep(this.#smooth, this.#hand.minDistance);
  }

  /** Lets the line arrive where the hand lifted; returns the stroke with points that no longer change. */
  finish(): Stroke {
    this.#keep(this.#raw, this.#hand.minDistance);
    return { ...this.stroke, points: [...this.#points] };
  }

  #keep(point: InkPoint, minDistance: number): number | null {
    // A clock never runs back on the page.
    const next = quantise(point.t < this.#kept.t ? { ...point, t: this.#kept.t } : point);
    const isFull = pointCount(this.#points) >= MAX_LIVE_POINTS;
    if (isFull || !isWorthKeeping(this.#kept, next, minDistance)) return null;
    this.#kept = next;
    return this.#push(next);
  }

  #push(point: InkPoint): number {
    this.#points.push(point.x, point.y, point.t, point.pressure);
    return pointCount(this.#points) - 1;
  }
}
