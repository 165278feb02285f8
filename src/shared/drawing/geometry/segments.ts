/** From stored points to the curve that is painted: quadratic pieces between the midpoints of neighbours. */
import { POINT_STRIDE, pointCount } from '../document.ts';

/** A piece of curve from the place reached so far, by a control point, to an end; page units. */
export type Segment = {
  readonly fromX: number;
  readonly fromY: number;
  readonly controlX: number;
  readonly controlY: number;
  readonly toX: number;
  readonly toY: number;
  readonly pressure: number;
};

/**
 * The pieces that points from index `from` on make final: piece `i` ends in the middle between points `i - 1` and `i`,
 * so it needs point `i`. One point alone makes a dot: a piece of length zero. With `withTail` the last piece reaches
 * the last point, which is how a finished stroke ends.
 * @param points flat, see `POINT_STRIDE`
 */
export function segmentsFrom(points: readonly number[], from: number, withTail: boolean): readonly Segment[] {
  const count = pointCount(points);
  const segments: Segment[] = [];
  if (count === 1) return [line(points, 0, 0, 0)];
  for (let index = Math.max(1, from); index < count; index += 1) {
    segments.push(index === 1 ? line(points, 0, 0, 0.5) : curve(points, index));
  }
  if (withTail && count > 1) segments.push(line(points, count - 2, 0.5, 1));
  return segments;
}

/** Straight piece of the way between points `index` and `index + 1`, shares 0..1; both 0 is a dot. */
function line(points: readonly number[], index: number, fromShare: number, toShare: number): Segment {
  const next = toShare > 0 ? index + 1 : index;
  const x = at(points, index, 0);
  const y = at(points, index, 1);
  const dx = at(points, next, 0) - x;
  const dy = at(points, next, 1) - y;
  return {
    fromX: x + dx * fromShare,
    fromY: y + dy * fromShare,
    controlX: x + (dx * (fromShare + toShare)) / 2,
    controlY: y + (dy * (fromShare + toShare)) / 2,
    toX: x + dx * toShare,
    toY: y + dy * toShare,
    pressure: at(points, next, 3),
  };
}

function curve(points: readonly number[], index: number): Segment {
  const controlX = at(points, index - 1, 0);
  const controlY = at(points, index - 1, 1);
  return {
    fromX: (at(points, index - 2, 0) + controlX) / 2,
    fromY: (at(points, index - 2, 1) + controlY) / 2,
    controlX,
    controlY,
    toX: (controlX + at(points, index, 0)) / 2,
    toY: (controlY + at(points, index, 1)) / 2,
    pressure: at(points, index - 1, 3),
  };
}

function at(points: readonly number[], index: number, offset: number): number {
  return points[index * POINT_STRIDE + offset] ?? 0;
}
