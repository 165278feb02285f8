/**
 * From stored points to the curve that is painted: quadratic pieces between the midpoints of neighbours. Piece `i` ends
 * in the middle between points `i - 1` and `i`, so point `i` makes it final; piece 1 is the straight way from the first
 * point. Pieces are added to a path as they are computed: a live stroke makes no objects for the collector to find.
 */
import { POINT_STRIDE } from '../ops/stroke.ts';

/** What a curve is added to, in page units: a canvas has all of it. */
export type Path = {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
};

/** Goes to where piece `index` (from 1 on) starts. @param points flat, see `POINT_STRIDE` */
export function startAtPiece(path: Path, points: readonly number[], index: number): void {
  if (index === 1) path.moveTo(points[0] ?? 0, points[1] ?? 0);
  else startAtTail(path, points, index - 1);
}

/** Goes to the end of piece `index`, where the next piece starts, or the tail: the last half step of a stroke. */
export function startAtTail(path: Path, points: readonly number[], index: number): void {
  const at = index * POINT_STRIDE;
  path.moveTo(
    ((points[at - POINT_STRIDE] ?? 0) + (points[at] ?? 0)) / 2,
    ((points[at - POINT_STRIDE + 1] ?? 0) + (points[at + 1] ?? 0)) / 2,
  );
}

/** Adds piece `index` (from 1 on) to a path that has reached its start. */
export function addPiece(path: Path, points: readonly number[], index: number): void {
  const at = index * POINT_STRIDE;
  const controlX = points[at - POINT_STRIDE] ?? 0;
  const controlY = points[at - POINT_STRIDE + 1] ?? 0;
  const x = (controlX + (points[at] ?? 0)) / 2;
  const y = (controlY + (points[at + 1] ?? 0)) / 2;
  // A curve of length zero is left out by canvases, a line of length zero gets its round caps: a pen can stand still.
  if (index === 1 || (x === controlX && y === controlY)) path.lineTo(x, y);
  else path.quadraticCurveTo(controlX, controlY, x, y);
}

/** Adds the way to point `index`: the tail of a stroke, or the dot that one point alone makes. */
export function addEnd(path: Path, points: readonly number[], index: number): void {
  path.lineTo(points[index * POINT_STRIDE] ?? 0, points[index * POINT_STRIDE + 1] ?? 0);
}
