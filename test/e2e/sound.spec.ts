import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { databaseOf, launchApp } from '../support/launch.ts';
import { AdultPage } from './pages/adult.page.ts';
import { StudioPage } from './pages/studio.page.ts';
import { wordsOf } from './pages/words.ts';
import { expectAccessible } from './support/axe.ts';
import { keepClips, makeClip } from './support/clips.ts';
import { test as base, expect } from './support/fixtures.ts';
import { giveVoices, type Heard, heardOn, listenTo } from './support/sound-spy.ts';

const { desk, draw, gallery, voice } = wordsOf('ru');

const test = base.extend<{ studio: StudioPage }>({
  /** At the pictures of the children, in a window whose sounds are counted. */
  studio: async ({ demoApp }, use) => {
    await listenTo(demoApp.page);
    const studio = await StudioPage.of(demoApp.page);
    await studio.comeIn();
    await use(studio);
    expect(demoApp.problems).toEqual([]);
  },
});

/** The child speaks this language, and its profile has these settings. */
function suit(folder: string, language: string, profile: object = {}): void {
  const database = new Database(databaseOf(folder));
  database.prepare('UPDATE child SET language = ?').run(language);
  database
    .prepare(
      "INSERT OR REPLACE INTO hand_profile (child_id, profile, updated_at) SELECT id, ?, '2026-04-22T09:00:00' FROM child",
    )
    .run(JSON.stringify(profile));
  database.close();
}

test('sound is opened by the first press and not before; tools, strokes and steps each have their own', async ({
  demoApp,
  studio,
}) => {
  const { page } = demoApp;
  expect((await heardOn(page)).opened).toBe(0);
  await studio.pickOwnPicture();
  await expect.poll(async () => (await heardOn(page)).notes.length).toBeGreaterThan(0);
  expect((await heardOn(page)).opened).toBe(1);
  await studio.startNewPicture();
  await studio.choose(desk.tools.marker);
  await studio.choose(desk.tools.crayon);
  const tools = (await heardOn(page)).notes;
  // A tool tells its own tone and not the one of any button beside it.
  expect(tools.slice(-3)).toEqual([294, 262, 330]);
  await studio.hand.drawWithMouse(await studio.line(0.4));
  await expect.poll(async () => (await heardOn(page)).hums).toBe(1);
  await studio.step('stepBack').click();
  await studio.step('stepForward').click();
  await studio.step('cleanPage').click();
  await expect
    .poll(async () => (await heardOn(page)).notes.slice(tools.length))
    .toEqual([392, 294, 294, 392, 880, 659, 440]);
  expect((await heardOn(page)).opened).toBe(1);
});

test('a button says its word in the language of the child, by a voice of that very language only', async ({
  demoApp,
  studio,
}) => {
  const { page, folder } = demoApp;
  suit(folder, 'en');
  await giveVoices(page, [
    { lang: 'ru-RU', localService: true },
    { lang: 'en-GB', localService: false },
    { lang: 'en-US', localService: true },
  ]);
  await studio.pickOwnPicture();
  await studio.startNewPicture();
  await studio.choose(desk.tools.marker);
  await studio.choose(draw.colours.red);
  const { spoken } = await heardOn(page);
  expect(spoken.slice(-2)).toEqual([
    { text: wordsOf('en').desk.tools.marker, lang: 'en-US' },
    { text: wordsOf('en').draw.colours.red, lang: 'en-US' },
  ]);
  await giveVoices(page, [{ lang: 'ru-RU', localService: true }]);
  await studio.choose(desk.tools.crayon);
  expect((await heardOn(page)).spoken).toHaveLength(spoken.length);
  expect((await heardOn(page)).cancelled).toBeGreaterThan(spoken.length);
});

test('who rests on a button hears its word and does nothing; pressing it then says it once', async ({
  demoApp,
  studio,
}) => {
  const { page, folder } = demoApp;
  suit(folder, 'ru');
  await giveVoices(page, [{ lang: 'ru-RU', localService: true }]);
  await studio.pickOwnPicture();
  await studio.startNewPicture();
  const marker = page.getByRole('button', { name: desk.tools.marker, exact: true });
  const said = async () => (await heardOn(page)).spoken.filter(({ text }) => text === desk.tools.marker).length;
  await marker.hover();
  await expect.poll(said).toBe(1);
  await expect(marker).toHaveAttribute('aria-pressed', 'false');
  await marker.click();
  await expect(marker).toHaveAttribute('aria-pressed', 'true');
  expect(await said()).toBe(1);
});

test('a child whose profile is quiet hears nothing at all', async ({ demoApp, studio }) => {
  const { page, folder } = demoApp;
  suit(folder, 'ru', { sounds: false, speech: false });
  await giveVoices(page, [{ lang: 'ru-RU', localService: true }]);
  await studio.pickOwnPicture();
  const before = await heardOn(page);
  await studio.startNewPicture();
  await studio.choose(desk.tools.marker);
  await studio.hand.drawWithMouse(await studio.line(0.4));
  await studio.step('stepBack').click();
  const after = await heardOn(page);
  expect([after.notes.length, after.hums, after.spoken.length]).toEqual([
    before.notes.length,
    before.hums,
    before.spoken.length,
  ]);
});

/** Through the places of a child that can be heard, from its own pictures and back to them. */
async function goEverywhere(page: Page, studio: StudioPage): Promise<void> {
  await studio.startNewPicture();
  await studio.choose(desk.tools.marker);
  await studio.choose(desk.tools.crayon);
  await studio.hand.drawWithMouse(await studio.line(0.4));
  await studio.step('stepBack').click();
  await studio.step('stepForward').click();
  await studio.toMyPictures();
  await studio.toBegin(draw.themes.splatter);
  await studio.page.waitFor();
  await page.keyboard.press('q');
  await studio.hand.drawWithFinger(await studio.spots([0.4, 0.4]));
  await studio.step('cleanPage').click();
  await studio.toMyPictures();
  await studio.drawings.first().click();
  await studio.deed('watch').click();
  await page.getByRole('button', { name: gallery.picture, exact: true }).click();
  await studio.toMyPictures();
  await studio.deed('show').click();
  await page.getByRole('button', { name: gallery.stop, exact: true }).click();
  await studio.newPicture.waitFor();
}

const counts = ({ notes, hums, words, spoken }: Heard) => [notes.length, hums, words.length, spoken.length];

test('all sound off in the panel for adults: no tone, no recorded word, no voice anywhere, also after a restart', async ({
  demoApp,
  demoFolder,
}) => {
  test.setTimeout(120_000);
  const { page } = demoApp;
  const voices = [{ lang: 'ru-RU', localService: true }];
  suit(demoFolder, 'ru');
  keepClips(demoFolder, 'ru', [desk.tools.marker, draw.myPictures, gallery.watch], await makeClip(page));
  await listenTo(page);
  await giveVoices(page, voices);
  const studio = await StudioPage.of(page);
  await studio.comeIn();
  await studio.pickOwnPicture();
  await goEverywhere(page, studio);
  const loud = await heardOn(page);
  for (const count of counts(loud)) expect(count).toBeGreaterThan(0);

  const adult = new AdultPage(page);
  await adult.comeIn();
  await adult.show('screen');
  await page.getByText(voice.allSoundOff).click();
  await expect(page.getByRole('switch', { name: voice.allSoundOff })).toBeChecked();
  await expectAccessible(page, 'all sound off');
  await adult.done();
  const before = counts(await heardOn(page));
  await goEverywhere(page, studio);
  expect(counts(await heardOn(page))).toEqual(before);
  expect(demoApp.problems).toEqual([]);
  await demoApp.close();

  const again = await launchApp({ folder: demoFolder, size: { width: 1366, height: 768 } });
  await listenTo(again.page);
  await giveVoices(again.page, voices);
  const later = await StudioPage.of(again.page);
  await later.comeIn();
  await later.pickOwnPicture();
  await goEverywhere(again.page, later);
  expect(counts(await heardOn(again.page))).toEqual([0, 0, 0, 0]);
  expect(again.problems).toEqual([]);
  await again.close();
});

test('a splash sounds as it lands, each on another note, whether a key or a finger made it', async ({
  demoApp,
  studio,
}) => {
  const { page, folder } = demoApp;
  suit(folder, 'ru', { speech: false });
  await studio.pickOwnPicture();
  await studio.toBegin(draw.themes.splatter);
  await studio.page.waitFor();
  const notes = async () => (await heardOn(page)).notes;
  const before = (await notes()).length;
  await page.keyboard.press('q');
  await expect.poll(async () => (await notes()).slice(before)).toHaveLength(2);
  await studio.hand.drawWithFinger(await studio.spots([0.6, 0.6]));
  await expect.poll(async () => (await notes()).slice(before)).toHaveLength(4);
  const [first, , second] = (await notes()).slice(before);
  expect(first).not.toBe(second);
});
