import type { Rect } from '../../shared/drawing/geometry/bounds.ts';
import type { View } from '../../shared/drawing/glass/view.ts';

/** A canvas of the size of the page in device pixels, whose context takes page units. */
export type Bitmap = { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };

/** @throws Error when the browser gives no 2D context, which only happens out of memory */
export function createBitmap(view: View): Bitmap {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  const bitmap = { canvas, context };
  resizeBitmap(bitmap, view);
  return bitmap;
}

/** Takes a new size; what was painted is gone. */
export function resizeBitmap({ canvas, context }: Bitmap, view: View): void {
  canvas.width = view.width;
  canvas.height = view.height;
  context.setTransform(view.scale, 0, 0, view.scale, 0, 0);
}

/** Makes a rectangle empty; without one, the whole bitmap. @param area device pixels */
export function wipe({ canvas, context }: Bitmap, area?: Rect): void {
  inPixels(context, () =>
    context.clearRect(area?.x ?? 0, area?.y ?? 0, area?.width ?? canvas.width, area?.height ?? canvas.height),
  );
}

/** Replaces a rectangle by what `source` has there; without one, everything. @param area device pixels */
export function copy(target: Bitmap, source: CanvasImageSource, area?: Rect): void {
  const { x, y, width, height } = area ?? { x: 0, y: 0, width: target.canvas.width, height: target.canvas.height };
  wipe(target, { x, y, width, height });
  inPixels(target.context, () => target.context.drawImage(source, x, y, width, height, x, y, width, height));
}

function inPixels(context: CanvasRenderingContext2D, work: () => void): void {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  // A context may be in the middle of erasing.
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
  work();
  context.restore();
}
