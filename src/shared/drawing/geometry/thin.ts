import { POINT_STRIDE, pointCount } from '../ops/stroke.ts';

/** Keeps at most `limit` points (at least 2): evenly spread, the first and the last always among them. */
export function thin(points: readonly number[], limit: number): readonly number[] {
  const count = pointCount(points);
  if (count <= limit) return points;
  const step = (count - 1) / (limit - 1);
  const kept: number[] = [];
  for (let index = 0; index < limit; index += 1) {
    const start = Math.round(index * step) * POINT_STRIDE;
    for (let offset = 0; offset < POINT_STRIDE; offset += 1) kept.push(points[start + offset] ?? 0);
  }
  return kept;
}
