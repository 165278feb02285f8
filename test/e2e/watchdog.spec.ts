import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderLock } from '../../src/main/services/folder-lock.ts';
import { fail, until } from '../prove/recovery/faults.ts';
import { Screen } from '../prove/recovery/screen.ts';
import { recoverySuite } from '../prove/recovery/suite.ts';
import { databaseOf, launchApp, makeProfile, type RunningApp, removeProfile } from '../support/launch.ts';
import { wordsOf } from './pages/words.ts';
import { expect, test } from './support/fixtures.ts';

test('killed or hung, window or data: back on the same screen', async () => {
  test.setTimeout(240_000);
  for (const { name, tried, held, detail } of await recoverySuite.run(false))
    expect({ name, held, detail }).toEqual({ name, held: tried, detail });
});

test.describe('what dies again and again', () => {
  let app: RunningApp;
  let screen: Screen;
  test.beforeEach(async () => {
    app = await launchApp({ folder: makeProfile(), args: ['--hung-after=3000', '--deaths=2'] });
    screen = new Screen(app.electron);
    await app.page.getByRole('button', { name: 'English' }).waitFor();
  });
  test.afterEach(async () => {
    await app.close();
    removeProfile(app.folder);
  });

  const isSafe = () => screen.isSo("location.pathname === '/safe/page.html'");
  const isApp = () => screen.isSo("document.body.innerText.includes('English') && location.pathname === '/index.html'");
  const choose = (choice: string) => screen.isSo(`document.querySelector('a[href$="?${choice}"]').click() ?? true`);

  for (const fault of ['window killed', 'data killed'] as const) {
    test(`${fault}: the safe screen in three languages, and from there again or plainly`, async () => {
      await fail(app.electron, fault);
      await until('the first time the app comes back', isApp);
      await hit(app, fault);
      await until('the safe screen', isSafe);
      for (const language of ['kk', 'ru', 'en'] as const)
        expect(
          await screen.isSo(`document.body.innerText.includes(${JSON.stringify(wordsOf(language).kiosk.title)})`),
        ).toBe(true);
      await choose(fault === 'window killed' ? 'again' : 'plain');
      await until('the app', isApp);
      const log = readFileSync(join(app.folder, 'logs', 'kabinet.log'), 'utf8');
      const told = log
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).what as string);
      const part = fault === 'window killed' ? 'window' : 'data';
      expect(told).toEqual(['started', `${part}-died`, `${part}-died`, `${part}-loop`, 'safe-choice']);
    });
  }
});

test('a data folder that another app holds: said in words, and opened once it is free', async () => {
  const folder = makeProfile();
  mkdirSync(join(folder, 'data'));
  const other = new FolderLock(join(folder, 'data'));
  expect(other.take()).toBe(true);
  const { page, close } = await launchApp({ folder });
  for (const language of ['kk', 'ru', 'en'] as const)
    await expect(page.getByRole('heading', { name: wordsOf(language).kiosk.inUseTitle })).toBeVisible();
  const again = page.getByRole('link', { name: wordsOf('en').kiosk.again });
  await again.click();
  await expect(page.getByRole('heading', { name: wordsOf('en').kiosk.inUseTitle })).toBeVisible();
  expect(existsSync(databaseOf(folder))).toBe(false);
  other.release();
  await again.click();
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  await close();
  expect(existsSync(join(folder, 'data', 'kabinet.lock'))).toBe(false);
  removeProfile(folder);
});

/** Hits it where nothing takes its place. */
async function hit({ electron }: RunningApp, fault: 'window killed' | 'data killed'): Promise<void> {
  await electron.evaluate(({ app, BrowserWindow }, what) => {
    const data = app.getAppMetrics().find(({ name }) => name === 'Kabinet data')?.pid;
    if (what === 'window killed') BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    else if (data) process.kill(data, 'SIGKILL');
  }, fault);
}
