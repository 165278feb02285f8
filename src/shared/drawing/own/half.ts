/** The left half of a drawing, for a page that a child draws to the end. */
import type { Spot } from '../guided/even-spots.ts';
import type { DrawnLine } from './drawn-line.ts';

/** The middle between the leftmost and the rightmost place, page units; null for an empty drawing. */
export function middleOf(lines: readonly DrawnLine[]): number | null {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { spots } of lines) {
    for (const [x] of spots) {
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
  }
  return left > right ? null : Math.round((left + right) / 2);
}

/** The parts of a line that lie left of `x`; a line that crosses ends right on it. */
export function leftHalf({ spots, ...look }: DrawnLine, x: number): readonly DrawnLine[] {
  const parts: Spot[][] = [];
  let part: Spot[] = [];
  let before: Spot | null = null;
  for (const spot of spots) {
    if (before && isLeft(before, x) !== isLeft(spot, x)) part.push(crossing(before, spot, x));
    if (isLeft(spot, x)) part.push(spot);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
    before = spot;
  }
  if (part.length > 0) parts.push(part);
  return parts.filter(({ length }) => length > 1 || spots.length === 1).map((left) => ({ ...look, spots: left }));
}

function isLeft([at]: Spot, x: number): boolean {
  return at <= x;
}

function crossing([fromX, fromY]: Spot, [toX, toY]: Spot, x: number): Spot {
  return [x, fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX)];
}
