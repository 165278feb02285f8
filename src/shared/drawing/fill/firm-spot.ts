import type { Raster, Spot } from './raster.ts';
import { LIKE } from './unlikeness.ts';

/** Half the edge of the square that must be of one colour for a place to be firm, pixels. */
const HALF = 2;
/** How many of its pixels may differ. */
const STRAY = 5;
/** How far from the finger a firm place is looked for, pixels. */
const REACH = [4, 8, 12] as const;

/**
 * The pixel that a finger means: a fingertip that hits a thin line or its soft edge means what is beside it.
 * The pixel itself where everything near is thin.
 */
export function firmSpot(raster: Raster, spot: Spot): Spot {
  if (isFirm(raster, spot)) return spot;
  for (const reach of REACH) {
    for (let eighth = 0; eighth < 8; eighth += 1) {
      const turn = (eighth * Math.PI) / 4;
      const near = {
        x: Math.round(spot.x + Math.cos(turn) * reach),
        y: Math.round(spot.y + Math.sin(turn) * reach),
      };
      if (isFirm(raster, near)) return near;
    }
  }
  return spot;
}

function isFirm({ data, width, height }: Raster, { x, y }: Spot): boolean {
  if (x < 0 || y < 0 || x >= width || y >= height) return false;
  const own = (y * width + x) * 4;
  let strays = 0;
  for (let row = y - HALF; row <= y + HALF; row += 1) {
    for (let column = x - HALF; column <= x + HALF; column += 1) {
      if (row < 0 || column < 0 || row >= height || column >= width) continue;
      const at = (row * width + column) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        if (Math.abs((data[at + channel] ?? 0) - (data[own + channel] ?? 0)) <= LIKE) continue;
        strays += 1;
        break;
      }
    }
  }
  return strays <= STRAY;
}
