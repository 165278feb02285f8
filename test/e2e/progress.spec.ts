/** How a child gets on: charts that lead to sessions, the history, and the report on paper. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Language } from '../../src/shared/domain/language.ts';
import { type DemoChild, findMeasuredChild } from '../support/demo-child.ts';
import { launchApp, type RunningApp } from '../support/launch.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { ProgressPage } from './pages/progress.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { wordsOf } from './pages/words.ts';
import { accessibilityFindings } from './support/accessibility.ts';
import { test as base, expect } from './support/fixtures.ts';

const size = { width: 1366, height: 768 };

type AtChild = { readonly app: RunningApp; readonly child: DemoChild; readonly progress: ProgressPage };

const test = base.extend<{ atChild: (language?: Language) => Promise<AtChild> }>({
  atChild: async ({ demoFolder }, use) => {
    let app: RunningApp | undefined;
    await use(async (language = 'ru') => {
      const child = findMeasuredChild(demoFolder, language);
      app = await launchApp({ folder: demoFolder, size });
      await signIn(app.page, 'sessions', { language });
      const progress = new ProgressPage(app.page, language);
      await progress.open(child);
      return { app, child, progress };
    });
    expect(app?.problems ?? []).toEqual([]);
    await app?.close();
  },
});

test('a point of a chart opens its session, and back leads to the child again', async ({ atChild }) => {
  const { app, child, progress } = await atChild();
  const ru = wordsOf('ru');
  await progress.points.last().waitFor();
  expect(await progress.points.count()).toBeGreaterThan(3);
  await progress.points.last().focus();
  const said = (await progress.points.last().getAttribute('aria-label')) ?? '';
  await app.page.keyboard.press('ArrowLeft');
  const before = progress.points.nth(-2);
  await expect(before).toBeFocused();
  expect(await before.getAttribute('aria-label')).not.toBe(said);
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('tablist')).toBeHidden();
  await app.page.getByRole('button', { name: ru.common.back }).click();
  await expect(app.page.getByRole('heading', { name: `${child.family} ${child.given}` })).toBeVisible();
  await expect(progress.points.first()).toBeVisible();
});

test('a finger says what a point is first and opens it with the second press', async ({ atChild }) => {
  const { app, progress } = await atChild();
  const point = progress.points.first();
  const said = (await point.getAttribute('aria-label')) ?? '';
  await point.click();
  await expect(app.page.getByText(said, { exact: true }).first()).toBeVisible();
  await expect(progress.tab('progress')).toBeVisible();
  await point.click();
  await expect(progress.tab('progress')).toBeHidden();
});

test('the history goes on as one scrolls, and nothing in it is there twice', async ({ atChild }) => {
  const { progress } = await atChild();
  await progress.tab('timeline').click();
  await progress.sessions.first().waitFor();
  const first = await progress.sessions.count();
  await progress.sessions.last().scrollIntoViewIfNeeded();
  await expect.poll(() => progress.sessions.count()).toBeGreaterThan(first);
});

test('axe finds nothing in progress, history and report', async ({ atChild }) => {
  const { app, progress } = await atChild();
  await progress.points.first().waitFor();
  expect(await accessibilityFindings(app.page)).toEqual([]);
  await progress.openReport();
  expect(await accessibilityFindings(app.page)).toEqual([]);
  await app.page.keyboard.press('Escape');
  await progress.tab('timeline').click();
  await progress.sessions.first().waitFor();
  expect(await accessibilityFindings(app.page)).toEqual([]);
});

test('a report is written as a PDF whose Kazakh text can be searched', async ({ atChild, demoFolder }) => {
  // On Linux the set-up of the tests sees to it, so that it is never left out unnoticed there.
  const isMissing = spawnSync('pdftotext', ['-v']).error !== undefined;
  test.skip(isMissing && process.platform !== 'linux', 'pdftotext reads the PDF');
  const { app, child, progress } = await atChild('kk');
  const kk = wordsOf('kk');
  const path = join(demoFolder, 'report.pdf');
  await answerSaveDialog(app, path);
  await progress.openReport();
  await progress.report.getByText(kk.languages.kk, { exact: true }).click();
  await progress.report.getByLabel(kk.report.text).fill('Өте жақсы үлгерді: әңгімені өзі айтты.');
  await progress.report.getByRole('button', { name: kk.report.save }).click();
  await progress.report.waitFor({ state: 'hidden' });
  const text = execFileSync('pdftotext', ['-layout', path, '-']).toString();
  for (const words of [kk.report.title, child.family, 'Өте жақсы үлгерді: әңгімені өзі айтты.', kk.report.specialist])
    expect(text).toContain(words);
  expect(text).toMatch(/1 ?\/ ?\d/);
});
