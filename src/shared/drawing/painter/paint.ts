/**
 * Painting is one function of the stored points. `paintStroke` gives the picture that counts; `paintSegments` shows the
 * same curve piece by piece while the hand still moves, and is painted over by `paintStroke` when it lifts. So a replay
 * equals what was drawn live, and a pixel is covered once however often a translucent stroke crosses its own joints.
 */
import type { Stroke } from '../document.ts';
import { type Segment, segmentsFrom } from '../geometry/segments.ts';
import { widthOf } from '../geometry/width.ts';
import type { Ink2d } from './ink-2d.ts';
import { LOOKS } from './looks.ts';

/** What painting needs of a stroke; a stroke still being drawn has it too. */
export type Paintable = Pick<Stroke, 'tool' | 'colour' | 'size' | 'pointer' | 'points'>;

/** Paints a finished stroke onto ink that is already there. */
export function paintStroke(context: Ink2d, stroke: Paintable): void {
  const look = LOOKS[stroke.tool];
  prepare(context, stroke, look.alpha);
  const segments = segmentsFrom(stroke.points, 0, true);
  if (hasPressure(stroke)) paintEach(context, stroke.size, segments);
  else paintAsOne(context, segments);
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
  const segments = segmentsFrom(stroke.points, from, false);
  if (hasPressure(stroke)) paintEach(context, stroke.size, segments);
  else paintAsOne(context, segments);
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

/** One path, so that each pixel is covered once. */
function paintAsOne(context: Ink2d, segments: readonly Segment[]): void {
  const first = segments[0];
  if (!first) return;
  context.beginPath();
  context.moveTo(first.fromX, first.fromY);
  for (const segment of segments) addTo(context, segment);
  context.stroke();
}

/** One path a piece, because the width changes from piece to piece; only for opaque tools. */
function paintEach(context: Ink2d, size: number, segments: readonly Segment[]): void {
  for (const segment of segments) {
    context.lineWidth = widthOf(size, segment.pressure);
    context.beginPath();
    context.moveTo(segment.fromX, segment.fromY);
    addTo(context, segment);
    context.stroke();
  }
}

function addTo(context: Ink2d, segment: Segment): void {
  // A curve of length zero has no direction and is left out by canvases; a line of length zero gets its round caps.
  if (segment.fromX === segment.toX && segment.fromY === segment.toY) context.lineTo(segment.toX, segment.toY);
  else context.quadraticCurveTo(segment.controlX, segment.controlY, segment.toX, segment.toY);
}
