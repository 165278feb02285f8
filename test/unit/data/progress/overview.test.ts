/** Figures of a child over a range: attendance, mandate, series of sessions. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addPastSession, asDay, type PastSession, trials } from '../../../support/child-history.ts';
import { fillSmallSchool, type SmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../support/test-app.ts';

let testApp: TestApp;
let school: SmallSchool;
let window: TestWindow;
beforeEach(() => {
  testApp = createTestApp();
  school = fillSmallSchool(testApp);
  window = testApp.window().become('specialist', school.specialistId);
  // What the plan of the small school expects is not what is tested here, but where a test says so.
  run("UPDATE series SET from_day = '2026-04-15'");
});
afterEach(() => testApp.close());

const run = (sql: string, ...values: unknown[]) => testApp.app.store.database.prepare(sql).run(...values);
const add = (past: PastSession) => addPastSession(testApp, school, past);
async function overview(from: string, to: string) {
  return await window.call('progress.overview', { childId: school.childIds[0], from: asDay(from), to: asDay(to) });
}
async function speech(from: string, to: string) {
  const { disciplines } = await overview(from, to);
  const found = disciplines.find(({ discipline }) => discipline === 'speech_therapy');
  if (!found) throw new Error('nothing of speech therapy');
  return found;
}
const mandate = (from: string, to: string | null, perWeek: number) =>
  run(
    "INSERT INTO mandate VALUES (?, ?, 'speech_therapy', 'individual', ?, 30, ?, ?)",
    `m${from}`,
    school.childIds[0],
    perWeek,
    from,
    to,
  );

it('counts attendance as the month sheet does: 9 of 12, what we called off apart', async () => {
  const statuses = [...Array(8).fill('present'), 'late', 'absent_ill', 'absent_ill', 'absent_unexcused'] as const;
  for (const [index, status] of statuses.entries())
    add({ day: `2026-02-${String(index + 2).padStart(2, '0')}`, status });
  add({ day: '2026-02-20', outcome: 'cancelled', status: 'not_marked', minutes: 0 });
  add({ day: '2026-02-21', outcome: 'provider_absent', status: 'not_marked', minutes: 0 });
  expect(await speech('2026-02-01', '2026-02-28')).toMatchObject({
    attended: 9,
    scheduled: 12,
    calledOff: 2,
    notMarked: 0,
  });
});

it('counts planned sessions that nobody opened, but not those still to come', async () => {
  const { disciplines } = await overview('2026-04-01', '2026-05-25');
  // Wednesdays since 15 April; today is Wednesday 22 April.
  expect(disciplines.map(({ discipline, scheduled, notMarked }) => [discipline, scheduled, notMarked])).toEqual([
    ['speech_therapy', 1, 1],
    ['pottery', 1, 1],
  ]);
});

it('sets minutes given beside minutes due: 480, 400 and 30 made up, 60 lost', async () => {
  mandate('2025-09-01', '2025-10-26', 2);
  for (let index = 0; index < 13; index++) add({ day: `2025-09-${String(index + 1).padStart(2, '0')}` });
  add({ day: '2025-09-20', minutes: 45, attendedMinutes: 10, status: 'left_early' });
  const missed = add({ day: '2025-09-22', status: 'absent_ill', outcome: 'student_absent', minutes: 0 });
  add({ day: '2025-09-23', status: 'refused', outcome: 'student_absent', minutes: 0 });
  add({ day: '2025-09-24', status: 'not_marked', outcome: 'provider_absent', minutes: 0 });
  add({ day: '2025-09-25', makeUpOf: missed });
  const { delivery, minutes } = await speech('2025-09-01', '2025-11-02');
  expect(delivery).toEqual({ mandated: 480, delivered: 400, madeUp: 30, lostByAbsence: 60 });
  expect(minutes).toBe(430);
});

it('owes by dated rows, nothing before the child came, and nothing yet for days to come', async () => {
  mandate('2026-03-30', null, 2);
  mandate('2026-04-06', null, 3);
  run("UPDATE child SET enrolled_from = '2026-04-01'");
  // Three days of the first week, then 13 school days up to today.
  expect((await speech('2026-03-01', '2026-05-25')).delivery?.mandated).toBeCloseTo((3 * 60 + 13 * 90) / 5, 6);
});

it('has nothing to say of mandates where there are none', async () => {
  add({ day: '2026-02-02' });
  expect((await speech('2026-02-01', '2026-02-28')).delivery).toBeNull();
  expect((await overview('2026-01-12', '2026-01-13')).disciplines).toEqual([]);
});

it('follows consonants, attention, exertion and mood session by session', async () => {
  const sessionId = add({
    day: '2026-02-03',
    seen: [
      { kind: 'consonants', correct: 100, attempted: 120 },
      { kind: 'consonants', correct: 28, attempted: 40 },
      { kind: 'attention', seconds: 90 },
      { kind: 'attention', seconds: 240 },
      { kind: 'exertion', level: 7 },
      { kind: 'exertion', level: 4 },
      { kind: 'mood', when: 'before', face: 2 },
      { kind: 'mood', when: 'after', face: 5 },
    ],
  });
  const at = { sessionId, day: '2026-02-03' };
  expect(await speech('2026-02-01', '2026-02-28')).toMatchObject({
    consonants: [{ ...at, correct: 128, attempted: 160 }],
    attention: [{ ...at, seconds: 240 }],
    exertion: [{ ...at, level: 4 }],
    mood: [{ ...at, before: 2, after: 5 }],
  });
});

it('adds up independence by weeks in a term and by months in a year', async () => {
  add({ day: '2026-02-03', goalId: school.goalId, seen: trials(3, 1, 0) });
  add({ day: '2026-02-06', seen: trials(1, 1, 1) });
  add({ day: '2026-02-10', seen: trials(0, 0, 2) });
  const weeks = (await speech('2026-01-08', '2026-03-18')).independence;
  expect(weeks.map(({ from, help }) => [from, help.alone, help.prompted[0]?.count ?? 0, help.incorrect])).toEqual([
    ['2026-02-02', 4, 2, 1],
    ['2026-02-09', 0, 0, 2],
  ]);
  const months = (await speech('2025-09-01', '2026-05-25')).independence;
  expect(months).toMatchObject([{ from: '2026-02-01', to: '2026-02-28', help: { alone: 4, incorrect: 3 } }]);
});

it('refuses a range that ends before it begins or never ends', async () => {
  await expect(overview('2026-02-02', '2026-02-01')).rejects.toMatchObject({ code: 'bad_input' });
  await expect(overview('0001-01-01', '9999-12-31')).rejects.toMatchObject({ code: 'bad_input' });
});

it('knows this term, this year, and since when there is anything', async () => {
  const periods = () => window.call('progress.periods', { childId: school.childIds[0] });
  expect(await periods()).toEqual({
    today: '2026-04-22',
    term: { number: 4, from: '2026-03-30', to: '2026-05-25' },
    year: { from: '2025-09-01', to: '2026-05-25' },
    all: { from: '2025-09-01', to: '2026-05-25' },
  });
  add({ day: '2024-10-01' });
  expect((await periods()).all.from).toBe('2024-10-01');
});
