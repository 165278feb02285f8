import { isNothing, type Rect, toPixels } from '../../shared/drawing/geometry/bounds.ts';
import type { PageSize } from '../../shared/drawing/ops/page.ts';
import type { Ink2d } from '../../shared/drawing/painter/ink-2d.ts';
import type { LayerLook, PaintBox } from '../../shared/drawing/painter/paint-box.ts';
import type { PaintTarget } from '../../shared/drawing/painter/paint-ops.ts';
import { TiledInk } from '../../shared/drawing/painter/tiled-ink.ts';
import { type Bitmap, wipe } from './bitmap.ts';
import { canvasGrain } from './canvas-grain.ts';
import { CanvasSmear } from './canvas-smear.ts';
import { loadedStickers } from './sticker-pictures.ts';

/** A paint box for canvases, of whatever size. */
export function canvasPaintBox(page: PageSize): PaintBox {
  return {
    page,
    grain: (context, ...grain) => canvasGrain(scaleOf(pixelsOf(context)), ...grain),
    throughLayer(context, look, area, work) {
      const target = pixelsOf(context);
      const { width, height } = target.canvas;
      const rect = toPixels(area, scaleOf(target), width, height);
      if (!isNothing(rect)) layer(target, rect, look, work);
    },
    smear: (context, radius, copies) => new CanvasSmear(pixelsOf(context), radius, copies),
  };
}

/** A bitmap as something that ops are painted on. */
export function paintTarget(bitmap: Bitmap, box: PaintBox): PaintTarget {
  return { context: bitmap.context, box, stickers: loadedStickers, wipe: () => wipe(bitmap) };
}

/** A layer only as large as what is painted on it: laying it on the ink copies all of it. @param rect device pixels */
function layer(target: CanvasRenderingContext2D, rect: Rect, look: LayerLook, work: (layer: Ink2d) => void): void {
  const canvas = new OffscreenCanvas(rect.width, rect.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  const scale = scaleOf(target);
  context.setTransform(scale, 0, 0, scale, -rect.x, -rect.y);
  work(context);
  target.save();
  target.setTransform(1, 0, 0, 1, 0, 0);
  target.globalAlpha = look.alpha;
  target.globalCompositeOperation = look.mode;
  target.drawImage(canvas, rect.x, rect.y);
  target.restore();
  // Frees the pixels at once instead of at some later garbage collection.
  canvas.width = 0;
}

/** Device pixels per page unit. */
function scaleOf(context: Pick<CanvasRenderingContext2D, 'getTransform'>): number {
  return context.getTransform().a;
}

function pixelsOf(context: Ink2d): CanvasRenderingContext2D {
  if (context instanceof TiledInk) return pixelsOf(context.anyInk);
  if (context instanceof CanvasRenderingContext2D) return context;
  // A layer: it has all of what is asked of it here.
  if (context instanceof OffscreenCanvasRenderingContext2D) return context as unknown as CanvasRenderingContext2D;
  throw new Error('this paint box is for canvases');
}
