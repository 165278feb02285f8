import { clampToPage } from '../geometry/page-bounds.ts';
import { quantisePlace, quantisePressure, quantiseTime } from '../geometry/point.ts';
import { thin } from '../geometry/thin.ts';
import { type PageSize } from '../ops/page.ts';
import { POINT_STRIDE } from '../ops/stroke.ts';
import type { ReportWriter } from './report.ts';

/** More points than this are thinned: no hand draws them, and a page must open in a blink. */
export const MAX_STORED_POINTS = 20_000;

/**
 * Points that can be drawn: without NaN, near the page, with time that never runs back. Points that are already so
 * come back with the same values, so that a replay equals what was drawn live.
 */
export function restorePoints(input: unknown, page: PageSize, report: ReportWriter): readonly number[] {
  if (!Array.isArray(input)) return [];
  const kept: number[] = [];
  const whole = Math.floor(input.length / POINT_STRIDE) * POINT_STRIDE;
  let lost = input.length > whole ? 1 : 0;
  let moved = 0;
  let time = 0;
  for (let index = 0; index < whole; index += POINT_STRIDE) {
    const [x, y, t, pressure] = [input[index], input[index + 1], input[index + 2], input[index + 3]] as unknown[];
    if (!isNumber(x) || !isNumber(y)) {
      lost += 1;
      continue;
    }
    const placeX = quantisePlace(clampToPage(x, page.width));
    const placeY = quantisePlace(clampToPage(y, page.height));
    time = quantiseTime(isNumber(t) ? Math.max(t, time) : time);
    const press = quantisePressure(isNumber(pressure) ? pressure : 0.5);
    if (placeX !== x || placeY !== y || time !== t || press !== pressure) moved += 1;
    kept.push(placeX, placeY, time, press);
  }
  const thinned = thin(kept, MAX_STORED_POINTS);
  report.dropped('point', lost + (kept.length - thinned.length) / POINT_STRIDE);
  report.repaired('point', moved);
  return thinned;
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
