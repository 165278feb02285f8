import { rimOf, roomAround, THIRDS } from './distance.ts';
import type { Raster, Spot } from './raster.ts';

/** Pixels that differ by no more than this in their worst channel are of one colour; soft edges begin beyond. */
export const LIKE = 40;

/** What cannot be compared differs from everything. */
const NOTHING_ALIKE = 255;

/** How much each pixel differs from the one at `spot`: 0..255, of the channel that differs most. */
export function unlikenessTo({ data, width, height }: Raster, { x, y }: Spot): Uint8Array {
  const at = (y * width + x) * 4;
  const red = data[at] ?? 0;
  const green = data[at + 1] ?? 0;
  const blue = data[at + 2] ?? 0;
  const unlike = new Uint8Array(width * height);
  for (let pixel = 0, index = 0; pixel < unlike.length; pixel += 1, index += 4) {
    const dRed = Math.abs((data[index] ?? 0) - red);
    const dGreen = Math.abs((data[index + 1] ?? 0) - green);
    const dBlue = Math.abs((data[index + 2] ?? 0) - blue);
    // Two comparisons instead of `Math.max`: this runs for each pixel of the page.
    const most = dRed > dGreen ? dRed : dGreen;
    unlike[pixel] = most > dBlue ? most : dBlue;
  }
  return unlike;
}

/** Along its rim a patch is mixed with the line it reaches under; so many pixels of it are believed to be seen. */
const RIM = 3;

/**
 * How much each pixel differs from a patch painted alone on nothing: what of a patterned patch can still be seen.
 * @param patch of the size of `seen`
 */
export function unlikenessToPatch(seen: Raster, patch: Raster): Uint8Array {
  const { width, height } = seen;
  const inside = new Uint8Array(width * height);
  for (let pixel = 0; pixel < inside.length; pixel += 1) inside[pixel] = (patch.data[pixel * 4 + 3] ?? 0) < 128 ? 0 : 1;
  const depth = roomAround(inside, rimOf(inside, width, height), width, RIM * THIRDS);
  const unlike = new Uint8Array(inside.length);
  for (let pixel = 0, index = 0; pixel < unlike.length; pixel += 1, index += 4) {
    if (inside[pixel] === 0) unlike[pixel] = NOTHING_ALIKE;
    else if ((depth[pixel] ?? 0) > RIM * THIRDS) unlike[pixel] = difference(seen, patch, index);
  }
  return unlike;
}

function difference({ data }: Raster, { data: other }: Raster, index: number): number {
  return Math.max(
    Math.abs((data[index] ?? 0) - (other[index] ?? 0)),
    Math.abs((data[index + 1] ?? 0) - (other[index + 1] ?? 0)),
    Math.abs((data[index + 2] ?? 0) - (other[index + 2] ?? 0)),
  );
}
