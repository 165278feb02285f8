import { patchAt } from '../../shared/drawing/fill/patch-at.ts';
import { pourOp } from '../../shared/drawing/fill/pour-op.ts';
import type { Raster } from '../../shared/drawing/fill/raster.ts';
import type { Fill, FillPaint } from '../../shared/drawing/ops/fill.ts';
import type { PageSize } from '../../shared/drawing/ops/page.ts';
import { paintFill } from '../../shared/drawing/painter/fill.ts';
import type { Chosen } from '../../shared/drawing/tools/chosen.ts';
import type { PointerInput } from '../../shared/drawing/tools/pointer-input.ts';
import type { PointerTool } from '../../shared/drawing/tools/pointer-tool.ts';
import { type Tap, TapTool } from '../../shared/drawing/tools/tap-tool.ts';
import type { InkSurface } from './ink-surface.ts';
import type { StudioSession } from './studio-session.ts';

/**
 * Pixels per page unit in which outlines are looked for: finer shows no difference under a soft edge, and costs more than a
 * frame. The same on every screen, so that the same drawing is poured the same.
 */
const SCALE = 0.75;

type Bucket = { readonly session: StudioSession; readonly surface: InkSurface; readonly newId: () => string };

/** The bucket: a tap pours. */
export class PourTool implements PointerTool {
  readonly #bucket: Bucket;
  readonly #taps = new TapTool();

  constructor(bucket: Bucket) {
    this.#bucket = bucket;
  }

  pointer(input: PointerInput, chosen: Chosen): void {
    const tap = this.#taps.handle(input);
    if (tap && chosen.kind === 'fill') this.#pour(tap, chosen.paint);
  }

  finish(): void {
    this.#taps.finish();
  }

  #pour(place: Tap, paint: FillPaint): void {
    const { session, surface, newId } = this.#bucket;
    const { size } = session.page;
    const patch = patchAt(session.history, place);
    const below = patch && { patch, raster: rasterOf(size, [alone(patch, surface)]) };
    const seen = { raster: rasterOf(size, surface.seen), scale: SCALE };
    const op = pourOp({ seen, place, paint, below, id: newId() });
    if (op) session.add(op);
  }
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
