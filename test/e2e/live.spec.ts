import type { Discipline } from '../../src/shared/domain/discipline.ts';
import { findPlanned, type PlannedSession } from '../support/demo-plan.ts';
import { launchApp, type RunningApp } from '../support/launch.ts';
import { LiveSessionPage } from './pages/live-session.page.ts';
import { OfficePage } from './pages/office.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { TodayPage } from './pages/today.page.ts';
import { fill, pattern, wordsOf } from './pages/words.ts';
import { accessibilityFindings } from './support/accessibility.ts';
import { test as base, expect } from './support/fixtures.ts';

const ru = wordsOf('ru');
const size = { width: 1366, height: 768 };

type InSession = {
  readonly app: RunningApp;
  readonly planned: PlannedSession;
  readonly today: TodayPage;
  readonly live: LiveSessionPage;
};

/** A specialist of the demo school, signed in; `resume`: the app goes on where the person was. */
async function comeToWork(folder: string, planned: PlannedSession, resume = false): Promise<InSession> {
  const app = await launchApp({ folder, size });
  await signIn(app.page, 'sessions', { who: planned.family });
  const pages = { today: new TodayPage(app.page), live: new LiveSessionPage(app.page) };
  if (!resume) await pages.today.openRow(planned.start);
  await expect(pages.live.timer).toBeVisible();
  return { app, planned, ...pages };
}

const test = base.extend<{ inSession: (discipline: Discipline, children: number) => Promise<InSession> }>({
  inSession: async ({ demoFolder }, use) => {
    let work: InSession | undefined;
    await use(async (discipline, children) => {
      work = await comeToWork(demoFolder, findPlanned(demoFolder, discipline, children));
      return work;
    });
    expect(work?.app.problems ?? []).toEqual([]);
    await work?.app.close();
  },
});

test.describe('each way of recording', () => {
  test('takes one tap and is taken back by one: help, consonants, counter, mood', async ({ inSession }) => {
    const { app, live } = await inSession('speech_therapy', 1);
    await live.prompt('model').click();
    await expect(live.prompt('model')).toHaveAccessibleName(/1$/);
    await live.undo();
    await expect(live.undone).toContainText(fill(ru.live.helpedBy, { prompt: ru.prompts.model }));
    await expect(live.prompt('model')).toHaveAccessibleName(/0$/);

    await live.recordWith('consonants');
    for (let tap = 0; tap < 4; tap++) await live.button(ru.live.correct).click();
    await live.button(ru.live.incorrect).click();
    await expect(app.page.getByText('80,0')).toBeVisible();
    await live.undo();
    await expect(app.page.getByText('100,0')).toBeVisible();

    await live.recordWith('frequency');
    await live.button(`${ru.live.once}: +1`).click();
    await live.undo();
    await expect(live.undone).toContainText('+1');

    await live.recordWith('mood');
    const glad = live.button(
      fill(ru.live.mood, { when: ru.live.moodWhen.before.toLowerCase(), face: ru.live.moods.m5 }),
    );
    await glad.click();
    await expect(glad).toHaveAttribute('aria-pressed', 'true');
    await live.undo();
    await expect(glad).toHaveAttribute('aria-pressed', 'false');
  });

  test('a sample counted elsewhere is typed in', async ({ inSession }) => {
    const { app, live } = await inSession('speech_therapy', 1);
    await live.recordWith('consonants');
    await live.button(ru.live.typeIn).click();
    await live.dialog.getByRole('textbox', { name: ru.live.attempted }).fill('160');
    await live.dialog.getByRole('textbox', { name: ru.live.correct }).fill('170');
    await live.dialog.getByRole('textbox', { name: ru.live.attempted }).focus();
    await expect(live.dialog.getByText(ru.live.moreThanAttempted)).toBeVisible();
    await live.dialog.getByRole('textbox', { name: ru.live.correct }).fill('128');
    await live.dialog.getByRole('textbox', { name: ru.live.attempted }).focus();
    await live.dialog.getByRole('button', { name: ru.common.save }).click();
    await expect(app.page.getByText('80,0')).toBeVisible();
  });

  test('finds nothing for axe to find', async ({ inSession }) => {
    const { app, live } = await inSession('psychology', 1);
    for (const kind of ['frequency', 'duration', 'attention', 'mood'] as const) {
      await live.recordWith(kind);
      expect(await accessibilityFindings(app.page), kind).toEqual([]);
    }
    await live.mark('absent_ill');
    expect(await accessibilityFindings(app.page)).toEqual([]);
    await live.mark('late');
    await expect(live.dialog).toBeVisible();
    expect(await accessibilityFindings(app.page)).toEqual([]);
  });

  test('is changed for a whole group in two taps, and the effort is told in two', async ({ inSession }) => {
    const { app, live } = await inSession('exercise', 6);
    await app.page.getByRole('button', { name: new RegExp(`${ru.live.recorder},`) }).click();
    await app.page.getByRole('menuitem', { name: ru.recorders.frequency }).click();
    for (let child = 0; child < 6; child++)
      await expect(live.lane(child).getByRole('button', { name: ru.live.once })).toBeVisible();
    await app.page.getByRole('button', { name: new RegExp(`${ru.live.recorder},`) }).click();
    await app.page.getByRole('menuitem', { name: ru.live.byGoal }).click();
    await live.lane(0).getByRole('button').last().click();
    const seven = live.button(fill(ru.sessions.exertionLevel, { level: 7 }));
    const box = await seven.boundingBox();
    // 9 mm at least: 34 CSS pixels.
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(34);
    await seven.click();
    await expect(live.lane(0)).toContainText('7 / 10');
  });
});

test.describe('after the app was killed in the middle', () => {
  test('a stopwatch runs on, and is stopped where it was started', async ({ demoFolder }) => {
    const planned = findPlanned(demoFolder, 'speech_therapy', 1);
    const before = await comeToWork(demoFolder, planned);
    await before.live.recordWith('attention');
    await before.live.button(ru.live.start).click();
    await expect(before.live.stopwatch).toBeVisible();
    await expect(before.live.undoButton).toBeEnabled();
    before.app.electron.process().kill('SIGKILL');

    const after = await comeToWork(demoFolder, planned, true);
    await after.live.recordWith('attention');
    await expect(after.live.stopwatch).toBeVisible();
    await after.live.button(ru.live.stop).click();
    await expect(after.app.page.getByText('1 отрезок')).toBeVisible();
    await after.live.undo();
    await expect(after.live.stopwatch).toBeVisible();
    await after.live.undo();
    await expect(after.live.undone).toContainText(ru.live.undone.stopwatch);
    await after.app.close();
  });

  test('a note is there, and is taken back after it', async ({ demoFolder }) => {
    const planned = findPlanned(demoFolder, 'speech_therapy', 1);
    const before = await comeToWork(demoFolder, planned);
    await before.live.note.fill('Айша бүгін жақсы сөйледі');
    await expect(before.app.page.getByText(ru.live.noteSaved, { exact: true })).toBeVisible();
    before.app.electron.process().kill('SIGKILL');

    const after = await comeToWork(demoFolder, planned, true);
    await expect(after.live.note).toHaveValue('Айша бүгін жақсы сөйледі');
    await after.live.undo();
    await expect(after.live.undone).toContainText(ru.live.undone.note);
    await expect(after.live.note).toHaveValue('');
    await after.app.close();
  });
});

test.describe('a note', () => {
  test('keeps what was typed when the session is left at once, and takes a phrase in one tap', async ({
    inSession,
  }) => {
    const { app, live, today, planned } = await inSession('speech_therapy', 1);
    await live.note.fill('Старался');
    await live.back();
    await today.openRow(planned.start);
    await expect(live.note).toHaveValue('Старался');
    const phrase = app.page.getByRole('group', { name: ru.live.phrases }).getByRole('button').first();
    const words = await phrase.innerText();
    await phrase.click();
    await expect(live.note).toHaveValue(`Старался\n${words}`);
  });
});

test.describe('times', () => {
  test('stand still in a pause and go on after it', async ({ inSession }) => {
    const { app, live } = await inSession('speech_therapy', 1);
    await live.button(ru.live.pause).click();
    await expect(app.page.getByText(ru.live.paused, { exact: true })).toBeVisible();
    await live.undo();
    await expect(live.undone).toContainText(ru.live.undone.pause);
    await live.button(ru.live.pause).click();
    await live.button(ru.live.goOn).click();
    await expect(live.button(ru.live.pause)).toBeVisible();
  });

  test('of who came late are minutes less in the month sheet', async ({ inSession }) => {
    const { app, live, today, planned } = await inSession('speech_therapy', 1);
    const name = await app.page.getByRole('heading', { level: 2 }).innerText();
    await live.mark('late');
    await live.came.fill('03:00');
    await expect(live.dialog.getByText(/Возможно с/)).toBeVisible();
    await live.came.fill(await minutesAfterStart(live, 5));
    await live.dialog.getByRole('button', { name: ru.common.save }).click();
    await expect(live.dialog).toBeHidden();
    await live.finish();
    await expect(today.row(planned.start)).toContainText(ru.outcomes.held);
    await today.lock();

    const office = await OfficePage.open(app);
    const row = office.sheet.getByRole('row').filter({ hasText: name });
    await row.locator('td[data-opens]').filter({ hasText: ru.marks.late }).first().click();
    const shown = office.dialog.locator('tbody tr').filter({ hasText: planned.start });
    await expect(shown).toContainText(String(planned.minutes - 5));
  });

  test('are asked for as well where a child is marked late before the finish', async ({ inSession }) => {
    const { app, live } = await inSession('speech_therapy', 4);
    await live.button(ru.sessions.finish).click();
    await expect(live.dialog.getByText(ru.sessions.whoWasHere)).toBeVisible();
    await live.dialog.getByRole('button', { name: ru.sessions.otherMark }).first().click();
    await app.page.getByRole('menuitem', { name: ru.attendance.late }).click();
    await expect(live.dialog.getByText(ru.live.times_late)).toBeVisible();
    await live.dialog.getByRole('button', { name: pattern(ru.live.now) }).click();
    await expect(live.dialog.getByText(ru.sessions.whoWasHere)).toBeVisible();
    await expect(live.dialog.getByRole('button', { name: new RegExp(`^${ru.attendance.late}, `) })).toBeVisible();
  });
});

/** The session began in this minute or the one before it: what the app says is possible tells which. */
async function minutesAfterStart(live: LiveSessionPage, minutes: number): Promise<string> {
  const said = await live.dialog.getByText(/Возможно с/).innerText();
  const [, start = '00:00'] = /с (\d\d:\d\d) до/.exec(said) ?? [];
  const [hours = 0, minute = 0] = start.split(':').map(Number);
  const at = hours * 60 + minute + minutes;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}
