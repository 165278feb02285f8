import type { Spot } from '../guided/even-spots.ts';

/** A line of a drawing without anything else about it: where it runs, how thick it is and its colour. Page units. */
export type DrawnLine = { readonly spots: readonly Spot[]; readonly width: number; readonly colour: string };

/**
 * The parts of a line that lie at least `reach` from a rubbed way, each long enough to be a line.
 * @param rubbed the middle of what rubbed it out
 */
export function withoutRubbed(
  { spots, ...look }: DrawnLine,
  rubbed: readonly Spot[],
  reach: number,
): readonly DrawnLine[] {
  const parts: Spot[][] = [[]];
  for (const spot of spots) {
    if (isNear(spot, rubbed, reach)) parts.push([]);
    else parts.at(-1)?.push(spot);
  }
  return parts
    .filter((part) => part.length > 1 || (part.length === 1 && spots.length === 1))
    .map((part) => ({ ...look, spots: part }));
}

function isNear([x, y]: Spot, way: readonly Spot[], reach: number): boolean {
  return way.some((from, index) => {
    const to = way[index + 1] ?? (way.length === 1 ? from : null);
    return to !== null && distanceTo(x, y, from, to) < reach;
  });
}

function distanceTo(x: number, y: number, [fromX, fromY]: Spot, [toX, toY]: Spot): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}

/** SVG path data of a line, rounded as a pen would: through the middles between its places. */
export function pathOfLine(spots: readonly Spot[]): string {
  const [first, ...rest] = spots;
  if (!first) return '';
  const last = rest.at(-1);
  // A line of length zero still gets its round caps.
  if (!last) return `M${at(first)}L${at(first)}`;
  const curves = rest.slice(0, -1).map((spot, index) => {
    const next = rest[index + 1] ?? spot;
    return `Q${at(spot)} ${at([(spot[0] + next[0]) / 2, (spot[1] + next[1]) / 2])}`;
  });
  return `M${at(first)}${curves.join('')}L${at(last)}`;
}

function at([x, y]: Spot): string {
  return `${tenth(x)} ${tenth(y)}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
