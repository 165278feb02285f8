/** Where a thing lies after a hand has moved, sized or turned it. Its middle never leaves the page. */
import { quantisePlace } from '../geometry/point.ts';
import type { PageSize } from '../ops/page.ts';
import { type Placement, THING_WIDTH } from '../ops/thing.ts';

/** Smaller is hard to hit again, larger hides the page; page units. */
export const HAND_WIDTH = { min: 60, max: 1600 } as const;
/** A tap on bigger or smaller, and on a turn. */
export const SIZE_STEP = 1.25;
export const TURN_STEP = 15;
/** So near to upright, or to lying, a turning hand means it; degrees. */
const SNAP = 5;

type Place = { readonly x: number; readonly y: number };

export function movedTo(placement: Placement, { x, y }: Place, page: PageSize): Placement {
  return {
    ...placement,
    x: quantisePlace(Math.min(page.width, Math.max(0, x))),
    y: quantisePlace(Math.min(page.height, Math.max(0, y))),
  };
}

export function sizedBy(placement: Placement, factor: number): Placement {
  const least = Math.min(HAND_WIDTH.min, placement.width);
  const most = Math.max(HAND_WIDTH.max, placement.width);
  const wanted = Number.isFinite(factor) ? placement.width * factor : placement.width;
  const width = quantisePlace(Math.min(most, Math.max(least, wanted)));
  return { ...placement, width: Math.min(THING_WIDTH.max, Math.max(THING_WIDTH.min, width)) };
}

export function turnedBy(placement: Placement, degrees: number): Placement {
  return { ...placement, turn: quantisePlace(normalTurn(placement.turn + degrees)) };
}

export function flipped(placement: Placement): Placement {
  return { ...placement, isFlipped: !placement.isFlipped };
}

/** Sized by pulling from one place to another: as far from the middle as the hand. */
export function sizedTowards(placement: Placement, from: Place, to: Place): Placement {
  const start = distance(placement, from);
  return start < 1 ? placement : sizedBy(placement, distance(placement, to) / start);
}

/** Turned by pulling round the middle; comes to rest upright or lying when it is nearly so. */
export function turnedTowards(placement: Placement, from: Place, to: Place): Placement {
  if (distance(placement, to) < 1) return placement;
  const degrees = ((angle(placement, to) - angle(placement, from)) * 180) / Math.PI;
  const { turn } = turnedBy(placement, degrees);
  const quarter = Math.round(turn / 90) * 90;
  return { ...placement, turn: Math.abs(turn - quarter) <= SNAP ? normalTurn(quarter) : turn };
}

export function samePlacement(one: Placement, other: Placement): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.turn === other.turn &&
    one.isFlipped === other.isFlipped
  );
}

/** -180 up to, not including, 180. */
function normalTurn(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function angle(middle: Place, { x, y }: Place): number {
  return Math.atan2(y - middle.y, x - middle.x);
}
