import type { Op } from '../document.ts';
import { firstVisible, type History } from '../history.ts';
import type { Fill, FillPaint } from '../ops/fill.ts';
import type { Spot } from './raster.ts';

/** The patch that was poured last over a place and can still be undone; whether it can be seen there is another matter. */
export function patchAt({ timeline, position }: History, place: Spot): Fill | null {
  const first = firstVisible(timeline, position);
  for (let index = position - 1; index >= first; index -= 1) {
    const op: Op | undefined = timeline[index];
    if (op?.kind === 'fill' && isInside(op.rings, place)) return op;
  }
  return null;
}

/** Whether two paints look the same. */
export function samePaint(one: FillPaint, other: FillPaint): boolean {
  if (one.kind === 'plain') return other.kind === 'plain' && one.colour === other.colour;
  if (one.kind === 'gradient') {
    return other.kind === 'gradient' && one.way === other.way && one.from === other.from && one.to === other.to;
  }
  return (
    other.kind === 'pattern' &&
    one.pattern === other.pattern &&
    one.colour === other.colour &&
    one.ground === other.ground
  );
}

/** By the even-odd rule, as a patch is painted. */
export function isInside(rings: Fill['rings'], { x, y }: Spot): boolean {
  let inside = false;
  for (const ring of rings) {
    let [lastX = 0, lastY = 0] = ring.slice(-2);
    for (let index = 0; index < ring.length; index += 2) {
      const nextX = ring[index] ?? 0;
      const nextY = ring[index + 1] ?? 0;
      if (nextY > y !== lastY > y && x < ((lastX - nextX) * (y - nextY)) / (lastY - nextY) + nextX) inside = !inside;
      lastX = nextX;
      lastY = nextY;
    }
  }
  return inside;
}
