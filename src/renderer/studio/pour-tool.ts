import { patchAt } from '../../shared/drawing/fill/patch-at.ts';
import { pourOp } from '../../shared/drawing/fill/pour-op.ts';
import type { Raster } from '../../shared/drawing/fill/raster.ts';
import { arePartedBy, WaitingPours } from '../../shared/drawing/fill/waiting-pours.ts';
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

/** What lies in the way of a pour is looked at more coarsely. */
const COARSE = 0.25;

/** Alpha from which a pixel is covered: thin lines are pale when they are made small. */
const SHOWS = 31;

type Pour = { readonly place: Tap; readonly paint: FillPaint };

type Bucket = { readonly session: StudioSession; readonly surface: InkSurface; readonly newId: () => string };

/**
 * The bucket: a tap pours. Colour goes below lines that others are drawing, as they come after it; where they are just drawing
 * a line round the place it waits for them.
 */
export class PourTool implements PointerTool {
  readonly #bucket: Bucket;
  readonly #taps = new TapTool();
  readonly #waiting = new WaitingPours<Pour>();
  readonly #leave: () => void;

  constructor(bucket: Bucket) {
    this.#bucket = bucket;
    // When the mark is part of the drawing.
    this.#leave = bucket.surface.onLifted((mark) => {
      for (const pour of this.#waiting.lifted(mark)) queueMicrotask(() => this.#pour(pour, false));
    });
  }

  pointer(input: PointerInput, chosen: Chosen): void {
    const tap = this.#taps.handle(input);
    if (tap && chosen.kind === 'fill') this.#pour({ place: tap, paint: chosen.paint }, true);
  }

  finish(): void {
    this.#taps.finish();
    for (const pour of this.#waiting.takeAll()) this.#pour(pour, false);
  }

  destroy(): void {
    this.#leave();
  }

  #pour(pour: Pour, mayWait: boolean): void {
    const { place, paint } = pour;
    const { session, surface, newId } = this.#bucket;
    const { size } = session.page;
    const patch = patchAt(session.history, place);
    const below = patch && { patch, raster: rasterOf(size, [alone(patch, surface)]) };
    const seen = { raster: rasterOf(size, surface.seen), scale: SCALE };
    const op = pourOp({ seen, place, paint, below, id: newId() });
    if (!op) return;
    const marks = surface.marksInProgress;
    if (mayWait && marks.length > 0 && this.#isParted(op, place)) this.#waiting.add(pour, marks);
    else session.add(op);
  }

  #isParted(op: Fill, { x, y }: Tap): boolean {
    const { session, surface } = this.#bucket;
    const width = Math.ceil(session.page.size.width * COARSE);
    const height = Math.ceil(session.page.size.height * COARSE);
    const [inside, lines] = [blank(width, height, true), blank(width, height, true)];
    inside.context.scale(COARSE, COARSE);
    paintFill(inside.context, op);
    surface.paintMarksInProgress(lines.context, width);
    const start = Math.floor(y * COARSE) * width + Math.floor(x * COARSE);
    return arePartedBy(coverOf(inside), coverOf(lines), width, start);
  }
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
