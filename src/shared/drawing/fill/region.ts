/**
 * Where poured colour flows. A ball of the width of the tolerance rolls from the place: it passes no gap that is narrower
 * than itself. Corners where it does not fit are filled afterwards, unless they lead to where another ball would.
 */
import { FAR, rimOf, roomAround, spreadDistance, THIRDS } from './distance.ts';
import { flood } from './flood.ts';
import { fillPockets } from './pockets.ts';
import type { Box, Mask, Spot } from './raster.ts';
import { LIKE } from './unlikeness.ts';

export type Region = { readonly mask: Mask; readonly box: Box };

/** Largest radius of the ball, pixels: what distances can be told apart. */
const LARGEST = 80;

/**
 * @param unlike of each pixel from the colour that is poured over
 * @param gap gaps up to so many pixels are closed; where nothing so wide fits, fewer
 */
export function regionAt(unlike: Uint8Array, width: number, height: number, spot: Spot, gap: number): Region {
  const open = new Uint8Array(unlike.length);
  for (let at = 0; at < open.length; at += 1) open[at] = (unlike[at] ?? 0) > LIKE ? 0 : 1;
  const shore = rimOf(open, width, height);
  for (let radius = Math.min(gap / 2, LARGEST); radius >= 1; radius /= 2) {
    const region = rolled(open, shore, width, height, spot, Math.round(radius * THIRDS));
    if (region) return region;
  }
  const mask = new Uint8Array(open.length);
  return { mask, box: flood(mask, open, 0, width, height, spot) };
}

/** Null where a ball of this radius does not fit near the place or cannot cover it. */
function rolled(
  open: Mask,
  shore: readonly number[],
  width: number,
  height: number,
  spot: Spot,
  radius: number,
): Region | null {
  const room = roomAround(open, shore, width, radius);
  const start = nearestFit(room, width, height, spot, radius);
  if (!start) return null;
  const mask = new Uint8Array(open.length);
  const reached = flood(mask, room, radius, width, height, start);
  growBack(mask, room, width, height, radius);
  const reach = Math.ceil(radius / THIRDS) + 1;
  const box = fillPockets({
    mask,
    room,
    radius,
    width,
    box: {
      left: Math.max(0, reached.left - reach),
      top: Math.max(0, reached.top - reach),
      right: Math.min(width, reached.right + reach),
      bottom: Math.min(height, reached.bottom + reach),
    },
  });
  return mask[spot.y * width + spot.x] === 1 ? { mask, box } : null;
}

/** From the middles of the balls to all that the balls cover; they touch no line. */
function growBack(mask: Mask, room: Uint8Array, width: number, height: number, radius: number): void {
  const away = new Uint8Array(mask.length);
  for (let at = 0; at < away.length; at += 1) away[at] = room[at] === 0 || mask[at] === 1 ? 0 : FAR;
  spreadDistance(away, width, rimOf(mask, width, height), radius);
  for (let at = 0; at < away.length; at += 1) {
    if ((away[at] ?? 0) < FAR && room[at] !== 0) mask[at] = 1;
  }
}

/** The place itself, or the nearest one that a hand can go to without crossing a line, at most two radii away. */
function nearestFit(room: Uint8Array, width: number, height: number, spot: Spot, radius: number): Spot | null {
  const reach = Math.ceil((radius * 2) / THIRDS) + 1;
  const side = reach * 2 + 1;
  const seen = new Uint8Array(side * side);
  const queue: Spot[] = [spot];
  seen[reach * side + reach] = 1;
  for (let place = 0; place < queue.length; place += 1) {
    const next = queue[place] ?? spot;
    if ((room[next.y * width + next.x] ?? 0) > radius) return next;
    for (const [dx, dy] of STEPS) {
      const x = next.x + dx;
      const y = next.y + dy;
      const mark = (y - spot.y + reach) * side + (x - spot.x + reach);
      const isNear = Math.abs(x - spot.x) <= reach && Math.abs(y - spot.y) <= reach;
      if (!isNear || x < 0 || y < 0 || x >= width || y >= height) continue;
      if (seen[mark] === 1 || room[y * width + x] === 0) continue;
      seen[mark] = 1;
      queue.push({ x, y });
    }
  }
  return null;
}

const STEPS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;
