import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { databaseOf, launchApp, makeProfile, type RunningApp, removeProfile } from '../support/launch.ts';
import { DoorsPage, switchLanguage } from './pages/doors.page.ts';
import { ProblemPage } from './pages/problem.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { fill, wordsOf } from './pages/words.ts';
import { expect, test } from './support/fixtures.ts';

const [kk, ru, en] = [wordsOf('kk'), wordsOf('ru'), wordsOf('en')];
const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Where `user_version` and `application_id` stand in the header of a SQLite file. */
const versionAt = 60;
const identityAt = 68;

function writeNumber(file: string, at: number, value: number): void {
  const bytes = readFileSync(file);
  bytes.writeUInt32BE(value, at);
  writeFileSync(file, bytes);
}

function damagePages(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 4096; at < bytes.length; at += 4096) bytes.fill(0xa5, at, at + 32);
  writeFileSync(file, bytes);
}

/** A closed database without a school, as the first start leaves it, and nothing that it could be made again from. */
async function emptyDatabase(folder: string): Promise<string> {
  const app = await launchApp({ folder });
  await app.page.getByRole('button', { name: 'English' }).waitFor();
  await app.close();
  const file = databaseOf(folder);
  rmSync(join(dirname(file), 'journal'), { recursive: true });
  return file;
}

async function expectNoProgramText(page: Page): Promise<void> {
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/Error|SQLITE|undefined|\bat .*:\d+|\{\{|Exception/);
}

const broken = [
  { what: 'a zero-byte file', key: 'empty_file', spoil: (file: string) => truncateSync(file, 0) },
  { what: 'a damaged file', key: 'damaged', spoil: damagePages },
  { what: 'a file cut off', key: 'damaged', spoil: (file: string) => truncateSync(file, 5000) },
  { what: "somebody else's file", key: 'not_kabinet', spoil: (file: string) => writeNumber(file, identityAt, 7) },
] as const;

for (const { what, key, spoil } of broken) {
  test(`${what}: said in words, kept byte by byte, put aside when asked`, async () => {
    const folder = makeProfile();
    const file = await emptyDatabase(folder);
    spoil(file);
    const before = hash(file);
    const app = await launchApp({ folder });
    const problem = new ProblemPage(app.page);
    await expect(problem.title).toBeVisible();
    await expect(app.page.getByRole('alert')).toHaveText(kk.problem[key]);
    await expect(app.page.getByText(fill(kk.problem.file, { file }))).toBeVisible();
    for (const [language, words] of [
      ['ru', ru],
      ['en', en],
    ] as const) {
      await switchLanguage(app.page, language);
      await expect(app.page.getByRole('alert')).toHaveText(words.problem[key]);
    }
    await expectNoProgramText(app.page);
    const inEnglish = new ProblemPage(app.page, 'en');
    await inEnglish.tryAgain();
    await expect(inEnglish.title).toBeVisible();
    expect(hash(file)).toBe(before);

    await inEnglish.putAside();
    await expect(app.page.getByText(en.setUp.chooseLanguage)).toBeVisible();
    const kept = readdirSync(dirname(file)).filter((name) => name.includes('.kept-'));
    expect(kept).toHaveLength(1);
    await expect(app.page.getByText(fill(en.problem.keptAs, { name: kept[0] ?? '' }))).toBeVisible();
    expect(hash(`${dirname(file)}/${kept[0]}`)).toBe(before);
    expect(app.problems).toEqual([]);
    await app.close();
    removeProfile(folder);
  });
}

test('a newer database: both versions are named, nothing is changed, and it cannot be put aside', async () => {
  const folder = makeProfile();
  const file = await emptyDatabase(folder);
  const known = readFileSync(file).readUInt32BE(versionAt);
  writeNumber(file, versionAt, known + 990);
  const before = hash(file);
  const app = await launchApp({ folder });
  await expect(app.page.getByRole('alert')).toHaveText(fill(kk.problem.newer, { found: known + 990, known }));
  await expect(new ProblemPage(app.page).keepAside).toBeHidden();
  await expectNoProgramText(app.page);
  await app.close();
  expect(hash(file)).toBe(before);
  removeProfile(folder);
});

test('a file put back in its place is opened by "try again"', async ({ demoFolder }) => {
  const file = databaseOf(demoFolder);
  cpSync(file, `${file}.good`);
  truncateSync(file, 0);
  const app = await launchApp({ folder: demoFolder });
  const problem = new ProblemPage(app.page);
  await expect(problem.title).toBeVisible();
  cpSync(`${file}.good`, file);
  await problem.tryAgain();
  await expect(new DoorsPage(app.page).title).toBeVisible();
  expect(app.problems).toEqual([]);
  await app.close();
});

test('a folder in the place of the file is no reason to fall over', async () => {
  const folder = makeProfile();
  mkdirSync(databaseOf(folder), { recursive: true });
  const app = await launchApp({ folder });
  await expect(new ProblemPage(app.page).title).toBeVisible();
  await expectNoProgramText(app.page);
  await app.close();
  removeProfile(folder);
});

/** Process id of the data process. */
async function dataProcess(electron: ElectronApplication): Promise<number> {
  const pid = await electron.evaluate(
    ({ app }) =>
      app.getAppMetrics().find(({ name, serviceName }) => name === 'Kabinet data' || serviceName === 'Kabinet data')
        ?.pid,
  );
  expect(pid).toBeGreaterThan(0);
  return pid ?? 0;
}

/** Kills the data process, and waits until another one has taken its place. */
async function killData({ electron }: RunningApp): Promise<void> {
  const before = await dataProcess(electron);
  process.kill(before, 'SIGKILL');
  await expect
    .poll(() =>
      electron.evaluate(
        ({ app }, old) => app.getAppMetrics().some(({ name, pid }) => name === 'Kabinet data' && pid !== old),
        before,
      ),
    )
    .toBe(true);
}

test.describe('the data process killed', () => {
  test('at the doors: they open all the same', async ({ demoApp }) => {
    const { page } = demoApp;
    await new DoorsPage(page).title.waitFor();
    await killData(demoApp);
    await switchLanguage(page, 'en');
    await expect(new DoorsPage(page, 'en').title).toBeVisible();
    await switchLanguage(page, 'ru');
    await signIn(page, 'office');
    await expect(page.getByRole('button', { name: ru.sessions.lock, exact: true })).toBeVisible();
    expect(demoApp.problems).toEqual([]);
  });

  test('while somebody is signed in, twice: they still are, and work goes on', async ({ demoApp }) => {
    const { page } = demoApp;
    await signIn(page, 'office');
    const lock = page.getByRole('button', { name: ru.sessions.lock, exact: true });
    await lock.waitFor();
    for (let time = 0; time < 2; time++) {
      await killData(demoApp);
      for (const tab of [ru.office.areas.people, ru.office.areas.reports]) {
        await page.getByRole('tab', { name: tab }).click();
        await expect(page.getByRole('grid')).toBeVisible();
      }
      await expect(lock).toBeVisible();
    }
    await lock.click();
    await expect(new DoorsPage(page).title).toBeVisible();
    expect(demoApp.problems).toEqual([]);
  });

  test('locking holds over it: nobody is signed in afterwards', async ({ demoApp }) => {
    const { page } = demoApp;
    await signIn(page, 'office');
    await page.getByRole('button', { name: ru.sessions.lock, exact: true }).click();
    await new DoorsPage(page).title.waitFor();
    await killData(demoApp);
    await page.reload();
    await expect(new DoorsPage(page).title).toBeVisible();
  });

  test('just before the app is closed: it closes all the same', async () => {
    const folder = makeProfile();
    const app = await launchApp({ folder });
    await app.page.getByRole('button', { name: 'English' }).waitFor();
    const pid = await dataProcess(app.electron);
    const closed = new Promise<void>((done) => app.electron.once('close', () => done()));
    await app.electron.evaluate(({ app: main }, dataPid) => {
      // In the pause before another one is started.
      main.once('child-process-gone', () => setImmediate(() => main.quit()));
      process.kill(dataPid, 'SIGKILL');
    }, pid);
    await closed;
    removeProfile(folder);
  });
});

test('a window that crashed comes back, still signed in', async ({ demoApp }) => {
  const { page, electron } = demoApp;
  await signIn(page, 'office');
  await page.getByRole('button', { name: ru.sessions.lock, exact: true }).waitFor();
  const isBack = electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((done) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', async () => {
          // The test runner has lost a page that crashed, so the page is asked through main.
          const text = () => contents.executeJavaScript('document.body.innerText') as Promise<string>;
          while ((await text()).trim() === '') await new Promise((again) => setImmediate(again));
          done(await text());
        });
        contents?.forcefullyCrashRenderer();
      }),
  );
  expect(await isBack).toContain(ru.office.areas.people);
});
