/** Stages a point passes from the hand to the stored stroke; each one is a pure function over plain numbers. */

/** x and y in page units, t in ms since the press, pressure 0..1 (0.5 where the device has none). */
export type InkPoint = { readonly x: number; readonly y: number; readonly t: number; readonly pressure: number };

/** Whether all four numbers can be drawn. */
export function isDrawable(point: InkPoint): boolean {
  return (
    Number.isFinite(point.x) && Number.isFinite(point.y) && Number.isFinite(point.t) && Number.isFinite(point.pressure)
  );
}

/** Rounds to what is stored: 0.1 page unit, whole ms, pressure 0..1 with three digits. */
export function quantise(point: InkPoint): InkPoint {
  return {
    x: positiveZero(Math.round(point.x * 10) / 10),
    y: positiveZero(Math.round(point.y * 10) / 10),
    t: Math.max(0, Math.round(point.t)),
    pressure: Math.round(Math.min(1, Math.max(0, point.pressure)) * 1000) / 1000,
  };
}

/** JSON has no minus zero: without this a stroke would differ from itself after a restart. */
function positiveZero(value: number): number {
  return value === 0 ? 0 : value;
}
