import type { Box, Mask } from './raster.ts';

/** Flat x, y of a closed line, in pixels; the last place joins the first. */
export type Ring = readonly number[];

// East, south, west, north: the region lies to the right of the way.
const DX = [1, 0, -1, 0] as const;
const DY = [0, 1, 0, -1] as const;

/**
 * Closed lines round a region and round its holes. They run through the middles of the sides of pixels, so that a slope
 * is a slope and not a staircase; pixels that touch at a corner only are apart.
 */
export function traceContours(mask: Mask, width: number, height: number, box: Box): readonly Ring[] {
  const isIn = (x: number, y: number) => x >= 0 && y >= 0 && x < width && y < height && mask[y * width + x] === 1;
  const wide = box.right - box.left;
  const walked = new Uint8Array(wide * (box.bottom - box.top));
  const rings: Ring[] = [];

  const walk = (startX: number, startY: number): Ring => {
    const ring: number[] = [];
    let x = startX;
    let y = startY;
    let way = 0;
    do {
      if (way === 0) walked[(y - box.top) * wide + x - box.left] = 1;
      const fromX = x;
      const fromY = y;
      x += DX[way] ?? 0;
      y += DY[way] ?? 0;
      const next = wayOn(isIn, x, y, way);
      // Of a straight run only the first and the last middle count.
      const middleX = (fromX + x) / 2;
      const middleY = (fromY + y) / 2;
      if (next !== way || isTurn(ring, middleX, middleY, way)) ring.push(middleX, middleY);
      way = next;
    } while (x !== startX || y !== startY || way !== 0);
    return ring;
  };

  for (let y = box.top; y < box.bottom; y += 1) {
    const row = y * width;
    for (let x = box.left; x < box.right; x += 1) {
      const isTop = mask[row + x] === 1 && mask[row + x - width] !== 1;
      if (isTop && walked[(y - box.top) * wide + x - box.left] === 0) rings.push(walk(x, y));
    }
  }
  return rings;
}

/** Where the border goes from a corner reached by `way`. */
function wayOn(isIn: (x: number, y: number) => boolean, x: number, y: number, way: number): number {
  // The two pixels ahead of a corner, to the right and to the left of the way.
  const aheadX = DX[way] ?? 0;
  const aheadY = DY[way] ?? 0;
  const rightX = -aheadY;
  const rightY = aheadX;
  const pixel = (side: number) =>
    isIn(Math.floor(x + (aheadX + side * rightX) / 2), Math.floor(y + (aheadY + side * rightY) / 2));
  if (!pixel(1)) return (way + 1) % 4;
  return pixel(-1) ? (way + 3) % 4 : way;
}

/** Whether a run begins here: the last place kept is not on the straight line behind. */
function isTurn(ring: readonly number[], x: number, y: number, way: number): boolean {
  const lastX = ring.at(-2);
  const lastY = ring.at(-1);
  if (lastX === undefined || lastY === undefined) return true;
  return (DX[way] ?? 0) === 0 ? lastX !== x : lastY !== y;
}
