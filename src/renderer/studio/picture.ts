/**
 * The whole picture of a drawing at any scale. Thumbnails, the gallery, replay, print and files all take it from here, so that
 * what lies on a page is put together in one place: what is below the ink, the ink, and what is above it.
 */
import type { Page } from '../../shared/drawing/document.ts';
import { fitPage, type View } from '../../shared/drawing/glass/view.ts';
import { firstVisible, type History } from '../../shared/drawing/history.ts';
import { paintOps } from '../../shared/drawing/painter/paint-ops.ts';
import { paintThings } from '../../shared/drawing/painter/things.ts';
import { paperAt } from '../../shared/drawing/paper.ts';
import { looseThings } from '../../shared/drawing/things.ts';
import { type Bitmap, createBitmap } from './bitmap.ts';
import { canvasPaintBox, paintTarget } from './canvas-paint-box.ts';
import type { StoredInk } from './dry-ink.ts';
import { starterReady } from './page-starters.ts';
import { paintPageAbove, paintPageBelow } from './paint-marks.ts';
import { loadedStickers, thingsReady } from './sticker-pictures.ts';

/** A drawing as it stands after some of its steps. */
export type DrawingState = { readonly page: Page; readonly history: History };

/** The page in a width of its own, in device pixels; finer than on screen where that is wanted. */
export function viewOfWidth({ size }: Page, width: number): View {
  const scale = width / size.width;
  const fitted = fitPage(size, { width, height: Number.POSITIVE_INFINITY }, 1);
  return { ...fitted, scale, width: Math.round(width), height: Math.round(size.height * scale) };
}

/** Finer than this nobody sees a difference, and it costs memory. */
const WIDEST = 2880;

/** For a picture that fills this window: device pixels. */
export function widthOnScreen(): number {
  return Math.min(WIDEST, Math.ceil(window.innerWidth * window.devicePixelRatio));
}

/** Resolves when everything that the picture needs from outside is there: painting itself never waits. */
export async function pictureReady({ page, history }: DrawingState): Promise<void> {
  await Promise.all([starterReady(page.starter), thingsReady(history)]);
}

/** What lies below the ink. @param context takes page units */
export function paintBelow(context: CanvasRenderingContext2D, { page, history }: DrawingState): void {
  paintPageBelow(context, page, paperAt(page, history));
}

/** The ink alone, onto an empty bitmap. @param stored ink to start from, though it was stored in another size */
export function paintInk(ink: Bitmap, { page, history }: DrawingState, stored: StoredInk | null = null): void {
  const { timeline, position } = history;
  const visible = firstVisible(timeline, position);
  const start = stored && visible <= stored.position && stored.position <= position ? stored : null;
  if (start) drawStored(ink, start);
  paintOps(paintTarget(ink, canvasPaintBox(page.size)), timeline, start?.position ?? visible, position);
}

function drawStored({ context }: Bitmap, { image, scale }: StoredInk): void {
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, image.width / scale, image.height / scale);
}

/** What lies above the ink. @param context takes page units */
export function paintAbove(context: CanvasRenderingContext2D, { page, history }: DrawingState): void {
  paintPageAbove(context, page);
  paintThings(context, looseThings(history), loadedStickers);
}

/** Puts a picture together. @param ink of the same state, of any size */
export function compose(target: Bitmap, drawing: DrawingState, ink: CanvasImageSource): void {
  const { context } = target;
  const { width, height } = drawing.page.size;
  context.imageSmoothingQuality = 'high';
  paintBelow(context, drawing);
  context.drawImage(ink, 0, 0, width, height);
  paintAbove(context, drawing);
}

/** The whole picture. @param width device pixels @param stored see {@link paintInk}; none where every line must be sharp */
export async function wholePicture(
  drawing: DrawingState,
  width: number,
  stored: StoredInk | null = null,
): Promise<Bitmap> {
  await pictureReady(drawing);
  const view = viewOfWidth(drawing.page, width);
  const [picture, ink] = [createBitmap(view), createBitmap(view)];
  paintInk(ink, drawing, stored);
  compose(picture, drawing, ink.canvas);
  return picture;
}

/** Null when the browser could not encode it. */
export async function pngOf({ canvas }: Bitmap): Promise<Uint8Array<ArrayBuffer> | null> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
}
