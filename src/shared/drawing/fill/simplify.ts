import type { Ring } from './contours.ts';

/**
 * The same closed line with fewer places, none of those left out farther than `tolerance` from it (Douglas and Peucker,
 * 1973). Never fewer than three places, if it had three.
 */
export function simplifyRing(ring: Ring, tolerance: number): Ring {
  const count = ring.length / 2;
  if (count <= 3) return ring;
  const isKept = new Uint8Array(count);
  // A closed line has no ends to begin from: its first place and the one farthest from it are.
  const far = farthest(ring, 0);
  isKept[0] = 1;
  isKept[far] = 1;
  const parts: number[] = [0, far, far, count];
  const limit = tolerance * tolerance;
  while (parts.length > 0) {
    const to = parts.pop() ?? 0;
    const from = parts.pop() ?? 0;
    const split = farthestFromLine(ring, from, to, limit);
    if (split < 0) continue;
    isKept[split] = 1;
    parts.push(from, split, split, to);
  }
  const kept = ring.filter((_number, index) => isKept[index >> 1] === 1);
  return kept.length >= 6 ? kept : triangleOf(ring, far);
}

/** What of a ring lies farthest from the line between two of its places. */
function triangleOf(ring: Ring, far: number): Ring {
  const third = Math.max(
    farthestFromLine(ring, 0, far, -1),
    farthestFromLine(ring, far, ring.length / 2, -1),
    far === 1 ? 2 : 1,
  );
  return [0, far, third].sort((a, b) => a - b).flatMap((place) => [ring[place * 2] ?? 0, ring[place * 2 + 1] ?? 0]);
}

function farthest(ring: Ring, from: number): number {
  let best = 1;
  let most = -1;
  for (let place = 0; place < ring.length / 2; place += 1) {
    if (place === from) continue;
    const dx = (ring[place * 2] ?? 0) - (ring[from * 2] ?? 0);
    const dy = (ring[place * 2 + 1] ?? 0) - (ring[from * 2 + 1] ?? 0);
    if (dx * dx + dy * dy > most) {
      most = dx * dx + dy * dy;
      best = place;
    }
  }
  return best;
}

/** -1 where no place between the two is farther away than the root of `limit`; `to` may be the first place again. */
function farthestFromLine(ring: Ring, from: number, to: number, limit: number): number {
  const end = to * 2 >= ring.length ? 0 : to;
  const x = ring[from * 2] ?? 0;
  const y = ring[from * 2 + 1] ?? 0;
  const dx = (ring[end * 2] ?? 0) - x;
  const dy = (ring[end * 2 + 1] ?? 0) - y;
  const length = dx * dx + dy * dy;
  let worst = limit;
  let best = -1;
  for (let place = from + 1; place < to; place += 1) {
    const px = (ring[place * 2] ?? 0) - x;
    const py = (ring[place * 2 + 1] ?? 0) - y;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
    const ox = px - along * dx;
    const oy = py - along * dy;
    if (ox * ox + oy * oy > worst) {
      worst = ox * ox + oy * oy;
      best = place;
    }
  }
  return best;
}

/** Twice the area a closed line encloses, never negative. */
export function doubleArea(ring: Ring): number {
  let sum = 0;
  for (let index = 0, last = ring.length - 2; index < ring.length; last = index, index += 2) {
    sum += (ring[last] ?? 0) * (ring[index + 1] ?? 0) - (ring[index] ?? 0) * (ring[last + 1] ?? 0);
  }
  return Math.abs(sum);
}
