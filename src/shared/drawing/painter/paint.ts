/**
 * Painting is one function of the stored points. `paintStroke` gives the picture that counts; `paintSegments` shows the
 * same curve piece by piece while the hand still moves, and is painted over by `paintStroke` when it lifts. So a replay
 * equals what was drawn live, and a pixel is covered once however often a translucent stroke crosses its own joints.
 */

import { addEnd, addPiece, startAtPiece, startAtTail } from '../geometry/segments.ts';
import { widthOf } from '../geometry/width.ts';
import { POINT_STRIDE, pointCount, type Stroke } from '../ops/stroke.ts';
import type { Ink2d } from './ink-2d.ts';
import { LOOKS } from './looks.ts';

/** What painting needs of a stroke; a stroke still being drawn has it too. */
export type Paintable = Pick<Stroke, 'tool' | 'colour' | 'size' | 'pointer' | 'points'>;

/** Paints a finished stroke onto ink that is already there. */
export function paintStroke(context: Ink2d, stroke: Paintable): void {
  const look = LOOKS[stroke.tool];
  prepare(context, stroke, look.alpha);
  paintFrom(context, stroke, 0, true);
  reset(context);
}

/**
 * Readies a context for `paintSegments`, once a stroke: setting it up costs more than a piece of line. A translucent
 * tool is painted opaque and shown through the alpha of the layer it is on, see `LOOKS`.
 */
export function prepareLive(context: Ink2d, stroke: Paintable): void {
  prepare(context, stroke, 1);
}

/** Paints what points from index `from` on add to a stroke in progress; the context must be prepared for it. */
export function paintSegments(context: Ink2d, stroke: Paintable, from: number): void {
  paintFrom(context, stroke, from, false);
}

/** `withTail` lets the line reach its last point, which is how a finished stroke ends. */
function paintFrom(context: Ink2d, stroke: Paintable, from: number, withTail: boolean): void {
  const { points, size } = stroke;
  const count = pointCount(points);
  if (count === 0) return;
  const first = Math.max(1, from);
  const isPressed = hasPressure(stroke);
  if (count === 1) paintDot(context, points, isPressed ? widthAt(size, points, 0) : size);
  else if (isPressed) paintEach(context, size, points, first, withTail);
  else paintAsOne(context, points, first, withTail);
}

function hasPressure(stroke: Paintable): boolean {
  return stroke.pointer === 'pen' && LOOKS[stroke.tool].pressure;
}

function prepare(context: Ink2d, stroke: Paintable, alpha: number): void {
  const erase = LOOKS[stroke.tool].mode === 'erase';
  context.globalAlpha = alpha;
  context.globalCompositeOperation = erase ? 'destination-out' : 'source-over';
  context.strokeStyle = erase ? '#000000' : stroke.colour;
  context.lineWidth = stroke.size;
  context.lineCap = 'round';
  context.lineJoin = 'round';
}

function reset(context: Ink2d): void {
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
}

function paintDot(context: Ink2d, points: readonly number[], width: number): void {
  context.lineWidth = width;
  context.beginPath();
  startAtPiece(context, points, 1);
  addEnd(context, points, 0);
  context.stroke();
}

/** One path, so that each pixel is covered once. */
function paintAsOne(context: Ink2d, points: readonly number[], first: number, withTail: boolean): void {
  const count = pointCount(points);
  context.beginPath();
  startAtPiece(context, points, first);
  for (let index = first; index < count; index += 1) addPiece(context, points, index);
  if (withTail) addEnd(context, points, count - 1);
  context.stroke();
}

/** One path a piece, because the width changes from piece to piece; only for opaque tools. */
function paintEach(context: Ink2d, size: number, points: readonly number[], first: number, withTail: boolean): void {
  const last = pointCount(points) - 1;
  for (let index = first; index <= last; index += 1) {
    context.lineWidth = widthAt(size, points, Math.max(1, index - 1));
    context.beginPath();
    startAtPiece(context, points, index);
    addPiece(context, points, index);
    context.stroke();
  }
  if (!withTail) return;
  context.lineWidth = widthAt(size, points, last);
  context.beginPath();
  startAtTail(context, points, last);
  addEnd(context, points, last);
  context.stroke();
}

function widthAt(size: number, points: readonly number[], index: number): number {
  return widthOf(size, points[index * POINT_STRIDE + 3] ?? 0);
}
