/** The specialist's own time: the union of what ran, so that two children at a time are not counted twice. */

/** Minutes from midnight; `end` not included. */
export type Interval = { readonly start: number; readonly end: number };

/** Minutes covered by at least one of the intervals. */
export function unionMinutes(intervals: readonly Interval[]): number {
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of intervals.toSorted((left, right) => left.start - right.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
