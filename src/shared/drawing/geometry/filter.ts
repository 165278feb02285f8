/** A pen that presses harder without moving still counts, from this difference of pressure. */
const PRESSURE_STEP = 0.1;

/**
 * Whether a point adds something to the one kept before it: far enough (page units), or clearly pressed harder.
 * Equal points are dropped whatever the distance.
 * @param dx the step from the kept point, as `dy` and `dPressure`
 */
export function isWorthKeeping(dx: number, dy: number, dPressure: number, minDistance: number): boolean {
  if (dPressure >= PRESSURE_STEP) return true;
  const squared = dx * dx + dy * dy;
  return squared > 0 && squared >= minDistance * minDistance;
}
