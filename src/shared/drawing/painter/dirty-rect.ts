import { NO_RECT, type Rect } from '../geometry/bounds.ts';
import type { PageSize } from '../ops/page.ts';
import { POINT_STRIDE, type Stroke } from '../ops/stroke.ts';
import { LOOKS } from './looks.ts';

/** Antialiasing reaches one screen pixel further; page units can be smaller than a pixel, hence two. */
const SOFT_EDGE = 2;

/**
 * What painting a stroke can touch, in all its copies.
 * @param page the copies lie round its middle
 */
export function dirtyRect(stroke: Pick<Stroke, 'points' | 'size' | 'tool' | 'symmetry'>, page: PageSize): Rect {
  const { points, size } = stroke;
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index + 1 < points.length; index += POINT_STRIDE) {
    const x = points[index] ?? 0;
    const y = points[index + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return NO_RECT;
  // Copies lie anywhere.
  if (stroke.symmetry) return { x: 0, y: 0, ...page };
  const reach = size * LOOKS[stroke.tool].reach + SOFT_EDGE;
  return { x: left - reach, y: top - reach, width: right - left + reach * 2, height: bottom - top + reach * 2 };
}
