import Database from 'better-sqlite3';
import { databaseOf } from '../support/launch.ts';
import { StudioPage } from './pages/studio.page.ts';
import { wordsOf } from './pages/words.ts';
import { test as base, expect } from './support/fixtures.ts';
import { giveVoices, heardOn, listenTo } from './support/sound-spy.ts';

const { desk, draw } = wordsOf('ru');

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
