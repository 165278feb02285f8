import Database from 'better-sqlite3';
import { databaseOf, launchApp } from '../support/launch.ts';
import { OfficePage } from './pages/office.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { StudioPage } from './pages/studio.page.ts';
import { fill, wordsOf } from './pages/words.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { heardOn, listenTo } from './support/sound-spy.ts';

const { voice, common, office: officeWords } = wordsOf('ru');
const kazakh = wordsOf('kk');

/** A microphone that beeps, and no question to the system: the app itself decides whether it is given. */
const args = ['--use-fake-device-for-media-stream'];
const size = { width: 1366, height: 768 };

test('staff record a word, and the child hears it; removed, it can be brought back', async ({ demoFolder }) => {
  test.setTimeout(120_000);
  const database = new Database(databaseOf(demoFolder));
  database.prepare("UPDATE child SET language = 'kk'").run();
  database.close();
  const app = await launchApp({ folder: demoFolder, args, size });
  const { page } = app;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await listenTo(page);
  await signIn(page, 'office', { language: 'ru' });
  const office = new OfficePage(app, 'ru');
  await office.show('voice');
  await page.getByText('Қазақша', { exact: true }).click();
  await page.getByRole('list', { name: voice.groupList }).getByRole('button', { name: voice.groups.tools }).click();
  const marker = kazakh.desk.tools.eraser;
  await button(fill(voice.record, { word: marker })).click();
  await expect(office.dialog.getByText(voice.allRecorded)).toBeVisible();
  await expectAccessible(page, 'a word recorded');
  await office.dialog.getByRole('button', { name: voice.done }).click();
  const play = button(fill(voice.play, { word: marker }));
  await expect(play).toBeVisible();
  await play.click();
  await expect.poll(async () => (await heardOn(page)).words.length).toBe(1);
  const [length = 0] = (await heardOn(page)).words;
  expect(length > 0.05 && length <= 4.2).toBe(true);
  await expectAccessible(page, 'voice');

  await button(fill(voice.remove, { word: marker })).click();
  await expect(play).toBeHidden();
  await page.getByRole('button', { name: voice.bringBack }).click();
  await expect(play).toBeVisible();

  await button(officeWords.lock).click();
  const studio = await StudioPage.of(page);
  await studio.comeIn();
  await studio.pickOwnPicture();
  await studio.startNewPicture();
  const before = (await heardOn(page)).words.length;
  await studio.choose(wordsOf('ru').desk.tools.eraser);
  await expect.poll(async () => (await heardOn(page)).words.length).toBe(before + 1);
  expect(app.problems).toEqual([]);
  await app.close();
});

test('words that are missing come one after the other without a press', async ({ demoFolder }) => {
  test.setTimeout(120_000);
  const app = await launchApp({ folder: demoFolder, args, size });
  const { page } = app;
  await signIn(page, 'office', { language: 'ru' });
  const office = new OfficePage(app, 'ru');
  await office.show('voice');
  await page.getByRole('button', { name: voice.recordMissing }).click();
  const { draw } = wordsOf('ru');
  for (const word of [draw.myPictures, draw.newPicture])
    await expect(office.dialog.getByText(word, { exact: true })).toBeVisible();
  await expect(office.dialog.getByText(fill(voice.before, { word: draw.newPicture }))).toBeVisible({ timeout: 15_000 });
  await office.dialog.getByRole('button', { name: voice.pause }).click();
  await expect(office.dialog.getByText(voice.paused)).toBeVisible();
  await office.dialog.getByRole('button', { name: common.close }).click();
  await expect(page.getByText(new RegExp(`^${voice.recorded.split('{{')[0]}2 `))).toBeVisible();
  expect(app.problems).toEqual([]);
  await app.close();
});

test('the microphone is given to staff who record, for a moment, and never with a camera', async ({ demoFolder }) => {
  const app = await launchApp({ folder: demoFolder, args, size });
  const { page } = app;
  const ask = (wanted: MediaStreamConstraints) =>
    page.evaluate(
      (constraints) =>
        navigator.mediaDevices.getUserMedia(constraints).then(
          () => 'given',
          (error: Error) => error.name,
        ),
      wanted,
    );
  expect(await ask({ audio: true })).toBe('NotAllowedError');
  await signIn(page, 'office', { language: 'ru' });
  const office = new OfficePage(app, 'ru');
  await office.show('voice');
  expect(await ask({ audio: true })).toBe('NotAllowedError');
  await page.getByRole('button', { name: voice.recordMissing }).click();
  await expect(office.dialog.getByText(voice.say)).toBeVisible();
  expect(await ask({ audio: true, video: true })).toBe('NotAllowedError');
  expect(await ask({ video: true })).toBe('NotAllowedError');
  await app.close();
});

test('without a microphone it says so, and what to do', async ({ demoFolder }) => {
  const app = await launchApp({ folder: demoFolder, size });
  const office = new OfficePage(app, 'ru');
  await signIn(app.page, 'office', { language: 'ru' });
  await office.show('voice');
  await app.page.getByRole('button', { name: voice.recordMissing }).click();
  await expect(
    office.dialog.getByText(voice.noMicrophone).or(office.dialog.getByText(voice.microphoneBusy)),
  ).toBeVisible();
  await app.close();
});

test('all sound off is off at once for every child', async ({ demoFolder }) => {
  const app = await launchApp({ folder: demoFolder, size });
  const { page } = app;
  await listenTo(page);
  await signIn(page, 'office', { language: 'ru' });
  const office = new OfficePage(app, 'ru');
  await office.show('settings');
  await page.getByText(voice.allSoundOff).click();
  await expect(page.getByRole('switch', { name: voice.allSoundOff })).toBeChecked();
  await office.button(officeWords.lock).click();
  const studio = await StudioPage.of(page);
  await studio.comeIn();
  await studio.pickOwnPicture();
  await studio.startNewPicture();
  await studio.choose(wordsOf('ru').desk.tools.marker);
  await studio.hand.drawWithMouse(await studio.line(0.4));
  await studio.step('stepBack').click();
  const { notes, hums, words, spoken } = await heardOn(page);
  expect([notes.length, hums, words.length, spoken.length]).toEqual([0, 0, 0, 0]);
  expect(app.problems).toEqual([]);
  await app.close();
});
