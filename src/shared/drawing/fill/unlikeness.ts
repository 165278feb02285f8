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

/**
 * How much each pixel differs from a patch painted alone on nothing: what of a patterned patch can still be seen.
 * @param patch of the size of `seen`
 */
export function unlikenessToPatch(seen: Raster, patch: Raster): Uint8Array {
  const unlike = new Uint8Array(seen.width * seen.height);
  for (let pixel = 0, index = 0; pixel < unlike.length; pixel += 1, index += 4) {
    unlike[pixel] =
      (patch.data[index + 3] ?? 0) < 128
        ? NOTHING_ALIKE
        : Math.max(
            Math.abs((seen.data[index] ?? 0) - (patch.data[index] ?? 0)),
            Math.abs((seen.data[index + 1] ?? 0) - (patch.data[index + 1] ?? 0)),
            Math.abs((seen.data[index + 2] ?? 0) - (patch.data[index + 2] ?? 0)),
          );
  }
  return unlike;
}
