import type { Box, Mask, Spot } from './raster.ts';

/**
 * Marks in `mask` everything that hangs together with `spot` where `room` is more than `least`, side by side and not
 * corner to corner.
 * @returns the box of what was marked
 */
export function flood(mask: Mask, room: Uint8Array, least: number, width: number, height: number, spot: Spot): Box {
  const waiting: number[] = [spot.x, spot.y];
  let left = spot.x;
  let right = spot.x + 1;
  let top = spot.y;
  let bottom = spot.y + 1;

  /** One seed for each run of open pixels of a row. */
  const seedRow = (y: number, from: number, to: number) => {
    const row = y * width;
    let wasOpen = false;
    for (let at = row + from; at < row + to; at += 1) {
      const isOpen = (room[at] ?? 0) > least && mask[at] === 0;
      if (isOpen && !wasOpen) waiting.push(at - row, y);
      wasOpen = isOpen;
    }
  };

  while (waiting.length > 0) {
    const y = waiting.pop() ?? 0;
    const x = waiting.pop() ?? 0;
    const row = y * width;
    if ((room[row + x] ?? 0) <= least || mask[row + x] === 1) continue;
    let from = x;
    while (from > 0 && (room[row + from - 1] ?? 0) > least && mask[row + from - 1] === 0) from -= 1;
    let to = x + 1;
    while (to < width && (room[row + to] ?? 0) > least && mask[row + to] === 0) to += 1;
    mask.fill(1, row + from, row + to);
    if (y > 0) seedRow(y - 1, from, to);
    if (y < height - 1) seedRow(y + 1, from, to);
    left = Math.min(left, from);
    right = Math.max(right, to);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return { left, top, right, bottom };
}
