import type { InkPoint } from './point.ts';

/** A pen that presses harder without moving still counts, from this difference of pressure. */
const PRESSURE_STEP = 0.1;

/**
 * Whether a point adds something to the one kept before it: far enough (page units), or clearly pressed harder.
 * Equal points are dropped whatever the distance.
 */
export function isWorthKeeping(previous: InkPoint, next: InkPoint, minDistance: number): boolean {
  if (next.pressure - previous.pressure >= PRESSURE_STEP) return true;
  const distance = Math.hypot(next.x - previous.x, next.y - previous.y);
  return distance > 0 && distance >= minDistance;
}
