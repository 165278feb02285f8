import { GRAIN_SIDE, grainPixels, warmGrain } from '../../shared/drawing/painter/grain.ts';
import type { Texture } from '../../shared/drawing/painter/paint-box.ts';

/** Textures in as many places: strokes that lie over one another fill each other's hollows. */
const SHIFTS = [
  [0, 0],
  [97, 41],
  [43, 151],
  [181, 203],
] as const;

/** A quarter of a megabyte each; a child seldom has more colours and tools in hand. */
const MOST_TILES = 40;

/** By texture, colour and cover; the oldest goes first. One for the whole window: no drawing has textures of its own. */
const patterns = new Map<string, readonly CanvasPattern[]>();

/** What a context paints with for a colour with texture. @param scale device pixels per page unit @throws Error out of memory */
export function canvasGrain(
  scale: number,
  texture: Texture,
  colour: string,
  cover: number,
  seed: number,
): CanvasPattern | string {
  const key = `${texture} ${colour} ${cover.toFixed(2)} ${scale.toFixed(4)}`;
  const known = patterns.get(key) ?? makePatterns(scale, texture, colour, cover);
  patterns.delete(key);
  patterns.set(key, known);
  for (const oldest of patterns.keys()) {
    if (patterns.size <= MOST_TILES) break;
    patterns.delete(oldest);
  }
  return known[seed % SHIFTS.length] ?? colour;
}

/** Readies a little of what later strokes need; call it while hands rest. */
export function warmCanvasGrain(scale: number): void {
  warmGrain(sideOf(scale));
}

function sideOf(scale: number): number {
  return Math.max(16, Math.round(GRAIN_SIDE * scale));
}

function makePatterns(scale: number, texture: Texture, colour: string, cover: number): readonly CanvasPattern[] {
  const side = sideOf(scale);
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.putImageData(new ImageData(grainPixels(texture, colour, cover, side), side, side), 0, 0);
  return SHIFTS.flatMap(([x, y]) => {
    const pattern = context.createPattern(canvas, 'repeat');
    // Pixel on pixel: between two of them ink would be half there, and grow when it is painted over.
    const place = [Math.round(x * scale) / scale, Math.round(y * scale) / scale] as const;
    pattern?.setTransform(new DOMMatrix([1 / scale, 0, 0, 1 / scale, ...place]));
    return pattern ? [pattern] : [];
  });
}
