import type { Mask } from './raster.ts';

/** Distances over pixels in thirds of one: 3 straight on and 4 across, within 6 % of a ruler's. */
const STRAIGHT = 3;
const ACROSS = 4;

/** Thirds of a pixel in a pixel. */
export const THIRDS = STRAIGHT;

/** Nearer than nothing that was asked for. */
export const FAR = 255;

/**
 * Spreads distance from `starts` over pixels that are `FAR` in `field`, up to `limit`; those farther stay `FAR`. The work
 * goes with the length of the lines and not with the size of the page.
 * @param field distances, changed in place; the starts have theirs already
 * @param limit thirds of a pixel, below `FAR - ACROSS`
 */
export function spreadDistance(field: Uint8Array, width: number, starts: readonly number[], limit: number): void {
  // One list for each distance: the nearest are always worked through first, so no pixel is settled twice.
  const waiting: number[][] = Array.from({ length: limit + ACROSS + 1 }, () => []);
  for (const at of starts) waiting[field[at] ?? 0]?.push(at);
  const last = field.length - width;
  for (let distance = 0; distance <= limit; distance += 1) {
    const straight = distance + STRAIGHT;
    const across = distance + ACROSS;
    const offer = (at: number, next: number) => {
      if (next > limit || (field[at] ?? 0) <= next) return;
      field[at] = next;
      waiting[next]?.push(at);
    };
    for (const at of waiting[distance] ?? []) {
      if (field[at] !== distance) continue;
      const x = at % width;
      const hasLeft = x > 0;
      const hasRight = x < width - 1;
      if (hasLeft) offer(at - 1, straight);
      if (hasRight) offer(at + 1, straight);
      if (at >= width) {
        offer(at - width, straight);
        if (hasLeft) offer(at - width - 1, across);
        if (hasRight) offer(at - width + 1, across);
      }
      if (at < last) {
        offer(at + width, straight);
        if (hasLeft) offer(at + width - 1, across);
        if (hasRight) offer(at + width + 1, across);
      }
    }
  }
}

/** Pixels in `mask` with one beside them that is not. */
export function rimOf(mask: Mask, width: number, height: number): readonly number[] {
  const rim: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    const hasAbove = y > 0;
    const hasBelow = y < height - 1;
    for (let x = 0; x < width; x += 1) {
      const at = row + x;
      if (mask[at] === 0) continue;
      const isRim =
        (x > 0 && mask[at - 1] === 0) ||
        (x < width - 1 && mask[at + 1] === 0) ||
        (hasAbove && mask[at - width] === 0) ||
        (hasBelow && mask[at + width] === 0);
      if (isRim) rim.push(at);
    }
  }
  return rim;
}

/**
 * How far each open pixel is from the nearest one that is not, thirds of a pixel up to the radius and `FAR` beyond; 0 where
 * it is not open.
 * @param shore open pixels beside others, see `rimOf`
 */
export function roomAround(open: Mask, shore: readonly number[], width: number, radius: number): Uint8Array {
  const room = new Uint8Array(open.length);
  for (let at = 0; at < room.length; at += 1) room[at] = open[at] === 1 ? FAR : 0;
  for (const at of shore) room[at] = THIRDS;
  spreadDistance(room, width, shore, radius);
  return room;
}
