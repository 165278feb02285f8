import { GRAIN_SIDE, grainPixels } from '../../shared/drawing/painter/grain.ts';
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

/** What a context paints with for a colour with texture. @throws Error out of memory */
export function canvasGrain(texture: Texture, colour: string, cover: number, seed: number): CanvasPattern | string {
  const key = `${texture} ${colour} ${cover.toFixed(3)}`;
  const known = patterns.get(key) ?? makePatterns(texture, colour, cover);
  patterns.delete(key);
  patterns.set(key, known);
  for (const oldest of patterns.keys()) {
    if (patterns.size <= MOST_TILES) break;
    patterns.delete(oldest);
  }
  return known[seed % SHIFTS.length] ?? colour;
}

function makePatterns(texture: Texture, colour: string, cover: number): readonly CanvasPattern[] {
  const canvas = new OffscreenCanvas(GRAIN_SIDE, GRAIN_SIDE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.putImageData(new ImageData(grainPixels(texture, colour, cover), GRAIN_SIDE, GRAIN_SIDE), 0, 0);
  return SHIFTS.flatMap(([x, y]) => {
    const pattern = context.createPattern(canvas, 'repeat');
    pattern?.setTransform(new DOMMatrix().translate(x, y));
    return pattern ? [pattern] : [];
  });
}
