/** Points of goals, their criteria, phases, and T-scores. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addPastSession, asDay, trials } from '../../../support/child-history.ts';
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

const goalsOf = async () => await window.call('progress.goals', { childId: school.childIds[0] });
const run = (sql: string, ...values: unknown[]) => testApp.app.store.database.prepare(sql).run(...values);

it('makes one point of each session, in order of time, with errors and help', async () => {
  const { goalId } = school;
  const later = addPastSession(testApp, school, { day: '2026-04-08', goalId, seen: trials(7, 3, 2) });
  const first = addPastSession(testApp, school, { day: '2026-04-01', goalId, seen: trials(1, 0, 1) });
  addPastSession(testApp, school, { day: '2026-04-10', goalId: null, seen: trials(5, 0, 0) });
  const [goal] = await goalsOf();
  expect(goal?.points.map(({ sessionId }) => sessionId)).toEqual([first, later]);
  expect(goal?.points[0]).toMatchObject({ day: '2026-04-01', figure: 50, observations: 2, errors: 1 });
  expect(goal?.points[1]?.figure).toBeCloseTo(58.33, 2);
  expect(goal?.points[1]?.help).toEqual({
    alone: 7,
    prompted: [{ level: 'model', count: 3 }],
    incorrect: 2,
    noResponse: 0,
  });
});

it('leaves out what was taken back, and sessions in which nothing of the goal was seen', async () => {
  const { goalId } = school;
  addPastSession(testApp, school, { day: '2026-04-01', goalId, seen: trials(2, 0, 0) });
  addPastSession(testApp, school, { day: '2026-04-02', goalId, seen: [{ kind: 'exertion', level: 3 }] });
  run("UPDATE measure SET voided_at = '2026-04-01T09:01:00' WHERE value = 'correct'");
  const [goal] = await goalsOf();
  expect(goal?.points).toEqual([]);
});

it('tells criterion, phases, and when the criterion was met first', async () => {
  const { goalId } = school;
  const criterion = { value: 80, frame: { kind: 'data_points', count: 2 } };
  run(
    "UPDATE goal SET criterion = ?, baseline = 20, from_day = '2026-03-30' WHERE id = ?",
    JSON.stringify(criterion),
    goalId,
  );
  run("INSERT INTO goal_phase VALUES ('p', ?, '2026-04-03', 'Сөзде')", goalId);
  for (const [day, right] of [
    ['2026-04-01', 9],
    ['2026-04-02', 8],
    ['2026-04-06', 1],
  ] as const)
    addPastSession(testApp, school, { day, goalId, seen: trials(right, 0, 10 - right) });
  const [goal] = await goalsOf();
  expect(goal).toMatchObject({
    criterion,
    baseline: 20,
    criterionMetOn: '2026-04-02',
    fromDay: '2026-03-30',
    metOn: null,
  });
  expect(goal?.phases).toEqual([{ day: '2026-04-03', title: 'Сөзде' }]);
});

it('keeps an archived goal that has data and leaves out one without, and long-term goals', async () => {
  const { goalId } = school;
  run("UPDATE goal SET archived_at = '2026-04-20T09:00:00'");
  expect(await goalsOf()).toEqual([]);
  addPastSession(testApp, school, { day: '2026-04-01', goalId, seen: trials(1, 0, 0) });
  expect(await goalsOf()).toMatchObject([{ id: goalId, isArchived: true }]);
  run("UPDATE goal SET term = 'long'");
  expect(await goalsOf()).toEqual([]);
});

it('gives the T-score of a term by the first level ever told and the last of the term', async () => {
  const { goalId, childIds } = school;
  const level = (day: string, of: number, goal: string = goalId) =>
    addPastSession(testApp, school, { day, goalId: goal, seen: [{ kind: 'attainment', level: of }] });
  run("UPDATE goal SET importance = 3, difficulty = 1, recorder = 'attainment'");
  const other = '01900000-0000-7000-8000-000000000001';
  run(
    "INSERT INTO goal (id, child_id, discipline, title, steps, importance) VALUES (?, ?, 'pottery', 'Ваза', '[]', 2)",
    other,
    childIds[0],
  );
  level('2026-03-02', -2);
  level('2026-04-01', 2);
  level('2026-04-15', 1);
  level('2026-04-16', 0, other);
  const { attainment, disciplines } = await window.call('progress.overview', {
    childId: childIds[0],
    from: asDay('2025-09-01'),
    to: asDay('2026-05-25'),
  });
  expect(attainment.map(({ term, goals }) => [term.number, goals])).toEqual([
    [3, 1],
    [4, 2],
  ]);
  expect(attainment[0]).toMatchObject({ baseline: 30, achieved: 30 });
  // (3,+1)(2,0): 50 + 10 x 3 / sqrt(0.7 x 13 + 0.3 x 25).
  expect(attainment[1]?.achieved).toBeCloseTo(50 + 30 / Math.sqrt(16.6), 6);
  expect(attainment[1]?.baseline).toBeCloseTo(50 - 60 / Math.sqrt(16.6), 6);
  expect(disciplines.find(({ discipline }) => discipline === 'speech_therapy')?.attainment[1]?.achieved).toBe(60);
});
