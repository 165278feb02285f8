import { createBitmap } from './bitmap.ts';
import { compose, type DrawingState, pictureReady, pngOf, viewOfWidth, wholePicture } from './picture.ts';

/** Width of a picture in the gallery, in its own pixels. */
const WIDTH = 640;

/** The drawing as PNG, from its ink on screen; null when the browser could not encode it. */
export async function makeThumbnail(
  drawing: DrawingState,
  ink: HTMLCanvasElement,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (ink.width === 0) return null;
  const picture = createBitmap(viewOfWidth(drawing.page, WIDTH));
  const copy = createBitmap(viewOfWidth(drawing.page, WIDTH));
  copy.context.imageSmoothingQuality = 'high';
  // Taken at once: by the time everything is there the child may have left the desk.
  copy.context.drawImage(ink, 0, 0, drawing.page.size.width, drawing.page.size.height);
  await pictureReady(drawing);
  compose(picture, drawing, copy.canvas);
  return pngOf(picture);
}

/** The same from what is stored, painted in the size of the picture; for a drawing that nobody has open. */
export async function replayThumbnail(drawing: DrawingState): Promise<Uint8Array<ArrayBuffer> | null> {
  return pngOf(await wholePicture(drawing, WIDTH));
}
