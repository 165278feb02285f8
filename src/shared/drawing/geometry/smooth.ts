/** The share of the way to the hand that a smoothed line goes at each sample; strengths outside 0..0.95 are clamped. */
export function smoothingShare(strength: number): number {
  return 1 - Math.min(0.95, Math.max(0, strength));
}

/**
 * One step of a one-pole filter: moves `previous` towards `raw`; the same for x, y and pressure.
 * @param share 1 follows the hand exactly, 0.1 calms a strong tremor (and lags); see `smoothingShare`
 */
export function smoothTowards(previous: number, raw: number, share: number): number {
  return previous + (raw - previous) * share;
}
