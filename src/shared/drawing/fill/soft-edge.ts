import { touches } from './pockets.ts';
import type { Box, Mask } from './raster.ts';
import type { Region } from './region.ts';

/** A soft edge is at most so many pixels wide. */
const STEPS = 2;
/** A pixel is part of a soft edge where one beside it differs clearly more. */
const SOFTER = 0.75;

/**
 * Lets a region grow under the soft edges of the lines round it, and not under the lines: pouring ten colours one after
 * the other leaves a line as thick as it was. Changes the mask of the region.
 */
export function growUnderEdges(region: Region, unlike: Uint8Array, width: number, height: number): Region {
  let grown = region;
  for (let step = 0; step < STEPS; step += 1) {
    grown = growOnce(grown, width, height, (at, x, y) => {
      const own = unlike[at] ?? 0;
      return own < SOFTER * worstAround(unlike, grown.mask, x, y, width, height);
    });
  }
  return grown;
}

function growOnce(
  { mask, box }: Region,
  width: number,
  height: number,
  isWanted: (at: number, x: number, y: number) => boolean,
): Region {
  const next: Box = {
    left: Math.max(0, box.left - 1),
    top: Math.max(0, box.top - 1),
    right: Math.min(width, box.right + 1),
    bottom: Math.min(height, box.bottom + 1),
  };
  const added: number[] = [];
  for (let y = next.top; y < next.bottom; y += 1) {
    const row = y * width;
    for (let x = next.left; x < next.right; x += 1) {
      const at = row + x;
      if (mask[at] === 1 || !touches(mask, at, x, width)) continue;
      if (isWanted(at, x, y)) added.push(at);
    }
  }
  for (const at of added) mask[at] = 1;
  return { mask, box: next };
}

function worstAround(unlike: Uint8Array, mask: Mask, x: number, y: number, width: number, height: number): number {
  let worst = 0;
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
      const at = row * width + column;
      if (mask[at] === 0) worst = Math.max(worst, unlike[at] ?? 0);
    }
  }
  return worst;
}
