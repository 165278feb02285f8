import { createHash } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { AdultPage } from './pages/adult.page.ts';
import { StudioPage } from './pages/studio.page.ts';
import { wordsOf } from './pages/words.ts';
import { expectAccessible } from './support/axe.ts';
import { test as base, expect } from './support/fixtures.ts';

const words = wordsOf('ru');

const test = base.extend<{ studio: StudioPage }>({
  /** A child before its gallery with two drawings of today: one line, and two lines. */
  studio: async ({ demoApp }, use) => {
    const studio = await StudioPage.of(demoApp.page);
    await studio.comeIn();
    await studio.pickOwnPicture();
    for (const lines of [[0.3], [0.3, 0.7]]) {
      await studio.startNewPicture();
      for (const y of lines) await studio.hand.drawWithMouse(await studio.line(y));
      await studio.toMyPictures();
    }
    await expect(studio.drawings).toHaveCount(2);
    await use(studio);
    expect(demoApp.problems).toEqual([]);
  },
});

/** How much of a picture on screen is not paper. */
function darkShare(picture: Locator): Promise<number> {
  return picture.evaluate((canvas: HTMLCanvasElement) => {
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const reds = data.filter((_value: number, index: number) => index % 4 === 0);
    return reds.filter((value: number) => value < 200).length / reds.length;
  });
}

test('drawings stand day by day; a tap shows one large', async ({ studio, demoApp }) => {
  await expect(studio.days).toHaveText([words.dates.today]);
  await expectAccessible(demoApp.page, 'gallery by day');
  await studio.lookAt(1);
  await expect.poll(() => darkShare(studio.wholePicture(1))).toBeGreaterThan(0.005);
  const one = await darkShare(studio.wholePicture(1));
  await expectAccessible(demoApp.page, 'one drawing');
  await studio.toMyPictures();
  await studio.lookAt(2);
  await expect.poll(() => darkShare(studio.wholePicture(2))).toBeGreaterThan(one * 1.5);
});

test('a copy goes on by itself and leaves the original as it was', async ({ studio }) => {
  await studio.openDrawing(1);
  const original = await studio.fingerprint();
  await studio.toMyPictures();
  await studio.lookAt(1);
  await studio.deed('copy').click();
  await studio.page.waitFor();
  await expect.poll(() => studio.fingerprint()).toBe(original);
  await studio.hand.drawWithMouse(await studio.line(0.8));
  const changed = await studio.fingerprint();
  expect(changed).not.toBe(original);
  await studio.toMyPictures();
  await expect(studio.drawings).toHaveCount(3);
  await studio.openDrawing(1);
  await expect.poll(() => studio.fingerprint()).toBe(original);
  await studio.toMyPictures();
  await studio.openDrawing(3);
  await expect.poll(() => studio.fingerprint()).toBe(changed);
});

test('what is put away can be taken back at once, and by an adult from the bin later', async ({ studio, demoApp }) => {
  const adult = new AdultPage(demoApp.page);
  await studio.lookAt(2);
  await studio.deed('bin').click();
  await expect(studio.drawings).toHaveCount(1);
  await studio.deed('takeBack').click();
  await expect(studio.drawings).toHaveCount(2);
  await expect(studio.deed('takeBack')).toBeHidden();

  await studio.lookAt(2);
  await studio.deed('bin').click();
  await expect(studio.drawings).toHaveCount(1);
  await studio.lookAt(1);
  await studio.toMyPictures();
  await expect(studio.deed('takeBack')).toBeHidden();
  await adult.comeIn();
  await adult.show('bin');
  await expectAccessible(demoApp.page, 'bin');
  await demoApp.page.getByRole('button', { name: words.adult.bin.restore }).click();
  await expect(demoApp.page.getByText(words.adult.bin.empty)).toBeVisible();
  await adult.done();
  await expect(studio.drawings).toHaveCount(2);
});

test('the show goes through all drawings, and a touch ends it where it stands', async ({ studio, demoApp }) => {
  await studio.deed('show').click();
  await studio.wholePicture(1).waitFor();
  await expectAccessible(demoApp.page, 'show');
  await demoApp.page.getByRole('button', { name: words.common.next, exact: true }).click();
  await studio.wholePicture(2).waitFor();
  await demoApp.page.getByRole('button', { name: words.common.next, exact: true }).click();
  await studio.wholePicture(1).waitFor();
  await demoApp.page.getByRole('button', { name: words.common.previous, exact: true }).click();
  await studio.wholePicture(2).waitFor();
  await studio.deed('stop').click();
  await expect(studio.drawings).toHaveCount(2);
});

test('the film of a drawing ends with the drawing, pixel for pixel; it can be held and moved', async ({
  studio,
  demoApp,
}) => {
  const { page } = demoApp;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await studio.openDrawing(2);
  await studio.step('stepBack').click();
  await studio.choose(words.desk.tools.marker);
  await studio.hand.drawWithMouse(await studio.line(0.6));
  await studio.choose(words.desk.tools.eraser);
  await studio.hand.drawWithMouse(await studio.line(0.55, 0.3, 0.5));
  await studio.toMyPictures();
  await studio.lookAt(2);
  await expect.poll(() => darkShare(studio.wholePicture(2))).toBeGreaterThan(0.005);
  const pixels = async () => {
    const picture = await studio.wholePicture(2).evaluate((canvas: HTMLCanvasElement) => {
      const small = document.createElement('canvas');
      [small.width, small.height] = [canvas.width, canvas.height];
      small.getContext('2d')?.drawImage(canvas, 0, 0);
      return `${canvas.width} ${small.toDataURL()}`;
    });
    return createHash('sha256').update(picture).digest('hex');
  };
  await studio.deed('watch').click();
  await button(words.replay.pause).click();
  await expect(button(words.replay.play)).toBeVisible();
  await expectAccessible(page, 'film');
  const bar = page.getByRole('slider', { name: words.replay.bar });
  await bar.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => darkShare(studio.wholePicture(2))).toBe(0);
  await page.keyboard.press('End');
  await expect(button(words.replay.again)).toBeVisible();
  const moved = await pixels();
  await button(words.replay.again).click();
  await button('Скорость ×1').click();
  await button('Скорость ×2').click();
  await expect(button(words.replay.again)).toBeVisible();
  expect(await pixels()).toBe(moved);
  await studio.deed('picture').click();
  await expect.poll(pixels).toBe(moved);
});
