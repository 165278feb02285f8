/** Where colour can be poured on a colouring page: the fields between its lines. */

import { PAGE_SIZE } from '../../../../shared/drawing/document.ts';
import { traceContours } from '../../../../shared/drawing/fill/contours.ts';
import type { Box } from '../../../../shared/drawing/fill/raster.ts';
import { doubleArea, simplifyRing } from '../../../../shared/drawing/fill/simplify.ts';
import { quantisePlace } from '../../../../shared/drawing/geometry/point.ts';
import type { Fill } from '../../../../shared/drawing/ops/fill.ts';
import type { StarterMark } from '../../../../shared/drawing/starter.ts';

/** Pixels for a page unit, and the pixels of the page with one more on each side. */
const scale = 0.2;
const [width, height] = [PAGE_SIZE.width * scale + 2, PAGE_SIZE.height * scale + 2];
/** Fewer pixels than this are an eye or a gap. */
const smallest = 45;
/** Outlines are within so many pixels of what was found; holes of fewer pixels are dust. */
const [fine, dust] = [0.6, 8];
/** How far a field at the rim reaches beyond the page, page units. */
const bleed = 4;

/** What is no field. */
const [line, rim] = [0xffff, 0xfffe];

export type Region = {
  /** Pixels. */
  readonly area: number;
  readonly isAtTop: boolean;
  readonly isAtBottom: boolean;
  readonly rings: Fill['rings'];
};

/** Largest first. */
export function regionsOf(marks: readonly StarterMark[]): readonly Region[] {
  const labels = drawLines(marks);
  const found = flood(labels).filter(({ area }) => area >= smallest);
  growIntoLines(labels);
  const mask = new Uint8Array(width * height);
  return found
    .toSorted((left, right) => right.area - left.area)
    .map(({ label, area, box }) => {
      const grown = { left: box.left - 2, top: box.top - 2, right: box.right + 2, bottom: box.bottom + 2 };
      const inside = clip(grown);
      for (let y = inside.top; y < inside.bottom; y++)
        for (let at = y * width + inside.left; at < y * width + inside.right; at++)
          mask[at] = labels[at] === label ? 1 : 0;
      const rings = traceContours(mask, width, height, inside)
        .map((ring) => simplifyRing(ring, fine))
        .filter((ring) => doubleArea(ring) > 2 * dust)
        .map((ring) => ring.map((value, index) => toPage(value, index % 2 === 0 ? width : height)));
      for (let y = inside.top; y < inside.bottom; y++) mask.fill(0, y * width + inside.left, y * width + inside.right);
      return { area, isAtTop: box.top <= 1, isAtBottom: box.bottom >= height - 1, rings };
    });
}

/** All pixels that a line touches; a wall of two pixels, so that small gaps in it are shut. */
function drawLines(marks: readonly StarterMark[]): Uint16Array {
  const labels = new Uint16Array(width * height);
  labels.fill(rim, 0, width).fill(rim, width * (height - 1));
  for (let y = 1; y < height - 1; y++) {
    labels[y * width] = rim;
    labels[y * width + width - 1] = rim;
  }
  // A pixel and its neighbours to the right and below.
  const dot = (x: number, y: number) => {
    const [left, top] = [Math.round(x * scale), Math.round(y * scale)];
    if (left < 1 || top < 1 || left > width - 3 || top > height - 3) return;
    const at = top * width + left;
    labels[at] = line;
    labels[at + 1] = line;
    labels[at + width] = line;
    labels[at + width + 1] = line;
  };
  for (const mark of marks) {
    if (!('path' in mark)) continue;
    let [lastX, lastY] = [0, 0];
    for (const place of mark.path.split(/(?=[ML])/)) {
      const gap = place.indexOf(' ');
      const [x, y] = [Number(place.slice(1, gap)), Number.parseFloat(place.slice(gap))];
      const steps = place[0] === 'M' ? 1 : Math.ceil(Math.hypot(x - lastX, y - lastY) * scale);
      for (let step = 1; step <= steps; step++) {
        const left = 1 - step / steps;
        dot(x + (lastX - x) * left, y + (lastY - y) * left);
      }
      [lastX, lastY] = [x, y];
    }
  }
  return labels;
}

type Found = { readonly label: number; readonly area: number; readonly box: Box };

/** Gives each field between lines a number of its own. Written for speed: each pixel of each page comes by here. */
function flood(labels: Uint16Array): readonly Found[] {
  const stack = new Int32Array(width * height);
  const found: Found[] = [];
  for (let start = 0; start < labels.length; start++) {
    if (labels[start] !== 0) continue;
    const label = found.length + 1;
    let [area, count] = [0, 0];
    let [left, top, right, bottom] = [width, height, 0, 0];
    const take = (at: number) => {
      if (labels[at] !== 0) return;
      labels[at] = label;
      stack[count++] = at;
    };
    take(start);
    while (count > 0) {
      const at = stack[--count] as number;
      const y = (at / width) | 0;
      const x = at - y * width;
      area++;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      take(at - 1);
      take(at + 1);
      take(at - width);
      take(at + width);
    }
    found.push({ label, area, box: { left, top, right: right + 1, bottom: bottom + 1 } });
  }
  return found;
}

/** Colour reaches to the middle of a line, from both of its sides: no white hair is left beside it. */
function growIntoLines(labels: Uint16Array): void {
  for (let round = 0; round < 2; round++) {
    const before = labels.slice();
    const isField = (at: number) => before[at] !== line && before[at] !== rim;
    for (let at = width; at < before.length - width; at++) {
      if (before[at] !== line) continue;
      const next = [at - 1, at + 1, at - width, at + width].find(isField);
      if (next !== undefined) labels[at] = before[next] as number;
    }
  }
}

function clip({ left, top, right, bottom }: Box): Box {
  return {
    left: Math.max(1, left),
    top: Math.max(1, top),
    right: Math.min(width - 1, right),
    bottom: Math.min(height - 1, bottom),
  };
}

function toPage(value: number, length: number): number {
  if (value <= 1) return -bleed;
  return quantisePlace(value >= length - 1 ? (length - 2) / scale + bleed : (value - 1) / scale);
}
