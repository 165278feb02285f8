/** A stroke while it grows: filtering, smoothing and rounding happen here, so that what is stored is what was shown. */

import { isWorthKeeping } from '../geometry/filter.ts';
import { clampToPage } from '../geometry/page-bounds.ts';
import { isDrawable, quantisePlace, quantisePressure, quantiseTime } from '../geometry/point.ts';
import { smoothingShare, smoothTowards } from '../geometry/smooth.ts';
import { type PageSize } from '../ops/page.ts';
import { POINT_STRIDE, type Stroke } from '../ops/stroke.ts';
import { LOOKS } from '../painter/looks.ts';
import type { HandSettings } from './hand-settings.ts';

/** The most points a live stroke takes; a hand needs several minutes for them. What comes after is not drawn. */
export const MAX_LIVE_POINTS = 20_000;

/** So often a hand that stands still is noted, ms. */
const STAY_MS = 40;

/** x, y, time and pressure of a sample, on the clock of the device. */
type Sample = readonly [x: number, y: number, time: number, pressure: number];

export class StrokeDraft {
  readonly #points: number[] = [];
  readonly #minDistance: number;
  readonly #smoothingMs: number;
  readonly #page: PageSize;
  readonly #start: number;
  // Where the hand is and where the smoothed line is. Numbers that change in place, because a sample is not worth objects.
  #rawX: number;
  #rawY: number;
  #rawTime = 0;
  #rawPressure: number;
  #x: number;
  #y: number;
  #pressure: number;

  /** The stroke; its points grow in place until `finish`. */
  readonly stroke: Stroke;

  /** @param first must be drawable */
  constructor(
    head: Omit<Stroke, 'points' | 'kind'>,
    [x, y, time, pressure]: Sample,
    hand: HandSettings,
    page: PageSize,
  ) {
    this.#minDistance = hand.minDistance;
    this.#smoothingMs = hand.smoothingMs;
    this.#page = page;
    this.#start = time;
    this.#x = this.#rawX = clampToPage(x, page.width);
    this.#y = this.#rawY = clampToPage(y, page.height);
    this.#pressure = this.#rawPressure = pressure;
    this.stroke = { kind: 'stroke', ...head, points: this.#points };
    this.#points.push(quantisePlace(this.#x), quantisePlace(this.#y), 0, quantisePressure(pressure));
  }

  /**
   * Takes the next samples, flat as in `PointerInput`; those that cannot be drawn are left out.
   * @returns the index of the first point they added, or null when nothing was added
   */
  extend(samples: readonly number[]): number | null {
    const before = this.#points.length;
    for (let index = 0; index < samples.length; index += POINT_STRIDE) {
      const x = samples[index] ?? Number.NaN;
      const y = samples[index + 1] ?? Number.NaN;
      const time = (samples[index + 2] ?? Number.NaN) - this.#start;
      const pressure = samples[index + 3] ?? Number.NaN;
      if (isDrawable(x, y, time, pressure)) this.#follow(x, y, time, pressure);
    }
    return this.#points.length > before ? before / POINT_STRIDE : null;
  }

  /**
   * The hand stands still until `time`: a tool to which time counts stays at its place for it.
   * @returns the index of the point it added, or null
   */
  stay(time: number): number | null {
    const points = this.#points;
    const last = points.length - POINT_STRIDE;
    const now = quantiseTime(time - this.#start);
    const isDue = LOOKS[this.stroke.tool].flows && now - (points[last + 2] ?? 0) >= STAY_MS;
    if (!isDue || points.length >= MAX_LIVE_POINTS * POINT_STRIDE) return null;
    this.#rawTime = Math.max(this.#rawTime, now);
    points.push(points[last] ?? 0, points[last + 1] ?? 0, now, points[last + 3] ?? 0.5);
    return points.length / POINT_STRIDE - 1;
  }

  /** How far the hand went from where it began. */
  reach(): number {
    let furthest = Math.hypot(this.#rawX - (this.#points[0] ?? 0), this.#rawY - (this.#points[1] ?? 0));
    for (let at = 0; at < this.#points.length; at += POINT_STRIDE) {
      const dx = (this.#points[at] ?? 0) - (this.#points[0] ?? 0);
      const dy = (this.#points[at + 1] ?? 0) - (this.#points[1] ?? 0);
      furthest = Math.max(furthest, Math.hypot(dx, dy));
    }
    return furthest;
  }

  /** Lets the line arrive where the hand lifted; returns the stroke with points that no longer change. */
  finish(): Stroke {
    this.#keep(this.#rawX, this.#rawY, this.#rawPressure);
    return { ...this.stroke, points: [...this.#points] };
  }

  #follow(x: number, y: number, time: number, pressure: number): void {
    const share = smoothingShare(this.#smoothingMs, time - this.#rawTime);
    this.#rawX = clampToPage(x, this.#page.width);
    this.#rawY = clampToPage(y, this.#page.height);
    this.#rawTime = time;
    this.#rawPressure = pressure;
    this.#x = smoothTowards(this.#x, this.#rawX, share);
    this.#y = smoothTowards(this.#y, this.#rawY, share);
    this.#pressure = smoothTowards(this.#pressure, pressure, share);
    this.#keep(this.#x, this.#y, this.#pressure);
  }

  #keep(smoothX: number, smoothY: number, smoothPressure: number): void {
    const points = this.#points;
    const last = points.length - POINT_STRIDE;
    const x = quantisePlace(smoothX);
    const y = quantisePlace(smoothY);
    const pressure = quantisePressure(smoothPressure);
    const dx = x - (points[last] ?? 0);
    const dy = y - (points[last + 1] ?? 0);
    const dPressure = pressure - (points[last + 3] ?? 0);
    const isFull = points.length >= MAX_LIVE_POINTS * POINT_STRIDE;
    if (isFull || !isWorthKeeping(dx, dy, dPressure, this.#minDistance)) return;
    // A clock never runs back on the page.
    points.push(x, y, Math.max(points[last + 2] ?? 0, quantiseTime(this.#rawTime)), pressure);
  }
}
