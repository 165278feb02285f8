/** A line of a drawing without anything else about it: where it runs, how thick it is and its colour. Page units. */
export type Spot = readonly [x: number, y: number];
export type DrawnLine = { readonly spots: readonly Spot[]; readonly width: number; readonly colour: string };

export function lengthOf(spots: readonly Spot[]): number {
  let length = 0;
  for (let index = 1; index < spots.length; index += 1) {
    const [x, y] = spots[index] ?? [0, 0];
    const [fromX, fromY] = spots[index - 1] ?? [x, y];
    length += Math.hypot(x - fromX, y - fromY);
  }
  return length;
}

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

/** Places at equal steps along a line, the first and the last among them. @param count at least 2 */
export function evenSpots(spots: readonly Spot[], count: number): readonly Spot[] {
  const whole = lengthOf(spots);
  const first = spots[0];
  if (!first || whole === 0) return first ? [first] : [];
  const step = whole / (count - 1);
  const even: Spot[] = [first];
  let walked = 0;
  for (let index = 1; index < spots.length && even.length < count; index += 1) {
    const [from, to] = [spots[index - 1] ?? first, spots[index] ?? first];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    while (even.length < count && length > 0 && walked + length >= step * even.length - 1e-6) {
      const share = Math.min(1, (step * even.length - walked) / length);
      even.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
    walked += length;
  }
  return even;
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
