/** From a tap with the bucket to what is stored of it. */
import type { Fill, FillPaint } from '../ops/fill.ts';
import { samePaint } from './patch-at.ts';
import { findOutline, type Seen } from './pour.ts';
import type { Raster, Spot } from './raster.ts';
import { LIKE } from './unlikeness.ts';

export type Pour = {
  readonly seen: Seen;
  readonly place: Spot;
  readonly paint: FillPaint;
  /** The patch that was poured last over the place, and how it looks alone on nothing. */
  readonly below: { readonly patch: Fill; readonly raster: Raster } | null;
  readonly id: string;
};

/** The patch that a tap pours; null outside of the page, and where the same is there already. */
export function pourOp({ seen, place, paint, below, id }: Pour): Fill | null {
  const at = pixelAt(seen, place);
  if (at === null) return null;
  const shown = below && looksAlike(seen.raster, below.raster, at) ? below : null;
  if (shown && samePaint(shown.patch.paint, paint)) return null;
  if (paint.kind === 'plain' && isColour(seen.raster, at, paint.colour)) return null;
  const isPlain = !shown || shown.patch.paint.kind === 'plain';
  const rings = findOutline(seen, place, isPlain ? null : shown.raster);
  return rings && { kind: 'fill', id, paint, rings };
}

/** Index of the pixel in the data of the raster. */
function pixelAt({ raster, scale }: Seen, place: Spot): number | null {
  const x = Math.floor(place.x * scale);
  const y = Math.floor(place.y * scale);
  return x >= 0 && y >= 0 && x < raster.width && y < raster.height ? (y * raster.width + x) * 4 : null;
}

function looksAlike(one: Raster, other: Raster, at: number): boolean {
  if ((other.data[at + 3] ?? 0) < 128) return false;
  return [0, 1, 2].every((channel) => differs(one, at + channel, other.data[at + channel] ?? 0) <= LIKE);
}

function isColour(raster: Raster, at: number, colour: string): boolean {
  return [0, 1, 2].every(
    (channel) =>
      differs(raster, at + channel, Number.parseInt(colour.slice(1 + channel * 2, 3 + channel * 2), 16)) <= 2,
  );
}

function differs({ data }: Raster, at: number, value: number): number {
  return Math.abs((data[at] ?? 0) - value);
}
