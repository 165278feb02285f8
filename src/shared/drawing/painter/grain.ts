/** The tooth of the paper, computed: the same pixels on every machine, without a picture file. */
import type { Texture } from './paint-box.ts';
import { random } from './random.ts';
import { deeper, lighter, rgbOf } from './tint.ts';

/** A tile repeats after so many page units, without a seam. */
export const GRAIN_SIDE = 256;

/** Noise of several sizes laid on one another: how many bumps a side has, and how much each counts. */
type Octave = readonly [bumps: number, weight: number];

const TOOTH: Readonly<Record<Texture, readonly Octave[]>> = {
  graphite: [
    [104, 0.6],
    [47, 0.4],
  ],
  wax: [
    [74, 0.5],
    [41, 0.35],
    [13, 0.2],
  ],
  chalk: [
    [96, 0.45],
    [34, 0.35],
    [9, 0.3],
  ],
  wash: [
    [5, 0.55],
    [11, 0.3],
    [29, 0.15],
  ],
};

/** Half the width of the way from ink to none, in ranks of 256: a hard edge would flicker on small screens. */
const SOFT = 9;

const ranked = new Map<Texture, Uint8Array>();

/** Pixels of a tile, RGBA row by row. @param cover share of the tile that is inked; a wash is always whole */
export function grainPixels(texture: Texture, colour: string, cover: number): Uint8ClampedArray<ArrayBuffer> {
  const ranks = ranksOf(texture);
  const isWash = texture === 'wash';
  const [dark, light] = isWash
    ? [rgbOf(deeper(colour, 0.22)), rgbOf(lighter(colour, 0.34))]
    : [rgbOf(deeper(colour, 0.12)), rgbOf(lighter(colour, 0.08))];
  const empty = 255 * (1 - cover);
  const pixels = new Uint8ClampedArray(ranks.length * 4);
  for (let at = 0; at < ranks.length; at += 1) {
    const rank = ranks[at] ?? 0;
    // Where a wash dries last a fine line of pigment stays.
    const tone = isWash && rank > 168 && rank < 177 ? 0.1 : 1 - rank / 255;
    for (let part = 0; part < 3; part += 1) {
      pixels[at * 4 + part] = (dark[part] ?? 0) + ((light[part] ?? 0) - (dark[part] ?? 0)) * tone;
    }
    pixels[at * 4 + 3] = isWash ? 255 : ((rank - empty + SOFT) / (2 * SOFT)) * 255;
  }
  return pixels;
}

/** Height of the paper at each place as its rank among all, 0..255: a share of the ranks is that share of the paper. */
function ranksOf(texture: Texture): Uint8Array {
  const known = ranked.get(texture);
  if (known) return known;
  const heights = new Float32Array(GRAIN_SIDE * GRAIN_SIDE);
  for (const [octave, [bumps, weight]] of TOOTH[texture].entries()) addNoise(heights, bumps, weight, octave);
  const ranks = toRanks(heights);
  ranked.set(texture, ranks);
  return ranks;
}

/** Smooth noise between random heights on a grid that closes on itself. */
function addNoise(heights: Float32Array, bumps: number, weight: number, octave: number): void {
  const grid = Float32Array.from({ length: bumps * bumps }, (_unused, at) => random(bumps * 31 + octave, at) * weight);
  for (let y = 0; y < GRAIN_SIDE; y += 1) {
    const gridY = (y / GRAIN_SIDE) * bumps;
    const top = Math.floor(gridY);
    const down = ease(gridY - top);
    for (let x = 0; x < GRAIN_SIDE; x += 1) {
      const gridX = (x / GRAIN_SIDE) * bumps;
      const left = Math.floor(gridX);
      const right = ease(gridX - left);
      const height = (column: number, row: number) => grid[(row % bumps) * bumps + (column % bumps)] ?? 0;
      const upper = height(left, top) + (height(left + 1, top) - height(left, top)) * right;
      const lower = height(left, top + 1) + (height(left + 1, top + 1) - height(left, top + 1)) * right;
      heights[y * GRAIN_SIDE + x] = (heights[y * GRAIN_SIDE + x] ?? 0) + upper + (lower - upper) * down;
    }
  }
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

/** By counting: exact enough, and a tenth of the time of sorting. */
function toRanks(heights: Float32Array): Uint8Array {
  const bins = 4096;
  const binOf = (height: number) => Math.min(bins - 1, Math.max(0, Math.floor((height / 1.2) * bins)));
  const below = new Uint32Array(bins + 1);
  for (const height of heights) below[binOf(height) + 1] = (below[binOf(height) + 1] ?? 0) + 1;
  for (let bin = 1; bin <= bins; bin += 1) below[bin] = (below[bin] ?? 0) + (below[bin - 1] ?? 0);
  return Uint8Array.from(heights, (height) => ((below[binOf(height)] ?? 0) / heights.length) * 255);
}
