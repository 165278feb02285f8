/** A raster to draw on in tests, and the questions asked of outlines. */
import type { Raster } from '../../../../../src/shared/drawing/fill/raster.ts';

type Rgb = readonly [number, number, number];
export const WHITE: Rgb = [255, 255, 255];
export const BLACK: Rgb = [31, 29, 27];

export function blank(width: number, height: number, [red, green, blue]: Rgb = WHITE): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let index = 0; index < data.length; index += 4) data.set([red, green, blue, 255], index);
  return { width, height, data };
}

export function dot({ data, width, height }: Raster, x: number, y: number, colour: Rgb, alpha = 1): void {
  if (x < 0 || y < 0 || x >= width || y >= height) return;
  const at = (Math.floor(y) * width + Math.floor(x)) * 4;
  for (let channel = 0; channel < 3; channel += 1) {
    data[at + channel] = (data[at + channel] ?? 0) * (1 - alpha) + (colour[channel] ?? 0) * alpha;
  }
}

/** A ring with soft edges; `gap` pixels of it are missing at its right side. */
export function circle(raster: Raster, cx: number, cy: number, radius: number, line: number, gap = 0): void {
  for (let y = 0; y < raster.height; y += 1) {
    for (let x = 0; x < raster.width; x += 1) {
      if (x > cx && Math.abs(y + 0.5 - cy) < gap / 2) continue;
      const off = Math.abs(Math.hypot(x + 0.5 - cx, y + 0.5 - cy) - radius) - line / 2;
      const alpha = Math.min(1, Math.max(0, 0.5 - off));
      if (alpha > 0) dot(raster, x, y, BLACK, alpha);
    }
  }
}

/** A frame with hard edges; `gap` pixels of its top side are missing. */
export function frame(
  raster: Raster,
  [left, top, right, bottom]: readonly [number, number, number, number],
  line: number,
  gap: readonly [from: number, width: number] = [0, 0],
): void {
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const isEdge = x < left + line || x >= right - line || y < top + line || y >= bottom - line;
      const isGap = y < top + line && x >= gap[0] && x < gap[0] + gap[1];
      if (isEdge && !isGap) dot(raster, x, y, BLACK);
    }
  }
}

/** By the even-odd rule, as it is painted. */
export function isInside(rings: readonly (readonly number[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 0, last = ring.length - 2; index < ring.length; last = index, index += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[index], ring[index + 1], ring[last], ring[last + 1]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Paints what is inside, without soft edges. */
export function pourInto(raster: Raster, rings: readonly (readonly number[])[], colour: Rgb): void {
  for (let y = 0; y < raster.height; y += 1) {
    for (let x = 0; x < raster.width; x += 1) {
      if (isInside(rings, x + 0.5, y + 0.5)) dot(raster, x, y, colour);
    }
  }
}

export function colourAt({ data, width }: Raster, x: number, y: number): readonly number[] {
  const at = (y * width + x) * 4;
  return [...data.slice(at, at + 3)];
}
