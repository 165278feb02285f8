import { quantisePlace } from '../geometry/point.ts';
import type { Fill } from '../ops/fill.ts';
import { type Ring, traceContours } from './contours.ts';
import { firmSpot } from './firm-spot.ts';
import type { Raster, Spot } from './raster.ts';
import { type Region, regionAt } from './region.ts';
import { doubleArea, simplifyRing } from './simplify.ts';
import { growUnderEdges } from './soft-edge.ts';
import { LIKE, unlikenessTo, unlikenessToPatch } from './unlikeness.ts';

/** Gaps between lines up to so many page units are closed: a finger's width of hand-drawn slips. */
export const GAP = 16;
/** A patch with more numbers in its outlines is made coarser; a clean one has a few hundred. */
export const OUTLINE_BUDGET = 24_000;
/** Outlines are within so many pixels of what was found. */
const FINE = 0.6;
/** Holes of fewer pixels than this are poured over: nobody sees them but as dust. */
const DUST = 6;
/** How far an outline at the rim reaches beyond the page, page units: no white hair remains. */
const BLEED = 4;

export type Seen = {
  /** What the child sees: paper, scene, ink and outlines, opaque. */
  readonly raster: Raster;
  /** Pixels per page unit. */
  readonly scale: number;
};

/**
 * Outlines of the patch that colour poured at a place would cover, in page units.
 * @param place page units
 * @param patch a patch with several colours that was tapped, painted alone on nothing in the size of `seen`: what can
 *   still be seen of it is poured over as if it had one colour
 * @returns null outside of the page
 */
export function findOutline(seen: Seen, place: Spot, patch: Raster | null = null): Fill['rings'] | null {
  const { raster, scale } = seen;
  const { width, height } = raster;
  const tapped = { x: Math.floor(place.x * scale), y: Math.floor(place.y * scale) };
  if (!(tapped.x >= 0 && tapped.y >= 0 && tapped.x < width && tapped.y < height)) return null;
  const region = patch
    ? regionOfPatch(raster, patch, tapped, GAP * scale)
    : regionOfColour(raster, tapped, GAP * scale);
  const rings = traceContours(region.mask, width, height, region.box);
  return withinBudget(rings).map((ring) => toPage(ring, scale, width, height));
}

function regionOfColour(raster: Raster, tapped: Spot, gap: number): Region {
  const { width, height } = raster;
  const spot = firmSpot(raster, tapped);
  const unlike = unlikenessTo(raster, spot);
  return growUnderEdges(regionAt(unlike, width, height, spot, gap), unlike, width, height);
}

function regionOfPatch(raster: Raster, patch: Raster, tapped: Spot, gap: number): Region {
  const { width, height } = raster;
  const unlike = unlikenessToPatch(raster, patch);
  // Tapped on something thin that was drawn over the patch: that is what was meant.
  if ((unlike[tapped.y * width + tapped.x] ?? 0) > LIKE) return regionOfColour(raster, tapped, gap);
  return growUnderEdges(regionAt(unlike, width, height, tapped, gap), unlike, width, height);
}

function withinBudget(rings: readonly Ring[]): readonly Ring[] {
  const [outer = [], ...holes] = rings.toSorted((a, b) => doubleArea(b) - doubleArea(a));
  for (let tolerance = FINE, dust = DUST; ; tolerance *= 1.6, dust *= 2) {
    const kept = [outer, ...holes.filter((hole) => doubleArea(hole) >= dust * 2)].map((ring) =>
      simplifyRing(ring, tolerance),
    );
    if (kept.reduce((sum, ring) => sum + ring.length, 0) <= OUTLINE_BUDGET) return kept;
  }
}

function toPage(ring: Ring, scale: number, width: number, height: number): readonly number[] {
  return ring.map((value, index) => {
    const length = index % 2 === 0 ? width : height;
    if (value < 1) return -BLEED;
    if (value > length - 1) return Math.floor(length / scale) + BLEED;
    return quantisePlace(value / scale);
  });
}
