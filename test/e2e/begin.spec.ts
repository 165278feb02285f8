import type { Locator } from '@playwright/test';
import { PAGE_SIZE } from '../../src/shared/drawing/document.ts';
import { starters } from '../../src/shared/drawing/starters/index.ts';
import { launchApp } from '../support/launch.ts';
import { linesOf } from '../unit/shared/drawing/starters/fields.ts';
import { StudioPage } from './pages/studio.page.ts';
import { wordsOf } from './pages/words.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { giveAllTools } from './support/hand-table.ts';

const words = wordsOf('ru').draw;
const doctor = starters.find(({ id }) => id === 'doctor');
const size = { width: 1366, height: 768 };

/** Share of the places along the outlines of the doctor's page at which a canvas is dark. */
function outlinesOn(canvas: Locator): Promise<number> {
  const spots = (doctor?.over ?? []).flatMap((mark) =>
    'path' in mark && mark.stroke ? linesOf(mark.path).map(([first]) => first ?? [0, 0]) : [],
  );
  return canvas.evaluate(
    (element: HTMLCanvasElement, { spots, page }) => {
      const context = element.getContext('2d');
      const dark = spots.filter(([x, y]) => {
        const at = [(x / page.width) * element.width, (y / page.height) * element.height] as const;
        const [r = 255, , , alpha = 0] = context?.getImageData(at[0], at[1], 1, 1).data ?? [];
        return alpha > 127 && r < 128;
      });
      return dark.length / spots.length;
    },
    { spots, page: PAGE_SIZE },
  );
}

test('a colouring page keeps its outlines above the ink, also after a restart', async ({ demoFolder }) => {
  const first = await launchApp({ folder: demoFolder, size });
  const before = await StudioPage.of(first.page);
  await before.comeIn();
  await before.pickOwnPicture();
  await before.begin(words.themes.professions, doctor?.title.ru ?? '');
  const outlines = first.page.locator('canvas[data-page="above"]');
  expect(await outlinesOn(outlines)).toBeGreaterThan(0.95);
  // Drawn across everything: the ink lies below, and what it leaves of the outlines is all of them.
  for (const y of [0.35, 0.5, 0.65]) await before.hand.drawWithMouse(await before.line(y));
  const drawn = await before.fingerprint();
  expect(await outlinesOn(outlines)).toBeGreaterThan(0.95);
  const isOver = await outlines.evaluate((above) => {
    const dry = document.querySelector('canvas[data-ink="dry"]');
    return Boolean(dry && dry.compareDocumentPosition(above) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(isOver).toBe(true);
  await before.toMyPictures();
  await expect.poll(() => outlinesOn(before.pictureOf(1))).toBeGreaterThan(0.8);
  await first.close();

  const second = await launchApp({ folder: demoFolder, size });
  const after = await StudioPage.of(second.page);
  await after.comeIn();
  await after.pickOwnPicture();
  await after.openDrawing(1);
  await expect.poll(() => after.fingerprint()).toBe(drawn);
  expect(await outlinesOn(second.page.locator('canvas[data-page="above"]'))).toBeGreaterThan(0.95);
  expect(second.problems).toEqual([]);
  await second.close();
});

test('a page that was only begun is in the gallery, and is that page again', async ({ demoApp }) => {
  const studio = await StudioPage.of(demoApp.page);
  await studio.comeIn();
  await studio.pickOwnPicture();
  await studio.begin(words.themes.professions, doctor?.title.ru ?? '');
  await studio.toMyPictures();
  await expect.poll(() => outlinesOn(studio.pictureOf(1))).toBeGreaterThan(0.8);
  await studio.openDrawing(1);
  expect(await outlinesOn(demoApp.page.locator('canvas[data-page="above"]'))).toBeGreaterThan(0.95);
  expect(demoApp.problems).toEqual([]);
});

test('the paper can be another one while drawing, and be taken back; the ink stays', async ({ demoFolder }) => {
  giveAllTools(demoFolder);
  const app = await launchApp({ folder: demoFolder, size });
  const studio = await StudioPage.of(app.page);
  await studio.comeIn();
  await studio.pickOwnPicture();
  await studio.begin(words.begin.papers, words.papers.cream);
  await studio.hand.drawWithMouse(await studio.line(0.5));
  const ink = await studio.fingerprint();
  const paper = () =>
    app.page.locator('canvas[data-page="below"]').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const cream = await paper();
  await studio.choose(wordsOf('ru').desk.tools.paper);
  await studio.choose(words.papers.steppe);
  await expect.poll(paper).not.toBe(cream);
  const steppe = await paper();
  expect(await studio.fingerprint()).toBe(ink);
  await studio.step('stepBack').click();
  await expect.poll(paper).toBe(cream);
  await studio.step('stepForward').click();
  await expect.poll(paper).toBe(steppe);
  await studio.toMyPictures();
  await studio.openDrawing(1);
  await expect.poll(paper).toBe(steppe);
  expect(await studio.fingerprint()).toBe(ink);
  expect(app.problems).toEqual([]);
  await app.close();
});

test('axe finds nothing on what a child can begin with', async ({ demoApp }) => {
  const studio = await StudioPage.of(demoApp.page);
  await studio.comeIn();
  await studio.pickOwnPicture();
  await studio.newPicture.click();
  await demoApp.page.getByRole('button', { name: words.begin.empty }).waitFor();
  await expectAccessible(demoApp.page, 'what to begin with');
  await (await studio.tileToBegin(words.themes.professions)).click();
  await demoApp.page.getByRole('button', { name: doctor?.title.ru ?? '' }).waitFor();
  await expectAccessible(demoApp.page, 'pages of a theme');
});
