/**
 * The share of the way to the hand that a smoothed line goes in some time: the same in a second, however often a device
 * is read in it. @param smoothingMs time in which two thirds of the way are gone; 0 goes all of it
 */
export function smoothingShare(smoothingMs: number, elapsedMs: number): number {
  return smoothingMs > 0 ? 1 - Math.exp(-Math.max(0, elapsedMs) / smoothingMs) : 1;
}

/**
 * One step of a one-pole filter: moves `previous` towards `raw`; the same for x, y and pressure.
 * @param share 1 follows the hand exactly, 0.1 calms a strong tremor (and lags); see `smoothingShare`
 */
export function smoothTowards(previous: number, raw: number, share: number): number {
  return previous + (raw - previous) * share;
}
