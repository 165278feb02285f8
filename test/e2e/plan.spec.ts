/** The week: moving by dragging and by taps, one time cancelled and back, days without school, the calendar file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlanned } from '../support/demo-plan.ts';
import { launchApp, type RunningApp } from '../support/launch.ts';
import { Hand } from './pages/hand.ts';
import { PlanPage } from './pages/plan.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { TodayPage } from './pages/today.page.ts';
import { wordsOf } from './pages/words.ts';
import { accessibilityFindings } from './support/accessibility.ts';
import { test as base, expect } from './support/fixtures.ts';

const { plan: words, common } = wordsOf('ru');
const size = { width: 1366, height: 768 };
const [wednesday, thursday, friday] = ['Среда', 'Четверг', 'Пятница'] as const;

type AtPlan = { readonly app: RunningApp; readonly plan: PlanPage; readonly start: string; readonly folder: string };

const test = base.extend<{ atPlan: AtPlan }>({
  atPlan: async ({ demoFolder }, use) => {
    const planned = findPlanned(demoFolder, 'speech_therapy', 1);
    const app = await launchApp({ folder: demoFolder, size });
    await signIn(app.page, 'sessions', { who: planned.family });
    await new TodayPage(app.page).openPlan();
    const plan = new PlanPage(app.page);
    await plan.cards(wednesday).first().waitFor();
    await use({ app, plan, start: planned.start, folder: demoFolder });
    expect(app.problems).toEqual([]);
    await app.close();
  },
});

test('one time is moved by dragging, and comes back', async ({ atPlan: { plan, start } }) => {
  await plan.goToNextWeek();
  await plan.card(wednesday, start).waitFor();
  const before = await plan.cards(thursday).count();
  await plan.drag(plan.card(wednesday, start), thursday, 0);
  await expect(plan.dialog).toContainText(words.moveTitle);
  await plan.setStart('19:00');
  await plan.press(words.moveNow);
  await expect(plan.cards(thursday)).toHaveCount(before + 1);
  await expect(plan.card(thursday, '19:00')).toContainText(`Перенесено с Ср 29.04, ${start}`);
  await expect(plan.card(wednesday, start)).toContainText('Чт 30.04, 19:00');
  await plan.card(wednesday, start).click();
  await plan.press(words.restore);
  await expect(plan.cards(thursday)).toHaveCount(before);
});

test('a finger that holds still drags; one that moves at once scrolls', async ({ atPlan: { app, plan, start } }) => {
  await plan.goToNextWeek();
  const card = plan.card(wednesday, start);
  await card.waitFor();
  const from = await card.boundingBox();
  const to = await app.page.getByRole('region', { name: thursday }).boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  const hand = await Hand.of(app.page);
  const grip = { x: from.x + 20, y: from.y + 8 };
  const there = { x: to.x + 60, y: grip.y };
  await hand.drawWithFinger([grip, { x: grip.x + 40, y: grip.y }, there]);
  await expect(plan.ghost).toBeHidden();
  await expect(plan.dialog).toBeHidden();
  await hand.touch([grip]);
  await expect(plan.ghost).toBeVisible();
  await hand.moveTouch([there]);
  await hand.lift();
  await expect(plan.dialog).toContainText(words.moveTitle);
  await expect(plan.dialog.getByLabel(words.moveDay)).toHaveValue('30.04.2026');
});

test('a series is moved by taps, every week from a day on', async ({ atPlan: { plan, start } }) => {
  await plan.goToNextWeek();
  await plan.card(wednesday, start).click();
  await plan.press(words.moveIt);
  await plan.slot(thursday, '15:30').click();
  await plan.dialog.getByText(words.everyWeek).click();
  await plan.setStart('19:00');
  await plan.press(words.moveNow);
  await expect(plan.card(thursday, '19:00')).toBeVisible();
  await expect(plan.card(wednesday, start)).toBeHidden();
  await plan.goToPreviousWeek();
  await expect(plan.card(wednesday, start)).toBeVisible();
  await expect(plan.card(thursday, '19:00')).toBeHidden();
});

test('a move to a holiday or into the time of another is refused, and says why', async ({
  atPlan: { plan, start },
}) => {
  await plan.goToNextWeek();
  await plan.card(wednesday, start).click();
  await plan.press(words.moveIt);
  await plan.slot(friday, '12:00').click();
  await expect(plan.dialog).toContainText(words.off_holiday);
  await expect(plan.dialog.getByRole('button', { name: words.moveNow, exact: true })).toBeDisabled();
});

test('in the week of everybody, a session of another specialist is moved by taps', async ({
  atPlan: { app, plan, start },
}) => {
  await plan.goToNextWeek();
  await plan.showAll();
  // The columns are not true to time there: many stand at the same hour.
  await expect(plan.slot(thursday, '12:30')).toHaveCount(0);
  const own = await plan.card(wednesday, start).innerText();
  const other = plan
    .cards(wednesday)
    .filter({ hasNotText: own.split('\n').at(-1) ?? '' })
    .first();
  const who = (await other.innerText()).split('\n').at(-1) ?? '';
  await other.click();
  await plan.press(words.moveIt);
  await plan.slot(thursday, '12:30').click();
  await plan.setStart('19:00');
  await plan.press(words.moveNow);
  await expect(plan.dialog).toBeHidden();
  await expect(plan.card(thursday, '19:00')).toContainText(who);
  expect(app.problems).toEqual([]);
});

test('what repeats is moved from the columns of everybody by its form', async ({ atPlan: { plan, start } }) => {
  await plan.showAll();
  await plan.showPattern();
  const before = await plan.cards(thursday).count();
  await plan.card(wednesday, start).click();
  await plan.dialog.getByText('Чт', { exact: true }).click();
  await plan.setStart('19:00');
  await plan.save.click();
  await expect(plan.dialog).toBeHidden();
  await expect(plan.cards(thursday)).toHaveCount(before + 1);
});

test('one time is cancelled with a reason, is not due, and is taken back', async ({ atPlan: { app, plan, start } }) => {
  await plan.more(wednesday, start).click();
  await plan.press(words.cancelOnce);
  await plan.dialog.getByLabel(words.reason).fill('Экскурсия');
  await plan.press(words.cancelNow);
  await expect(plan.card(wednesday, start)).toContainText('Экскурсия');
  await app.page.getByRole('button', { name: common.back }).click();
  const today = new TodayPage(app.page);
  await expect(today.rows.first()).toBeVisible();
  await expect(today.rows.filter({ hasText: start })).toHaveCount(0);
  await today.openPlan();
  await plan.card(wednesday, start).click();
  await plan.press(words.restore);
  await expect(plan.card(wednesday, start)).not.toContainText('Экскурсия');
});

test('what was typed about a time is not lost by leaving; what was only looked at is left at once', async ({
  atPlan: { app, plan, start },
}) => {
  const { page } = app;
  const question = page.getByRole('alertdialog', { name: common.leaveTitle });
  await plan.more(wednesday, start).click();
  await plan.press(words.cancelOnce);
  await plan.dialog.getByText(words.cancelOnceWhy).waitFor();
  await page.keyboard.press('Escape');
  await expect(plan.dialog).toBeHidden();

  await plan.more(wednesday, start).click();
  await plan.press(words.cancelOnce);
  const reason = page.getByLabel(words.reason);
  await reason.fill('Экскурсия');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: common.stay }).click();
  await expect(question).toBeHidden();
  await expect(reason).toHaveValue('Экскурсия');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: common.leave, exact: true }).click();
  await expect(reason).toBeHidden();

  await plan.showPattern();
  await plan.card(wednesday, start).click();
  await plan.setStart('19:00');
  await plan.dialog.getByRole('button', { name: common.cancel }).click();
  await question.getByRole('button', { name: common.stay }).click();
  await expect(question).toBeHidden();
  await plan.dialog.getByRole('button', { name: common.cancel }).click();
  await question.getByRole('button', { name: common.leave, exact: true }).click();
  await expect(plan.card(wednesday, start)).toBeVisible();
  await plan.card(wednesday, start).click();
  await plan.dialog.getByRole('button', { name: common.cancel }).click();
  await expect(plan.dialog).toBeHidden();
});

test('a card of today opens the session', async ({ atPlan: { app, plan, start } }) => {
  await plan.card(wednesday, start).click();
  await expect(app.page.getByRole('button', { name: wordsOf('ru').sessions.finish, exact: true })).toBeVisible();
});

test('the week tells why there is no school', async ({ atPlan: { app, plan } }) => {
  await plan.goToNextWeek();
  await expect(app.page.getByText(words.off_holiday)).toBeVisible();
  expect(await accessibilityFindings(app.page)).toEqual([]);
  for (let week = 0; week < 5; week++) await plan.goToNextWeek();
  await expect(app.page.getByText('Учебный год закончился 25.05.2026').first()).toBeVisible();
});

test('the calendar file names no child', async ({ atPlan: { app, plan, folder } }) => {
  const file = join(folder, 'plan.ics');
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  const names = await plan.cards(thursday).first().innerText();
  await plan.export();
  await expect(app.page.getByText(file)).toBeVisible();
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain('RRULE:FREQ=WEEKLY');
  const family = /\p{Lu}\p{Ll}{3,}/u.exec(names)?.[0] ?? 'none';
  expect(text).not.toContain(family);
});

test('axe finds nothing: everybody, one session, choosing a place, moving it, the pattern', async ({ atPlan }) => {
  const { app, plan, start } = atPlan;
  const check = async () => expect(await accessibilityFindings(app.page)).toEqual([]);
  await check();
  await plan.showAll();
  await check();
  await plan.more(wednesday, start).click();
  await check();
  await plan.press(words.moveIt);
  await check();
  await plan.slot(thursday, '12:30').click();
  await check();
  await plan.press(common.cancel);
  await plan.showPattern();
  await check();
});
