import { isNothing, type Rect, toPixels } from '../../shared/drawing/geometry/bounds.ts';
import type { PageSize } from '../../shared/drawing/ops/page.ts';
import type { Ink2d } from '../../shared/drawing/painter/ink-2d.ts';
import type { LayerLook, PaintBox } from '../../shared/drawing/painter/paint-box.ts';
import type { PaintTarget } from '../../shared/drawing/painter/paint-ops.ts';
import { type Bitmap, wipe } from './bitmap.ts';
import { canvasGrain } from './canvas-grain.ts';
import { CanvasSmear } from './canvas-smear.ts';

/** A paint box for canvases of one size. Its layer is made when it is first needed, and kept. */
export function canvasPaintBox(page: PageSize): PaintBox {
  let layer: Bitmap | null = null;
  return {
    page,
    grain: canvasGrain,
    throughLayer(context, look, area, work) {
      const target = pixelsOf(context);
      layer = layerLike(target, layer);
      const { width, height } = layer.canvas;
      const rect = toPixels(area, target.getTransform().a, width, height);
      work(layer.context);
      if (!isNothing(rect)) lay(target, layer.canvas, rect, look);
      wipe(layer, rect);
    },
    smear: (context, radius, copies) => new CanvasSmear(pixelsOf(context), radius, copies),
  };
}

/** A bitmap as something that ops are painted on. */
export function paintTarget(bitmap: Bitmap, box: PaintBox): PaintTarget {
  return { context: bitmap.context, box, wipe: () => wipe(bitmap) };
}

/** An empty bitmap of the size and scale of a context: the one there is, where it fits. */
function layerLike(target: CanvasRenderingContext2D, known: Bitmap | null): Bitmap {
  const { width, height } = target.canvas;
  if (known?.canvas.width === width && known.canvas.height === height) return known;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.setTransform(target.getTransform());
  return { canvas, context };
}

function lay(target: CanvasRenderingContext2D, layer: HTMLCanvasElement, rect: Rect, look: LayerLook): void {
  const { x, y, width, height } = rect;
  target.save();
  target.setTransform(1, 0, 0, 1, 0, 0);
  target.globalAlpha = look.alpha;
  target.globalCompositeOperation = look.mode;
  target.drawImage(layer, x, y, width, height, x, y, width, height);
  target.restore();
}

function pixelsOf(context: Ink2d): CanvasRenderingContext2D {
  if (context instanceof CanvasRenderingContext2D) return context;
  throw new Error('this paint box is for canvases');
}
