/** Lines of one width, or of the width that a pen presses: the ground of most tools. */
import { addEnd, addPiece, startAtPiece, startAtTail } from '../geometry/segments.ts';
import { widthOf } from '../geometry/width.ts';
import { POINT_STRIDE, pointCount } from '../ops/stroke.ts';
import type { Ink2d } from './ink-2d.ts';
import type { Paintable } from './stroke-painter.ts';

export function useRoundLines(context: Ink2d): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
}

/** Paints the pieces of points from index `from` on as one path, in the width and style the context has. */
export function paintPieces(context: Ink2d, { points }: Paintable, from: number): void {
  const count = pointCount(points);
  if (count === 0) return;
  const first = Math.max(1, from);
  context.beginPath();
  startAtPiece(context, points, first);
  if (count === 1) addEnd(context, points, 0);
  else for (let index = first; index < count; index += 1) addPiece(context, points, index);
  context.stroke();
}

/** Paints the half step to the last point. */
export function paintEnd(context: Ink2d, { points }: Paintable): void {
  const last = pointCount(points) - 1;
  if (last < 1) return;
  context.beginPath();
  startAtTail(context, points, last);
  addEnd(context, points, last);
  context.stroke();
}

/** Paints the whole line as one path: where it crosses itself it is no darker, however it is mixed with the ink. */
export function paintInOnePath(context: Ink2d, { points }: Paintable): void {
  const count = pointCount(points);
  if (count === 0) return;
  context.beginPath();
  startAtPiece(context, points, 1);
  for (let index = 1; index < count; index += 1) addPiece(context, points, index);
  addEnd(context, points, count - 1);
  context.stroke();
}

/** Paints piece `index` (from 1 on) alone, or the dot of a first point as piece 0. */
export function paintPiece(context: Ink2d, { points }: Paintable, index: number): void {
  context.beginPath();
  startAtPiece(context, points, Math.max(1, index));
  if (index === 0) addEnd(context, points, 0);
  else addPiece(context, points, index);
  context.stroke();
}

/** Calls for each piece of points from index `from` on; for the dot of a first point as long as it is alone. */
export function eachPiece({ points }: Paintable, from: number, paint: (index: number) => void): void {
  const count = pointCount(points);
  if (count === 1) return paint(0);
  for (let index = Math.max(1, from); index < count; index += 1) paint(index);
}

/** Width at a point: as a pen presses it; of a mouse or a finger always that of the tool. */
export function widthAt({ size, pointer, points }: Paintable, index: number): number {
  return pointer === 'pen' ? widthOf(size, points[Math.max(0, index) * POINT_STRIDE + 3] ?? 0) : size;
}

/** Adds a whole circle to the path. */
export function addCircle(context: Ink2d, x: number, y: number, radius: number): void {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, 2 * Math.PI);
}
