import type { Page } from '../../shared/drawing/document.ts';
import { firstVisible, type History } from '../../shared/drawing/history.ts';
import type { PageSize } from '../../shared/drawing/ops/page.ts';
import { paintOps } from '../../shared/drawing/painter/paint-ops.ts';
import { createBitmap } from './bitmap.ts';
import { canvasPaintBox, paintTarget } from './canvas-paint-box.ts';
import { fitPage, type View } from './view.ts';

/** Width of a picture in the gallery, in its own pixels. */
const WIDTH = 640;

/** The drawing on its page as PNG, from its ink; null when the browser could not encode it. */
export async function makeThumbnail(page: Page, ink: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer> | null> {
  if (ink.width === 0) return null;
  const { canvas, context } = createBitmap(viewOf(page.size));
  context.resetTransform();
  context.fillStyle = page.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(ink, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
}

/** The same from what is stored, painted in the size of the picture; for a drawing that nobody has open. */
export function replayThumbnail(page: Page, { timeline, position }: History): Promise<Uint8Array<ArrayBuffer> | null> {
  const ink = createBitmap(viewOf(page.size));
  const target = paintTarget(ink, canvasPaintBox(page.size));
  paintOps(target, timeline, firstVisible(timeline, position), position);
  return makeThumbnail(page, ink.canvas);
}

function viewOf(page: PageSize): View {
  return fitPage(page, { width: WIDTH, height: Number.POSITIVE_INFINITY }, 1);
}
