/** The whole demo school, opened as a window opens it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GoalRow } from '../../../../src/data/db/queries/goals.ts';
import { goalOf } from '../../../../src/data/services/goal-rows.ts';
import { demoPins } from '../../../../src/shared/domain/demo.ts';
import { goalSchema } from '../../../../src/shared/domain/goal.ts';
import { seriesSchema } from '../../../../src/shared/domain/plan.ts';
import { pinWeakness } from '../../../../src/shared/domain/staff.ts';
import { childFieldsSchema, roomFieldsSchema, staffFieldsSchema } from '../../../../src/shared/ipc/contract/people.ts';
import { pictogramIds } from '../../../../src/shared/pictograms.ts';
import { createTestApp, type TestApp } from '../../../support/test-app.ts';
import { numberOf, rowsOf, valuesOf } from './filled.ts';

let app: TestApp;
beforeAll(async () => {
  app = createTestApp();
  const window = app.window();
  await window.call('app.setLanguage', { language: 'en' });
  await window.call('app.openDemo', {});
});
afterAll(() => app.close());

const count = (table: string) => numberOf(app, `SELECT count(*) FROM ${table}`);

test('is ready, on its own day, in the language that was chosen', async () => {
  const status = await app.window().call('app.status', {});
  expect(status).toMatchObject({ state: 'ready', isDemo: true, today: '2026-04-22', language: 'en' });
  expect(status).toMatchObject({ schoolName: 'Демо-мектеп № 1 «Балдырған»', room: { name: 'Қолдау кабинеті 1' } });
  await expect(app.window().call('app.openDemo', {})).rejects.toMatchObject({ code: 'already_exists' });
});

test('has 3 schools, 21 rooms, 1,054 children and a year of sessions', () => {
  expect([count('school'), count('room'), count('child')]).toEqual([3, 21, 1054]);
  expect(numberOf(app, "SELECT count(*) FROM staff WHERE role = 'specialist'")).toBe(105);
  expect(numberOf(app, "SELECT count(*) FROM staff WHERE role = 'administrator'")).toBe(6);
  expect(count('session_child')).toBeGreaterThan(160_000);
  expect(count('session_child')).toBeLessThan(180_000);
  expect(count('measure')).toBeGreaterThan(450_000);
  expect(count('measure')).toBeLessThan(550_000);
});

test('is told of in one event, besides the few facts that stand in events alone', () => {
  const kinds = rowsOf<{ kind: string; events: number }>(
    app,
    'SELECT kind, count(*) AS events FROM event GROUP BY kind ORDER BY kind',
  );
  expect(kinds).toEqual([
    { kind: 'demo.opened', events: 1 },
    { kind: 'session.finished', events: 2 },
    { kind: 'session.handed_over', events: 1 },
    {
      kind: 'session.make_up_decided',
      events: numberOf(app, "SELECT count(*) FROM session_child WHERE make_up = 'waived'"),
    },
  ]);
  const [event] = rowsOf<{ kind: string; data: string; at: string }>(
    app,
    'SELECT kind, data, at FROM event ORDER BY seq DESC LIMIT 1',
  );
  expect(event?.kind).toBe('demo.opened');
  expect(event?.at.slice(0, 10)).toBe('2026-04-22');
  expect(JSON.parse(event?.data ?? '')).toMatchObject({ counts: { children: 1054, measures: count('measure') } });
});

test('tells how far it has come, never backwards, up to the end', () => {
  const progress = app.events.filter((event) => event.event === 'progress');
  const done = progress.map((event) => event.done / event.total);
  expect(done.toSorted((left, right) => left - right)).toEqual(done);
  expect(done.length).toBeGreaterThan(100);
  expect(done.at(-1)).toBe(1);
});

test('is sound: file, keys, settings and indexes as in an empty database', () => {
  const { database } = app.app.store;
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.pragma('foreign_key_check')).toEqual([]);
  expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
  const empty = createTestApp();
  const schema = 'SELECT type, name, sql FROM sqlite_schema ORDER BY type, name';
  expect(rowsOf(app, schema)).toEqual(rowsOf(empty, schema));
  empty.close();
});

describe('its PINs', () => {
  test('are good enough', () => {
    expect(pinWeakness(demoPins.specialist, 'specialist')).toBeNull();
    expect(pinWeakness(demoPins.administrator, 'administrator')).toBeNull();
  });

  test.each([
    ['sessions', 'specialist', 6],
    ['office', 'administrator', 9],
  ] as const)('open the door %s', async (door, role, tileCount) => {
    const window = app.window();
    const tiles = await window.call('auth.tiles', { door });
    expect(tiles).toHaveLength(tileCount);
    const staffId = tiles[0]?.id as (typeof tiles)[number]['id'];
    expect(await window.call('auth.signIn', { staffId, pin: demoPins[role] })).toMatchObject({ role });
  });

  test('are everybody’s', () => {
    expect(numberOf(app, 'SELECT count(*) FROM staff WHERE pin_hash IS NULL')).toBe(0);
  });
});

describe('its rows', () => {
  test('are children that the office could have entered, each with a picture of their own in the room', () => {
    const children = rowsOf<Record<'languages' | 'pmpkSpecialists', string>>(
      app,
      `SELECT family, given, patronymic, birth_date AS birthDate, class_name AS className, language, pictogram,
         room_id AS roomId, enrolled_from AS enrolledFrom, enrolled_to AS enrolledTo, pmpk_number AS pmpkNumber,
         pmpk_valid_to AS pmpkValidTo, languages, pmpk_issued_on AS pmpkIssuedOn, pmpk_consulted_on AS pmpkConsultedOn,
         pmpk_document AS pmpkDocument, pmpk_specialists AS pmpkSpecialists, pmpk_support AS pmpkSupport,
         pmpk_sessions_per_week AS pmpkSessionsPerWeek FROM child`,
    ).map(({ languages, pmpkSpecialists, ...row }) =>
      childFieldsSchema.parse({
        ...row,
        languages: JSON.parse(languages),
        pmpkSpecialists: JSON.parse(pmpkSpecialists),
      }),
    );
    const pictograms = new Set<string>(pictogramIds);
    expect(children.every(({ pictogram }) => pictograms.has(pictogram))).toBe(true);
    expect(new Set(children.map(({ roomId, pictogram }) => `${roomId} ${pictogram}`)).size).toBe(1054);
    expect(children.every(({ className }) => /^[1-9][АӘБВ]$/u.test(className))).toBe(true);
    const lapsing = children.filter(
      ({ pmpkValidTo }) => pmpkValidTo && pmpkValidTo >= '2026-04-22' && pmpkValidTo <= '2026-06-21',
    );
    expect(lapsing.length).toBeGreaterThan(40);
    for (const { birthDate, className } of children) {
      const age = 2025 - Number(birthDate?.slice(0, 4)) - Number(className[0]);
      expect(age).toBeGreaterThanOrEqual(5);
      expect(age).toBeLessThanOrEqual(7);
    }
    expect(children.filter(({ enrolledTo }) => enrolledTo !== null).length).toBeGreaterThan(15);
    expect(children.filter(({ enrolledFrom }) => enrolledFrom > '2025-09-01').length).toBeGreaterThan(30);
  });

  test('are staff, rooms, goals and plans that pass the same checks', () => {
    for (const row of rowsOf<object>(
      app,
      'SELECT family, given, patronymic, role, specialism, language, pictogram FROM staff',
    ))
      staffFieldsSchema.parse({ ...row, roomIds: [] });
    for (const { disciplines, ...room } of rowsOf<Record<string, string>>(
      app,
      'SELECT name, disciplines, school_id AS schoolId FROM room',
    ))
      roomFieldsSchema.parse({ ...room, disciplines: JSON.parse(disciplines ?? '') });
    for (const goal of rowsOf<GoalRow>(app, 'SELECT * FROM goal'))
      expect(goalSchema.parse(goalOf(goal)).title).not.toBe('');
    for (const { childIds, ...series } of rowsOf<Record<string, string>>(
      app,
      `SELECT id, room_id AS roomId, staff_id AS staffId, discipline, weekday, start, minutes, from_day AS "from",
         to_day AS "to", (SELECT json_group_array(child_id) FROM series_child WHERE series_id = id) AS childIds FROM series`,
    ))
      seriesSchema.parse({ ...series, childIds: JSON.parse(childIds ?? '') });
  });

  test('leave the demo’s today to be opened: planned, in force, nothing begun', () => {
    expect(numberOf(app, "SELECT count(*) FROM session WHERE day >= '2026-04-22'")).toBe(0);
    expect(valuesOf(app, 'SELECT DISTINCT max(to_day) FROM series')).toEqual(['2026-05-25']);
    const sizes = valuesOf<number>(
      app,
      `SELECT (SELECT count(*) FROM series_child WHERE series_id = series.id) FROM series
       WHERE room_id = (SELECT value FROM setting WHERE key = 'room_id') AND weekday = 3
         AND from_day <= '2026-04-22' AND to_day >= '2026-04-22'`,
    );
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.max(...sizes)).toBe(6);
    expect(Math.min(...sizes)).toBe(1);
  });
});
