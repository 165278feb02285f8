import type { Guide } from './guide.ts';
import { PaperSheet } from './paper-sheet.ts';

/** Everything that opens on the desk of a child who has all tools; then a sticker and words on the page. */
export async function openPanels(guide: Guide): Promise<void> {
  const { page, words } = guide;
  const { draw, desk } = words;
  const sheet = await PaperSheet.of(guide);
  const panel = page.getByRole('dialog');
  for (const id of ['brushes', 'fill', 'shape', 'symmetry', 'paper'] as const) {
    await guide.button(desk.tools[id]).click();
    await panel.waitFor();
    await guide.look(`panel-${id}`);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  }
  await guide.button(desk.tools.sticker).click();
  await guide.look('panel-sticker-themes');
  await guide.button(draw.stickerThemes.animals).click();
  const stickers = page.getByRole('list', { name: draw.stickerThemes.animals }).getByRole('button');
  await stickers.nth(1).waitFor();
  await guide.look('panel-stickers');
  await stickers.nth(1).click();
  await sheet.tap(0.45, 0.6);
  await page.getByRole('toolbar', { name: draw.things.label }).waitFor();
  await guide.look('sticker-on-the-page');
  await guide.button(draw.things.stick).click();
  await guide.button(desk.tools.label).click();
  await sheet.tap(0.5, 0.2);
  await page.getByRole('region', { name: draw.keyboard.label }).waitFor();
  await guide.look('keyboard');
  const ready = guide.button(draw.keyboard.ready);
  // A window that changes its size has ended the writing.
  if (await ready.isVisible()) await ready.click();
  await guide.button(desk.tools.brushes).click();
  await page.keyboard.press('Escape');
}
