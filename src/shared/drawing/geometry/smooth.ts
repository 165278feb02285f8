import type { InkPoint } from './point.ts';

/**
 * One step of a one-pole filter: moves `previous` towards `raw`.
 * `strength` 0 follows the hand exactly, 0.9 calms a strong tremor (and lags); values outside are clamped.
 */
export function smoothTowards(previous: InkPoint, raw: InkPoint, strength: number): InkPoint {
  const share = 1 - Math.min(0.95, Math.max(0, strength));
  return {
    x: previous.x + (raw.x - previous.x) * share,
    y: previous.y + (raw.y - previous.y) * share,
    t: raw.t,
    pressure: previous.pressure + (raw.pressure - previous.pressure) * share,
  };
}
