import { POINT_STRIDE, pointCount, type Stroke } from '../ops/stroke.ts';
import { WIDEST } from './width.ts';

/** Page units; `width` or `height` 0 means nothing. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Antialiasing reaches one screen pixel further; page units can be smaller than a pixel, hence two. */
const SOFT_EDGE = 2;

export const NO_RECT: Rect = { x: 0, y: 0, width: 0, height: 0 };

/**
 * What painting the points from index `from` on can touch. The piece before them is part of it, because a curve
 * starts in the middle between its neighbours.
 */
export function dirtyRect(stroke: Pick<Stroke, 'points' | 'size' | 'pointer'>, from = 0): Rect {
  const { points } = stroke;
  const start = Math.max(0, from - 2) * POINT_STRIDE;
  const end = pointCount(points) * POINT_STRIDE;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let index = start; index < end; index += POINT_STRIDE) {
    const x = points[index] ?? 0;
    const y = points[index + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return NO_RECT;
  const reach = (stroke.size / 2) * (stroke.pointer === 'pen' ? WIDEST : 1) + SOFT_EDGE;
  return { x: left - reach, y: top - reach, width: right - left + reach * 2, height: bottom - top + reach * 2 };
}

/** In whole device pixels and inside a bitmap of `width` x `height`; `scale` is device pixels per page unit. */
export function toPixels(rect: Rect, scale: number, width: number, height: number): Rect {
  if (isNothing(rect)) return NO_RECT;
  const left = Math.max(0, Math.floor(rect.x * scale));
  const top = Math.max(0, Math.floor(rect.y * scale));
  const right = Math.min(width, Math.ceil((rect.x + rect.width) * scale));
  const bottom = Math.min(height, Math.ceil((rect.y + rect.height) * scale));
  return right <= left || bottom <= top ? NO_RECT : { x: left, y: top, width: right - left, height: bottom - top };
}

export function isNothing(rect: Rect): boolean {
  return rect.width <= 0 || rect.height <= 0;
}
