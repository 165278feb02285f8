/** Charts as pure geometry, drawn alike in the window and on paper. Here: values to places, and round values for an axis. */

/** Maps the first interval onto the second, straight on beyond its ends; a point where the first has no length. */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** Round values (1, 2 or 5 times a power of ten apart, never less than 1) from `min` to at least `max`. */
export function niceTicks(min: number, max: number, count: number): readonly number[] {
  const rough = Math.max(1, (max - min) / Math.max(1, count));
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(min / step);
  const steps = Math.max(1, Math.ceil(max / step) - first);
  return Array.from({ length: steps + 1 }, (_, index) => (first + index) * step);
}

/** Round spans of seconds for an axis of times: whole minutes where there are any. */
export function timeTicks(maxSeconds: number, count: number): readonly number[] {
  const steps = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600];
  const step = steps.find((seconds) => maxSeconds / seconds <= count) ?? 7200;
  return Array.from({ length: Math.max(1, Math.ceil(maxSeconds / step)) + 1 }, (_, index) => index * step);
}
