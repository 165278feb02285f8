/** Pixels of the page as a pour looks at them. */

import { arePartedBy } from '../../../shared/drawing/fill/parted.ts';
import { patchAt } from '../../../shared/drawing/fill/patch-at.ts';
import type { Pour } from '../../../shared/drawing/fill/pour-op.ts';
import type { Raster, Spot } from '../../../shared/drawing/fill/raster.ts';
import type { Fill } from '../../../shared/drawing/ops/fill.ts';
import type { PageSize } from '../../../shared/drawing/ops/page.ts';
import { paintFill } from '../../../shared/drawing/painter/fill.ts';
import type { InkSurface } from '../ink-surface.ts';
import type { StudioSession } from '../studio-session.ts';

/**
 * Pixels per page unit in which outlines are looked for: finer shows no difference under a soft edge, and costs more than a
 * frame. The same on every screen, so that the same drawing is poured the same.
 */
const SCALE = 0.75;

/** What lies in the way of a pour is looked at more coarsely. */
const COARSE = 0.25;

/** Alpha from which a pixel is covered: thin lines are pale when they are made small. */
const SHOWS = 31;

export type Shown = { readonly session: StudioSession; readonly surface: InkSurface };

/** What the child sees now, and what lies poured at the place. */
export function pixelsFor({ session, surface }: Shown, place: Spot): Pick<Pour, 'seen' | 'below'> {
  const { size } = session.page;
  const patch = patchAt(session.history, place);
  return {
    seen: { raster: rasterOf(size, surface.seen), scale: SCALE },
    below: patch && { patch, raster: rasterOf(size, [alone(patch, surface)]) },
  };
}

/** Whether the marks in progress part the place that `op` would pour. */
export function isParted({ session, surface }: Shown, op: Fill, { x, y }: Spot): boolean {
  const width = Math.ceil(session.page.size.width * COARSE);
  const height = Math.ceil(session.page.size.height * COARSE);
  const [inside, lines] = [blank(width, height, true), blank(width, height, true)];
  inside.context.scale(COARSE, COARSE);
  paintFill(inside.context, op);
  surface.paintMarksInProgress(lines.context, width);
  const start = Math.floor(y * COARSE) * width + Math.floor(x * COARSE);
  return arePartedBy(coverOf(inside), coverOf(lines), width, start);
}

/** How far each pixel is covered. */
function coverOf({ canvas, context }: ReturnType<typeof blank>): Uint8Array {
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return Uint8Array.from({ length: data.length / 4 }, (_unused, at) => ((data[at * 4 + 3] ?? 0) > SHOWS ? 1 : 0));
}

/** A patch on nothing, with the very pixels it has among the ink: what of it is still seen can then be told exactly. */
function alone(patch: Fill, { ink, scale }: InkSurface): HTMLCanvasElement {
  const { canvas, context } = blank(ink.width, ink.height);
  context.scale(scale, scale);
  paintFill(context, patch);
  return canvas;
}

/** @param layers pictures of the whole page, from below */
function rasterOf({ width, height }: PageSize, layers: readonly HTMLCanvasElement[]): Raster {
  const { canvas, context } = blank(Math.ceil(width * SCALE), Math.ceil(height * SCALE), true);
  for (const layer of layers) context.drawImage(layer, 0, 0, width * SCALE, height * SCALE);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function blank(width: number, height: number, willReadFrequently = false) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently });
  if (!context) throw new Error('no 2d context');
  return { canvas, context };
}
