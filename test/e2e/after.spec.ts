import { findPlanned, type PlannedSession, signBefore } from '../support/demo-plan.ts';
import { launchApp, type RunningApp } from '../support/launch.ts';
import { AfterPage } from './pages/after.page.ts';
import { LiveSessionPage } from './pages/live-session.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { TodayPage } from './pages/today.page.ts';
import { fill, wordsOf } from './pages/words.ts';
import { expectAccessible } from './support/axe.ts';
import { test as base, expect } from './support/fixtures.ts';

const ru = wordsOf('ru');
const size = { width: 1366, height: 768 };

type AtWork = {
  readonly app: RunningApp;
  readonly planned: PlannedSession;
  readonly today: TodayPage;
  readonly live: LiveSessionPage;
  readonly after: AfterPage;
};

const test = base.extend<{ atWork: AtWork }>({
  atWork: async ({ demoFolder }, use) => {
    const planned = findPlanned(demoFolder, 'speech_therapy', 1);
    signBefore(demoFolder, planned);
    const app = await launchApp({ folder: demoFolder, size });
    await signIn(app.page, 'sessions', { who: planned.family });
    const { page } = app;
    await use({
      app,
      planned,
      today: new TodayPage(page),
      live: new LiveSessionPage(page),
      after: new AfterPage(page),
    });
    expect(app.problems).toEqual([]);
    await app.close();
  },
});

test('a session is signed by PIN, locked, unlocked with a reason, and the original stays beside the change', async ({
  atWork: { app, planned, today, live, after },
}) => {
  // Four looks with axe on the way.
  test.slow();
  await test.step('finish, and sign all by one PIN', async () => {
    await expect(after.toSign).toBeHidden();
    await today.openRow(planned.start);
    await live.recordTrial('correct');
    await live.finish();
    await expect(after.toSign).toHaveText(fill(ru.after.toSignCount, { count: 1 }));
    await after.toSign.click();
    await expectAccessible(app.page, 'to sign');
    await after.signAll.click();
    await after.enterPin('111111');
    await expect(after.dialog.getByRole('alert')).not.toBeEmpty();
    await after.enterPin();
    await expect(app.page.getByText(ru.after.nothingToSign)).toBeVisible();
    // What the finish offered is refused from now on: it is not offered any more.
    await expect(app.page.getByRole('button', { name: ru.common.undo, exact: true })).toBeHidden();
  });

  await test.step('nothing in it can be changed', async () => {
    await after.back();
    await today.openRow(planned.start);
    await expect(after.bar(ru.after.signedLine)).toBeVisible();
    await expect(after.undo).toBeDisabled();
    await expect(after.reopen).toBeHidden();
    await expectAccessible(app.page, 'signed');
  });

  await test.step('unlock with a reason, and change it', async () => {
    await after.unlockButton.click();
    await expect(after.confirmUnlock).toBeDisabled();
    await expectAccessible(app.page, 'unlock');
    await app.page.keyboard.press('Escape');
    await after.unlock(ru.after.unlockReasons.mark);
    await after.reopen.click();
    await live.recordTrial('incorrect');
    await live.finish();
  });

  await test.step('the original stands beside the change', async () => {
    await after.toSign.click();
    await app.page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
    await after.compare.click();
    const line = after.line(ru.after.kinds.trial);
    await expect(line.getByRole('cell').nth(0)).toContainText(': +');
    await expect(line.getByRole('cell').nth(1)).toContainText(': + −');
    await expect(line).toContainText(ru.after.changed);
    await expect(after.dialog).toContainText(ru.after.unlockReasons.mark);
    await expectAccessible(app.page, 'the original beside the change');
    await after.closeDialog();
  });

  await test.step('sign again', async () => {
    await after.sign.click();
    await after.enterPin();
    await expect(after.bar(ru.after.signedLine)).toBeVisible();
    await after.compare.click();
    await expect(after.dialog).toContainText(ru.after.stillInForce);
  });
});

test('a session that the specialist missed is owed until its make-up is held', async ({
  atWork: { app, planned, today, live, after },
}) => {
  const owed = async () => Number((await after.makeUps.innerText()).split(': ')[1] ?? 0);
  // The demo school owes some already; the number comes a moment after the screen.
  await expect.poll(owed).toBeGreaterThan(0);
  const before = await owed();
  await today.openRow(planned.start);
  await live.finishAs(ru.outcomes.provider_absent);
  await expect.poll(owed).toBe(before + 1);
  await after.makeUps.click();
  await expectAccessible(app.page, 'make-ups');
  await after.startMakeUp.first().click();
  await expect(app.page.getByText(ru.makeUps.ofDay.split('{{')[0] ?? '', { exact: false }).first()).toBeVisible();
  await live.recordTrial('correct');
  await live.finish();
  await expect.poll(owed).toBe(before);
  await after.makeUps.click();
  await after.filter('done');
  await expect(after.missed.first()).toContainText(ru.makeUps.openMade);
  await expectAccessible(app.page, 'made up for');
});
