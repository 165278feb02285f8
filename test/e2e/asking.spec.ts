import type { Page } from '@playwright/test';
import { spokenKey } from '../../src/shared/speech/spoken-key.ts';
import { isStudioWord, saidIn, studioWords } from '../../src/shared/speech/studio-words.ts';
import type { WordGroup } from '../../src/shared/speech/word-groups.ts';
import { AdultPage } from './pages/adult.page.ts';
import { StudioPage } from './pages/studio.page.ts';
import { ThingsPage } from './pages/things.page.ts';
import { fill, wordsOf } from './pages/words.ts';
import { setLanguages } from './support/child-language.ts';
import { keepClips, makeClip } from './support/clips.ts';
import { test as base, expect } from './support/fixtures.ts';
import { setHandProfiles } from './support/hand-profile.ts';
import { giveVoices, heardOn, listenTo } from './support/sound-spy.ts';

const { desk, draw, gallery, guided, replay, together } = wordsOf('ru');

/** The app is written in Russian, the child speaks Kazakh, all of its words are recorded, and the PC has a Russian voice. */
const test = base.extend<{ studio: StudioPage }>({
  studio: async ({ demoApp, demoFolder }, use) => {
    const { page } = demoApp;
    setHandProfiles(demoFolder, { tools: 'all', sounds: false });
    setLanguages(demoFolder, 'kk');
    const words = studioWords('kk').map(({ text }) => text);
    keepClips(demoFolder, 'kk', words, await makeClip(page));
    await listenTo(page);
    await giveVoices(page, [{ lang: 'ru-RU', localService: true }]);
    const studio = await StudioPage.of(page);
    await studio.comeIn();
    await studio.pickOwnPicture();
    await use(studio);
    // Nothing was ever read by a voice of another language.
    expect((await heardOn(page)).spoken.filter(({ text }) => isStudioWord('ru', spokenKey(text)))).toEqual([]);
    expect(demoApp.problems).toEqual([]);
  },
});

/** Words on buttons that nobody can have recorded beforehand: keys of the keyboard. */
const isKey = (text: string) => [...text].length === 1;

/** Rests on a button until its word is heard; and every other button there has a word in the language of the child. */
async function ask(page: Page, name: string): Promise<void> {
  const buttons = page.getByRole('button', { name, exact: true });
  await buttons.first().waitFor();
  const found = await page.locator('button:visible').evaluateAll((all) =>
    all.map((button) => ({
      text: (button.getAttribute('data-word') ?? button.getAttribute('aria-label') ?? button.textContent).trim(),
      groups: (button.closest('[data-words]')?.getAttribute('data-words') ?? '').split(' ').filter(Boolean),
    })),
  );
  const mute = found
    .filter(({ text }) => !isKey(text))
    .filter(({ text, groups }) => !isStudioWord('kk', saidIn(text, 'ru', 'kk', groups as WordGroup[])?.key ?? ''))
    .map(({ text }) => text);
  expect(mute, `with "${name}"`).toEqual([]);
  const before = (await heardOn(page)).words.length;
  // Off whatever the mouse may lie on already.
  await page.mouse.move(1, 1);
  await buttons.first().hover();
  await expect.poll(async () => (await heardOn(page)).words.length, { message: name }).toBe(before + 1);
}

test('each screen of a child tells what its buttons are', async ({ demoApp, studio }) => {
  test.setTimeout(180_000);
  const { page } = demoApp;
  await ask(page, draw.newPicture);
  await studio.newPicture.click();
  await ask(page, draw.begin.empty);
  await studio.tileToBegin(draw.themes.kazakh).then((tile) => tile.click());
  await ask(page, 'Юрта');
  await page.getByRole('button', { name: draw.begin.back, exact: true }).click();
  await page.getByRole('button', { name: draw.begin.empty, exact: true }).click();
  await studio.page.waitFor();
  await ask(page, desk.tools.eraser);
  await ask(page, draw.colours.red);
  await ask(page, draw.stepBack);
  for (const [tool, word] of [
    [desk.tools.brushes, desk.tools.chalk],
    [desk.tools.fill, desk.fills.hearts],
    [desk.tools.shape, desk.filledFigures.star],
    [desk.tools.symmetry, desk.symmetries.kaleidoscope6],
    [desk.tools.paper, draw.papers.sea],
  ] as const) {
    await studio.choose(tool);
    await ask(page, word);
    await page.keyboard.press('Escape');
  }
  await studio.choose(desk.tools.sticker);
  await ask(page, draw.stickerThemes.animals);
  await studio.choose(draw.stickerThemes.animals);
  await ask(page, draw.things.themes);
  await page.getByRole('list', { name: draw.stickerThemes.animals }).getByRole('button').nth(1).click();
  const things = new ThingsPage(page, studio);
  await things.tap([0.4, 0.3]);
  await ask(page, draw.things.bigger);
  await things.chooseWords();
  await things.tap([0.6, 0.2]);
  await ask(page, draw.keyboard.space);
  await page.getByRole('button', { name: draw.keyboard.ready, exact: true }).click();
  await new AdultPage(page).letDraw('three');
  const place = fill(together.place, { number: 2 });
  await ask(page, place);
  await studio.choose(place);
  await ask(page, desk.tools.marker);
  await studio.toMyPictures();

  await studio.drawings.first().click();
  await ask(page, gallery.copy);
  await studio.deed('watch').click();
  await ask(page, fill(replay.speed, { speed: 1 }));
  await studio.deed('picture').click();
  await studio.toMyPictures();
  await ask(page, draw.someoneElse);
  await ask(page, fill(draw.picture, { number: await studio.drawings.count() }));
  await studio.deed('show').click();
  await ask(page, gallery.stop);
  await studio.deed('stop').click();
});

test('activities tell what their buttons are', async ({ demoApp, studio }) => {
  const { page } = demoApp;
  await studio.toBegin(draw.themes.feelings, 'Моё лицо');
  await ask(page, guided.feelings.worried);
  await page.getByRole('button', { name: guided.wheel.draw, exact: true }).click();
  await studio.toMyPictures();
  await studio.toBegin(draw.themes.splatter);
  await studio.page.waitFor();
  await ask(page, draw.cleanPage);
});

test('a word that stands for several things is said as what this button is', async ({ demoApp, studio }) => {
  const { page, folder } = demoApp;
  setLanguages(folder, 'en');
  await giveVoices(page, [{ lang: 'en-US', localService: true }]);
  await studio.someoneElse();
  await studio.pickOwnPicture(1);
  await studio.newPicture.click();
  await page.getByRole('button', { name: draw.begin.empty, exact: true }).click();
  await studio.page.waitFor();
  const { spoken } = await heardOn(page);
  expect(spoken.at(-1)).toEqual({ text: wordsOf('en').draw.begin.empty, lang: 'en-US' });
});
