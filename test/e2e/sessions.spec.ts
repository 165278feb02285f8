import type { Discipline } from '../../src/shared/domain/discipline.ts';
import { findPlanned, openAllRooms, type PlannedSession } from '../support/demo-plan.ts';
import { launchApp, type RunningApp } from '../support/launch.ts';
import { LiveSessionPage } from './pages/live-session.page.ts';
import { PlanPage } from './pages/plan.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { TapCounter } from './pages/tap-counter.ts';
import { TodayPage } from './pages/today.page.ts';
import { wordsOf } from './pages/words.ts';
import { accessibilityFindings } from './support/accessibility.ts';
import { test as base, expect } from './support/fixtures.ts';
import { lastSavedValue } from './support/measure-table.ts';

const ru = wordsOf('ru');
const size = { width: 1366, height: 768 };

type AtWork = {
  readonly app: RunningApp;
  readonly planned: PlannedSession;
  readonly today: TodayPage;
  readonly live: LiveSessionPage;
  readonly counter: TapCounter;
};

/** A specialist of the demo school, signed in and looking at Today. */
async function comeToWork(folder: string, planned: PlannedSession): Promise<AtWork> {
  const app = await launchApp({ folder, size });
  await signIn(app.page, 'sessions', { who: planned.family });
  const counter = new TapCounter();
  const pages = { today: new TodayPage(app.page, counter), live: new LiveSessionPage(app.page, counter) };
  return { app, planned, counter, ...pages };
}

const test = base.extend<{ atWork: (discipline: Discipline, children: number) => Promise<AtWork> }>({
  atWork: async ({ demoFolder }, use) => {
    let work: AtWork | undefined;
    await use(async (discipline, children) => {
      work = await comeToWork(demoFolder, findPlanned(demoFolder, discipline, children));
      return work;
    });
    expect(work?.app.problems ?? []).toEqual([]);
    await work?.app.close();
  },
});

test.describe('the taps of a routine session', () => {
  test('are at most four for one child: open, two trials, finish', async ({ atWork }) => {
    const { today, live, planned, counter } = await atWork('speech_therapy', 1);
    await today.openRow(planned.start);
    await live.recordTrial('correct');
    await live.recordTrial('prompted');
    await live.finish();
    await expect(today.row(planned.start)).toContainText(ru.outcomes.held);
    expect(counter.taps).toBeLessThanOrEqual(4);
  });

  for (const discipline of ['psychology', 'pottery', 'exercise'] as const) {
    test(`are at most ten for six children: open, all present, six records, finish (${discipline})`, async ({
      atWork,
    }) => {
      const { today, live, planned, counter } = await atWork(discipline, 6);
      await today.openRow(planned.start);
      await live.markAllPresent();
      for (let child = 0; child < 6; child++) await live.recordFirst(child);
      await live.finish();
      await expect(today.row(planned.start)).toContainText(ru.outcomes.held);
      expect(counter.taps).toBeLessThanOrEqual(10);
    });
  }

  test('all happen on one screen: a group of six does not scroll', async ({ atWork }) => {
    const { app, today, live, planned } = await atWork('pottery', 6);
    await today.openRow(planned.start);
    await expect(live.attendance).toHaveCount(6);
    for (let child = 0; child < 6; child++) await expect(live.lane(child)).toBeInViewport({ ratio: 1 });
    const overflow = await app.page.getByRole('list').evaluate((list) => list.scrollHeight - list.clientHeight);
    expect(overflow).toBe(0);
  });
});

test.describe('a tap', () => {
  test('can be taken back, in order, and says what it was', async ({ atWork }) => {
    const { today, live, planned } = await atWork('speech_therapy', 1);
    await today.openRow(planned.start);
    await expect(live.undoButton).toBeDisabled();
    await live.recordTrial('correct');
    await live.recordTrial('no_response');
    await live.undo();
    await expect(live.undone).toContainText(ru.sessions.trials.no_response);
    await expect.poll(() => live.countOf('no_response')).toBe(0);
    expect(await live.countOf('correct')).toBe(1);
    await live.undo();
    await expect(live.present()).toHaveAttribute('aria-pressed', 'false');
    await expect(live.undoButton).toBeDisabled();
  });

  test('can be taken back after leaving the session, and so can the finish', async ({ atWork }) => {
    const { today, live, planned } = await atWork('speech_therapy', 1);
    await today.openRow(planned.start);
    await live.recordTrial('correct');
    await live.back();
    await today.openRow(planned.start);
    await live.finish();
    await today.undoFromToast();
    await expect(live.timer).toBeVisible();
    await live.undo();
    await expect.poll(() => live.countOf('correct')).toBe(0);
  });

  test('is there again after the app was killed in the middle, on the same screen', async ({ demoFolder }) => {
    const planned = findPlanned(demoFolder, 'speech_therapy', 1);
    const before = await comeToWork(demoFolder, planned);
    await before.today.openRow(planned.start);
    await before.live.recordTrial('correct');
    await before.live.recordTrial('correct');
    await before.live.recordTrial('incorrect');
    // The screen shows a tap before it is saved, and nobody can promise what was tapped in the very moment of the kill.
    await expect.poll(() => lastSavedValue(demoFolder)).toBe('incorrect');
    before.app.electron.process().kill('SIGKILL');

    const after = await comeToWork(demoFolder, planned);
    await expect(after.live.timer).toBeVisible();
    expect(await after.live.countOf('correct')).toBe(2);
    expect(await after.live.countOf('incorrect')).toBe(1);
    await after.live.undo();
    await expect.poll(() => after.live.countOf('incorrect')).toBe(0);
    await after.app.close();
  });

  test('for all who came is one step', async ({ atWork }) => {
    const { today, live, planned } = await atWork('exercise', 6);
    await today.openRow(planned.start);
    await live.markOther(1, 'absent_ill');
    await live.markAllPresent();
    await live.sameForAll();
    await live.recordFirst(0);
    // Who is away has no recorder: there it is asked why.
    const totals = () =>
      Promise.all([0, 1, 2, 3, 4].map(async (child) => (await live.lane(child).innerText()).split('\n')[0]));
    await expect.poll(totals).toEqual(['1', '1', '1', '1', '1']);
    await live.undo();
    await expect.poll(totals).toEqual(['0', '0', '0', '0', '0']);
  });
});

test.describe('finishing', () => {
  test('asks about children who are not marked', async ({ atWork }) => {
    const { today, live, planned } = await atWork('pottery', 6);
    await today.openRow(planned.start);
    await live.markPresent(0);
    await live.finish();
    await expect(live.dialog.getByText(ru.sessions.whoWasHere)).toBeVisible();
    await live.dialog.getByRole('button', { name: ru.sessions.allPresent }).click();
    await live.dialog.getByRole('button', { name: ru.sessions.finish, exact: true }).click();
    await expect(today.row(planned.start)).toContainText(ru.outcomes.held);
  });

  test('can say that the specialist was not there, with nobody marked', async ({ atWork }) => {
    const { today, live, planned } = await atWork('speech_therapy', 1);
    await today.openRow(planned.start);
    await live.finishAs(ru.outcomes.provider_absent);
    await expect(today.row(planned.start)).toContainText(ru.outcomes.provider_absent);
  });
});

test.describe('beside the plan', () => {
  test('an unplanned session of two begins at once', async ({ atWork }) => {
    const { today, live } = await atWork('speech_therapy', 1);
    await today.startUnplanned(2);
    await expect(live.attendance).toHaveCount(2);
  });

  test('another room shows its day; the session left open in the first is offered there', async ({
    atWork,
    demoFolder,
  }) => {
    openAllRooms(demoFolder, findPlanned(demoFolder, 'speech_therapy', 1));
    const { today, live, planned, app } = await atWork('speech_therapy', 1);
    await today.openRow(planned.start);
    await live.recordTrial('correct');
    await live.back();
    await expect(today.stillOpen).toHaveCount(0);
    const room = await today.chooseRoom('another');
    await expect(today.roomSelect).not.toContainText(room);
    await today.chooseRoom(room);
    await expect(today.stillOpen).toContainText(planned.start);
    expect(await accessibilityFindings(app.page)).toEqual([]);
    await today.backToSession();
    expect(await live.countOf('correct')).toBe(1);
    await live.finish();
    await expect(today.row(planned.start)).toContainText(ru.outcomes.held);
    await expect(today.stillOpen).toHaveCount(0);
  });

  test('a goal is added in the middle of a session and is recorded against', async ({ atWork }) => {
    const { today, live, planned } = await atWork('speech_therapy', 1);
    await today.openRow(planned.start);
    await live.addGoal('Звук [л] в начале слова');
    await expect(live.goal('Звук [л] в начале слова')).toBeVisible();
    await live.recordTrial('correct');
    expect(await live.countOf('correct')).toBe(1);
  });

  test('the week takes a new series, and not a child that is busy then', async ({ atWork }) => {
    const { app, today, planned } = await atWork('speech_therapy', 1);
    await today.openPlan();
    const plan = new PlanPage(app.page);
    const wednesday = 'Среда';
    await plan.cards(wednesday).first().waitFor();
    const before = await plan.cards(wednesday).count();
    await plan.startAdding(wednesday);
    await plan.dialog.getByRole('option').first().click();
    await plan.setStart(planned.start);
    await expect(plan.conflict).toBeVisible();
    await expect(plan.save).toBeDisabled();
    await plan.setStart('19:00');
    await expect(plan.conflict).toBeHidden();
    await plan.save.click();
    await expect(plan.cards(wednesday)).toHaveCount(before + 1);
  });
});

test.describe('axe finds nothing', () => {
  for (const [discipline, children] of [
    ['psychology', 6],
    ['pottery', 6],
    ['exercise', 6],
    ['speech_therapy', 1],
    ['exercise', 1],
  ] as const) {
    test(`in Today and in a live session (${discipline}, ${children})`, async ({ atWork }) => {
      const { app, today, live, planned } = await atWork(discipline, children);
      await expect(today.row(planned.start)).toBeVisible();
      expect(await accessibilityFindings(app.page)).toEqual([]);
      await today.openRow(planned.start);
      await expect(live.timer).toBeVisible();
      expect(await accessibilityFindings(app.page)).toEqual([]);
      if (children === 1) return;
      await live.markOther(0, 'absent_ill');
      await live.recordFirst(1);
      await live.finish();
      await expect(live.dialog).toBeVisible();
      expect(await accessibilityFindings(app.page)).toEqual([]);
    });
  }

  test('in the weekly plan and its dialog', async ({ atWork }) => {
    const { app, today, planned } = await atWork('speech_therapy', 1);
    await today.openPlan();
    const plan = new PlanPage(app.page);
    await expect(plan.cards('Среда').first()).toBeVisible();
    expect(await accessibilityFindings(app.page)).toEqual([]);
    await plan.startAdding('Среда');
    await plan.dialog.getByRole('option').first().click();
    await plan.setStart(planned.start);
    await expect(plan.conflict).toBeVisible();
    expect(await accessibilityFindings(app.page)).toEqual([]);
  });
});
