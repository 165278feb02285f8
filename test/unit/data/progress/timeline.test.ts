/** The one timeline: order, pages, filter, and what is told of each. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noteBeginning } from '../../../../src/data/db/queries/timeline.ts';
import type { Discipline } from '../../../../src/shared/domain/discipline.ts';
import type { TimelineItem, TimelineKey } from '../../../../src/shared/ipc/contract/progress.ts';
import { addPastSession, type PastSession, trials } from '../../../support/child-history.ts';
import { fillSmallSchool, type SmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../support/test-app.ts';

let testApp: TestApp;
let school: SmallSchool;
let window: TestWindow;
beforeEach(() => {
  testApp = createTestApp();
  school = fillSmallSchool(testApp);
  window = testApp.window().become('specialist', school.specialistId);
});
afterEach(() => testApp.close());

const run = (sql: string, ...values: unknown[]) => testApp.app.store.database.prepare(sql).run(...values);
const add = (past: PastSession) => addPastSession(testApp, school, past);
const page = (before: TimelineKey | null = null, limit = 50, discipline: Discipline | null = null) =>
  window.call('progress.timeline', { childId: school.childIds[0], before, discipline, limit });

function addDrawing(id: string, at: string, sessionId: string | null = null) {
  run(
    'INSERT INTO drawing (id, child_id, session_id, created_at, updated_at) VALUES (?, ?, ?, ?, ?)',
    id,
    school.childIds[0],
    sessionId,
    at,
    at,
  );
  run("INSERT INTO drawing_entry VALUES (?, 0, '{}')", id);
}
const drawing = (index: number) => `01900000-0000-7000-8000-00000000000${index}`;

it('is the newest first, over sessions, drawings and goals', async () => {
  const early = add({ day: '2026-04-01', start: '09:00' });
  const pottery = add({ day: '2026-04-01', start: '11:00', discipline: 'pottery' });
  addDrawing(drawing(1), '2026-04-01T10:00:00');
  addDrawing(drawing(2), '2026-04-01T11:10:00', pottery);
  run("UPDATE goal SET from_day = '2026-04-01', met_on = '2026-04-20' WHERE id = ?", school.goalId);
  const { items, next } = await page();
  expect(items.map(({ kind, id }) => [kind, id])).toEqual([
    ['goal_met', school.goalId],
    ['session', pottery],
    ['drawing', drawing(1)],
    ['session', early],
    ['goal_begun', school.goalId],
  ]);
  expect(items[1]).toMatchObject({ drawingIds: [drawing(2)] });
  expect(next).toBeNull();
});

it('pages by key: no thing twice, none left out, also where many happened at one moment', async () => {
  for (let index = 0; index < 25; index++) add({ day: `2026-03-${String(2 + (index % 5)).padStart(2, '0')}` });
  for (let index = 1; index < 6; index++) addDrawing(drawing(index), '2026-03-03T09:00:00');
  const seen: TimelineItem[] = [];
  let before: TimelineKey | null = null;
  do {
    const { items, next }: Awaited<ReturnType<typeof page>> = await page(before, 7);
    seen.push(...items);
    before = next;
  } while (before);
  expect(seen).toHaveLength(30);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(30);
  expect(seen.map(({ at }) => at.slice(0, 16))).toEqual(
    seen
      .map(({ at }) => at.slice(0, 16))
      .toSorted()
      .toReversed(),
  );
});

it('shows one discipline alone when asked', async () => {
  add({ day: '2026-04-01' });
  const pottery = add({ day: '2026-04-02', discipline: 'pottery' });
  addDrawing(drawing(1), '2026-04-03T10:00:00');
  expect((await page(null, 50, 'pottery')).items.map(({ id }) => id)).toEqual([pottery]);
});

it('tells a session in short: figures by goal and in general, exertion, note, signature', async () => {
  const goalId = school.goalId;
  const id = add({
    day: '2026-04-01',
    goalId,
    seen: trials(1, 1, 2),
    note: 'Жақсы жұмыс',
    attendedMinutes: 20,
    status: 'late',
  });
  run("UPDATE session SET certified_by = staff_id, certified_at = '2026-04-01T12:00:00' WHERE id = ?", id);
  add({
    day: '2026-03-31',
    seen: [...trials(1, 0, 0), { kind: 'attention', seconds: 60 }, { kind: 'exertion', level: 2 }],
  });
  const [first, second] = (await page()).items;
  expect(first).toMatchObject({
    figures: [{ goalId, title: 'Звук [р]', recorder: 'trials', figure: 25 }],
    status: 'late',
    minutes: 20,
    note: 'Жақсы жұмыс',
    isNoteCut: false,
    isSigned: true,
    groupSize: 1,
    exertion: null,
  });
  expect(second).toMatchObject({
    figures: [
      { goalId: null, recorder: 'trials', figure: 100 },
      { goalId: null, recorder: 'attention', figure: 60 },
    ],
    exertion: 2,
    isSigned: false,
  });
});

it('cuts a long note and keeps the whole of it for who asks', async () => {
  const note = 'ә'.repeat(100_000);
  const sessionId = add({ day: '2026-04-01', note });
  const [item] = (await page()).items;
  expect(item).toMatchObject({ note: 'ә'.repeat(noteBeginning), isNoteCut: true });
  const childId = school.childIds[0];
  expect((await window.call('progress.note', { sessionId, childId })).text).toBe(note);
  const other = window.call('progress.note', { sessionId, childId: school.childIds[1] });
  await expect(other).rejects.toMatchObject({ code: 'not_found' });
});

it('has no drawing that lies in the bin or on which nothing was drawn', async () => {
  addDrawing(drawing(1), '2026-04-01T10:00:00');
  addDrawing(drawing(2), '2026-04-01T10:00:00');
  run("UPDATE drawing SET binned_at = '2026-04-02T10:00:00' WHERE id = ?", drawing(1));
  run('DELETE FROM drawing_entry WHERE drawing_id = ?', drawing(2));
  expect((await page()).items).toEqual([]);
  expect(await window.call('progress.drawings', { childId: school.childIds[0] })).toEqual([]);
});

it('belongs to specialists alone', async () => {
  const office = testApp.window().become('administrator', school.administratorId);
  const ask = office.call('progress.timeline', {
    childId: school.childIds[0],
    before: null,
    discipline: null,
    limit: 5,
  });
  await expect(ask).rejects.toMatchObject({ code: 'not_allowed' });
});
