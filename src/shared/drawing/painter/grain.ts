/** The tooth of the paper, computed: the same pixels on every machine, without a picture file. */
import type { Texture } from './paint-box.ts';
import { random } from './random.ts';
import { deeper, lighter, rgbOf } from './tint.ts';

/** A tile repeats after about so many page units, without a seam. */
export const GRAIN_SIDE = 256;

/** Noise of several sizes laid on one another: how many bumps a side has, and how much each counts. */
type Octave = readonly [bumps: number, weight: number];

const TOOTH: Readonly<Record<Texture, readonly Octave[]>> = {
  graphite: [
    [121, 0.65],
    [47, 0.35],
  ],
  wax: [
    [86, 0.5],
    [41, 0.3],
    [11, 0.2],
  ],
  chalk: [
    [128, 0.45],
    [53, 0.2],
    [14, 0.35],
  ],
  wash: [
    [5, 0.55],
    [11, 0.3],
    [29, 0.15],
  ],
};

/** How much darker the peaks and lighter the hollows are than the colour. */
const TONES: Readonly<Record<Texture, readonly [deeper: number, lighter: number]>> = {
  graphite: [0.15, 0.2],
  wax: [0.22, 0.16],
  chalk: [0, 0.22],
  wash: [0.22, 0.34],
};

/** Half the width of the way from ink to none, in ranks of 256. Narrow, so that painting twice changes nothing. */
const SOFT = 6;

const ranked = new Map<string, Uint8Array>();

/**
 * Pixels of a tile, RGBA row by row.
 * @param cover share of the tile that is inked; a wash is always whole
 * @param side pixels: whatever the scale, a pixel of the tile is one of the screen
 */
export function grainPixels(
  texture: Texture,
  colour: string,
  cover: number,
  side: number,
): Uint8ClampedArray<ArrayBuffer> {
  const ranks = ranksOf(texture, side);
  const isWash = texture === 'wash';
  const [down, up] = TONES[texture];
  const [dark, light] = [rgbOf(deeper(colour, down)), rgbOf(lighter(colour, up))];
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

/** Computes one texture that is not known yet; false when all are. The first stroke must not wait for it. */
export function warmGrain(side: number): boolean {
  const missing = (Object.keys(TOOTH) as Texture[]).find((texture) => !ranked.has(`${texture} ${side}`));
  if (missing) ranksOf(missing, side);
  return missing !== undefined;
}

/** Height of the paper at each place as its rank among all, 0..255: a share of the ranks is that share of the paper. */
function ranksOf(texture: Texture, side: number): Uint8Array {
  const key = `${texture} ${side}`;
  const known = ranked.get(key);
  if (known) return known;
  const heights = new Float32Array(side * side);
  for (const [octave, [bumps, weight]] of TOOTH[texture].entries()) addNoise(heights, side, bumps, weight, octave);
  const ranks = toRanks(heights);
  ranked.set(key, ranks);
  return ranks;
}

/** Smooth noise between random heights on a grid that closes on itself. */
function addNoise(heights: Float32Array, side: number, bumps: number, weight: number, octave: number): void {
  const grid = Float32Array.from({ length: bumps * bumps }, (_unused, at) => random(bumps * 31 + octave, at) * weight);
  const steps = Array.from({ length: side }, (_unused, at) => {
    const place = (at / side) * bumps;
    const low = Math.floor(place);
    return { low: low % bumps, high: (low + 1) % bumps, share: ease(place - low) };
  });
  for (const [y, { low: top, high: bottom, share: down }] of steps.entries()) {
    for (const [x, { low: left, high: right, share }] of steps.entries()) {
      const upper = between(grid, top * bumps + left, top * bumps + right, share);
      const lower = between(grid, bottom * bumps + left, bottom * bumps + right, share);
      heights[y * side + x] = (heights[y * side + x] ?? 0) + upper + (lower - upper) * down;
    }
  }
}

function between(grid: Float32Array, a: number, b: number, share: number): number {
  return (grid[a] ?? 0) + ((grid[b] ?? 0) - (grid[a] ?? 0)) * share;
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

/** By counting: exact enough, and a tenth of the time of sorting. */
function toRanks(heights: Float32Array): Uint8Array {
  const bins = 4096;
  const binOf = (height: number) => Math.min(bins - 1, Math.max(0, Math.floor((height / 1.05) * bins)));
  const below = new Uint32Array(bins + 1);
  for (const height of heights) below[binOf(height) + 1] = (below[binOf(height) + 1] ?? 0) + 1;
  for (let bin = 1; bin <= bins; bin += 1) below[bin] = (below[bin] ?? 0) + (below[bin - 1] ?? 0);
  return Uint8Array.from(heights, (height) => ((below[binOf(height)] ?? 0) / heights.length) * 255);
}
