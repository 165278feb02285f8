/**
 * Stages a point passes from the hand to the stored stroke. Each one is a pure function over numbers, not over point
 * objects: they run for every sample of a moving hand, and objects made there would be garbage a moment later.
 */

/** Whether place, time and pressure can all be drawn: a sum is finite only where each of them is. */
export function isDrawable(x: number, y: number, t: number, pressure: number): boolean {
  return Number.isFinite(x + y + t + pressure);
}

/** A coordinate as it is stored: 0.1 page unit. */
export function quantisePlace(value: number): number {
  // JSON has no minus zero: without adding zero a stroke would differ from itself after a restart.
  return Math.round(value * 10) / 10 + 0;
}

/** A time as it is stored: whole ms since the press. */
export function quantiseTime(ms: number): number {
  return Math.max(0, Math.round(ms));
}

/** A pressure as it is stored: 0..1 with three digits. */
export function quantisePressure(pressure: number): number {
  return Math.round(Math.min(1, Math.max(0, pressure)) * 1000) / 1000;
}
