import type { Page } from './ink-surface.ts';

/** Width of a picture in the gallery, in its own pixels. */
const WIDTH = 640;

/** The drawing on its page as PNG; null when the browser could not encode it. */
export async function makeThumbnail(page: Page, ink: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer> | null> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = Math.round((WIDTH * page.size.height) / page.size.width);
  const context = canvas.getContext('2d');
  if (!context || ink.width === 0) return null;
  context.fillStyle = page.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(ink, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
}
