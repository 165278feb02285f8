/** Pictures of the window frame by frame, for what must never be seen in between. */
import type { Page } from '@playwright/test';

/** Each frame that reaches the screen while `work` is done and for some frames after it: PNG as base64. */
export async function framesOf(page: Page, work: () => Promise<void>): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  const frames: string[] = [];
  cdp.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await cdp.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await work();
  await page.evaluate(async () => {
    for (let count = 0; count < 12; count += 1) await new Promise(requestAnimationFrame);
  });
  await cdp.send('Page.stopScreencast');
  await cdp.detach();
  return frames;
}

/** The colour at a place of a frame: red, green, blue. @param spot CSS pixels of the window */
export function colourIn(
  page: Page,
  frame: string,
  spot: { readonly x: number; readonly y: number },
): Promise<readonly number[]> {
  return page.evaluate(
    async ({ png, x, y }) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      const scale = picture.width / window.innerWidth;
      context?.drawImage(picture, -Math.round(x * scale), -Math.round(y * scale));
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
    },
    { png: frame, ...spot },
  );
}
