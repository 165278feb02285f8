/** Lines as lists of places, and places along them. Page units. */
export type Spot = readonly [x: number, y: number];

export function lengthOf(spots: readonly Spot[]): number {
  let length = 0;
  for (let index = 1; index < spots.length; index += 1) {
    const [x, y] = spots[index] ?? [0, 0];
    const [fromX, fromY] = spots[index - 1] ?? [x, y];
    length += Math.hypot(x - fromX, y - fromY);
  }
  return length;
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

/** Radians. */
export function angleOf([fromX, fromY]: Spot, [toX, toY]: Spot): number {
  return Math.atan2(toY - fromY, toX - fromX);
}
