import Database from 'better-sqlite3';
import { demoPins } from '../../src/shared/domain/demo.ts';
import { databaseOf } from '../support/launch.ts';
import { AdultPage } from './pages/adult.page.ts';
import { OfficePage } from './pages/office.page.ts';
import { SignInPage } from './pages/sign-in.page.ts';
import { StudioPage } from './pages/studio.page.ts';
import { wordsOf } from './pages/words.ts';
import { expectAccessible } from './support/axe.ts';
import { test as base, expect } from './support/fixtures.ts';

const { draw, guided } = wordsOf('ru');

const test = base.extend<{ studio: StudioPage }>({
  /** A child before its own pictures. */
  studio: async ({ demoApp }, use) => {
    const studio = await StudioPage.of(demoApp.page);
    await studio.comeIn();
    await studio.pickOwnPicture();
    await use(studio);
    expect(demoApp.problems).toEqual([]);
  },
});

/** What is stored of feelings, in order. */
function feelingsIn(folder: string): readonly { when: string; feeling: string }[] {
  const database = new Database(databaseOf(folder), { readonly: true });
  try {
    const rows = database
      .prepare<[], { entry: string }>(
        'SELECT entry FROM drawing_entry WHERE entry LIKE \'%"feeling"%\' ORDER BY drawing_id, seq',
      )
      .all();
    return rows.map(({ entry }) => JSON.parse(entry) as { when: string; feeling: string });
  } finally {
    database.close();
  }
}

test('a child says with one tap how it feels, before drawing and after', async ({ demoApp, studio }) => {
  const { page } = demoApp;
  const before = feelingsIn(demoApp.folder).length;
  await studio.toBegin(draw.themes.feelings, 'Моё лицо');
  const wheel = page.getByRole('list', { name: guided.wheel.before });
  await expect(wheel.getByRole('button')).toHaveCount(13);
  await expectAccessible(page, 'wheel of feelings');
  await wheel.getByRole('button', { name: guided.feelings.worried }).click();
  await studio.page.waitFor();
  await studio.hand.drawWithFinger(await studio.line(0.5));
  await page.getByRole('button', { name: draw.myPictures }).click();
  await page
    .getByRole('list', { name: guided.wheel.after })
    .getByRole('button', { name: guided.feelings.calm })
    .click();
  await studio.newPicture.waitFor();
  await expect
    .poll(() => feelingsIn(demoApp.folder).slice(before))
    .toMatchObject([
      { when: 'before', feeling: 'worried' },
      { when: 'after', feeling: 'calm' },
    ]);
});

test('the question may be passed over with one tap, and is no step to be taken back', async ({ demoApp, studio }) => {
  const { page } = demoApp;
  const before = feelingsIn(demoApp.folder).length;
  await studio.toBegin(draw.themes.feelings, 'Моё лицо');
  await page.getByRole('button', { name: guided.wheel.draw, exact: true }).click();
  await studio.page.waitFor();
  await expect(studio.step('stepBack')).toBeDisabled();
  // Nothing was drawn: nothing is asked again.
  await page.getByRole('button', { name: draw.myPictures }).click();
  await studio.newPicture.waitFor();
  expect(feelingsIn(demoApp.folder)).toHaveLength(before);
});

test('any key and any finger makes a splash of another colour; a held key makes one', async ({ demoApp, studio }) => {
  const { page } = demoApp;
  await studio.toBegin(draw.themes.splatter);
  await studio.page.waitFor();
  await expect(page.getByRole('group', { name: wordsOf('ru').desk.toolTray })).toBeHidden();
  const seen = [await studio.fingerprint()];
  for (const key of ['Space', 'q', 'Enter']) {
    await page.keyboard.press(key);
    seen.push(await studio.fingerprint());
  }
  for (const spot of await studio.spots([0.3, 0.4], [0.8, 0.7])) {
    await studio.hand.drawWithFinger([spot]);
    await expect.poll(() => studio.fingerprint()).not.toBe(seen.at(-1));
    seen.push(await studio.fingerprint());
  }
  expect(new Set(seen).size).toBe(seen.length);
  await studio.step('stepBack').click();
  await expect.poll(() => studio.fingerprint()).toBe(seen.at(-2));
  await page.keyboard.down('a');
  const one = await studio.fingerprint();
  await page.keyboard.down('a');
  expect(await studio.fingerprint()).toBe(one);
});

test('dots that are joined in order get a soft line, which goes with what is taken back', async ({
  demoApp,
  studio,
}) => {
  const trail = demoApp.page.locator('svg[data-trail] line');
  await studio.toBegin(draw.themes.dots, 'Ёлочка');
  await studio.page.waitFor();
  await expect(trail).toHaveCount(0);
  const at = (x: number, y: number) => [x / 1920, y / 1200] as const;
  await studio.hand.drawWithFinger(await studio.spots(at(960, 110), at(1060, 240), at(1160, 380), at(1070, 380)));
  await expect(trail).toHaveCount(2);
  await studio.step('stepBack').click();
  await expect(trail).toHaveCount(0);
});

test('an adult makes a page of a drawing, and the child begins on it', async ({ demoApp, studio }) => {
  const { page } = demoApp;
  await studio.startNewPicture();
  await studio.hand.drawWithFinger(await studio.line(0.4));
  const adult = new AdultPage(page);
  await adult.comeIn();
  await adult.show('starter');
  await page.getByLabel(guided.make.title).fill('Дорога');
  await page.screenshot({ path: test.info().outputPath('make-a-page.png') });
  await page.getByRole('button', { name: guided.make.button }).click();
  await expect(page.getByText(guided.make.done)).toBeVisible();
  await adult.done();
  await page.getByRole('button', { name: draw.myPictures }).click();
  await studio.begin(guided.make.ours, 'Дорога');
  const above = page.locator('canvas[data-page="above"]');
  const isDark = (canvas: HTMLCanvasElement) =>
    (canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []).some((value) => value > 200);
  await expect.poll(() => above.evaluate(isDark)).toBe(true);

  await studio.holdDoor();
  const signIn = new SignInPage(page);
  await signIn.pick();
  await signIn.enter(demoPins.specialist);
  const office = await OfficePage.open(demoApp);
  await office.show('settings');
  const row = page.getByRole('listitem').filter({ hasText: 'Дорога' });
  await row.getByRole('button', { name: guided.kept.putAway }).click();
  await row.getByRole('button', { name: guided.kept.putBack }).waitFor();
  await page.screenshot({ path: test.info().outputPath('school-pages.png') });
  await expectAccessible(page, 'pages of the school');
});
