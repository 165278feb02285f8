import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Day, Month } from '../../../src/shared/domain/day.ts';
import { markOf, type Totals, totalsOf } from '../../../src/shared/domain/month-sheet.ts';
import { isCalledOff } from '../../../src/shared/domain/session.ts';
import type { BehindSession } from '../../../src/shared/ipc/contract/attendance.ts';
import { childFieldsSchema } from '../../../src/shared/ipc/contract/people.ts';
import { readTotal } from '../../support/report.ts';
import { fillSmallSchool, type SmallSchool } from '../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../support/test-app.ts';

const today = '2026-04-22' as Day;
let app: TestApp;
let school: SmallSchool;
let office: TestWindow;
let specialist: TestWindow;

beforeEach(() => {
  app = createTestApp();
  school = fillSmallSchool(app);
  office = app.window().become('administrator', school.administratorId);
  specialist = app.window().become('specialist', school.specialistId);
});
afterEach(() => {
  expect(app.reported).toEqual([]);
  app.close();
});

let made = 0;
type Made = {
  day: string;
  statuses: Partial<Record<0 | 1 | 2, string>>;
  outcome?: string | null;
  minutes?: number | null;
  seriesId?: string | null;
  discipline?: string;
  makeUpOf?: string | null;
  startedAt?: string;
  finishedAt?: string;
};
/** A session written straight into the tables. */
function addSession(session: Made): string {
  const { database } = app.app.store;
  const id = `018f0000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
  const outcome = session.outcome === undefined ? 'held' : session.outcome;
  database
    .prepare(
      `INSERT INTO session (id, room_id, staff_id, discipline, series_id, day, planned_start, planned_minutes, started_at,
         finished_at, outcome, minutes, make_up_of) VALUES (?, ?, ?, ?, ?, ?, ?, 30, ?, ?, ?, ?, ?)`,
    )
    .run(
      id,
      school.roomId,
      school.specialistId,
      session.discipline ?? 'speech_therapy',
      session.seriesId ?? null,
      session.day,
      session.seriesId ? '09:00' : null,
      session.startedAt ?? `${session.day}T09:00:00`,
      outcome === null ? null : (session.finishedAt ?? `${session.day}T09:30:00`),
      outcome,
      outcome === null ? null : (session.minutes ?? 30),
      session.makeUpOf ?? null,
    );
  for (const [index, status] of Object.entries(session.statuses))
    database
      .prepare('INSERT INTO session_child (session_id, child_id, status) VALUES (?, ?, ?)')
      .run(id, school.childIds[Number(index) as 0 | 1 | 2], status);
  return id;
}

const month = (name = '2026-04', discipline: 'speech_therapy' | 'pottery' | null = null) =>
  office.call('attendance.month', { scope: roomScope(), discipline, month: name as Month });
const roomScope = () => ({ kind: 'room', roomId: school.roomId }) as const;
/** Minutes as the specialist sees them: of the week and of the month of that day. */
const minutesOfSpecialist = (day: string) =>
  app
    .window()
    .become('specialist', school.specialistId)
    .call('plan.myMinutes', { day: day as Day });

describe('month sheet', () => {
  it('opens filled in from the plan: Wednesdays not marked until yesterday, still to come from today on', async () => {
    const sheet = await month();
    expect(sheet.rows.map((row) => row.name)).toEqual([
      'Әбенова Айша Тестқызы',
      'Ёлкин Егор',
      'Қасымов Нұрлан Тестұлы',
    ]);
    const marks = sheet.rows[0]?.cells.map((cell) => cell.marks.join());
    expect(marks?.flatMap((mark, index) => (mark === '' ? [] : [[index + 1, mark]]))).toEqual([
      [1, 'not_marked,not_marked'],
      [8, 'not_marked,not_marked'],
      [15, 'not_marked,not_marked'],
      [22, 'planned,planned'],
      [29, 'planned,planned'],
    ]);
    expect(sheet.totals).toMatchObject({ planned: 12, notMarked: 12, attended: 0 });
    expect(sheet.staffNames).toEqual(['specialist Т.']);
  });

  it('shows a session in place of its planned occurrence, and only children who were in it', async () => {
    addSession({ day: '2026-04-01', statuses: { 0: 'present' }, seriesId: school.seriesId });
    addSession({
      day: '2026-04-01',
      statuses: { 0: 'absent_ill', 1: 'late' },
      seriesId: school.groupSeriesId,
      discipline: 'pottery',
    });
    const sheet = await month();
    expect(sheet.rows.map((row) => row.cells[0]?.marks)).toEqual([['absent_ill', 'present'], ['late'], []]);
    const pottery = await month('2026-04', 'pottery');
    expect(pottery.rows.map((row) => row.cells[0]?.marks)).toEqual([['absent_ill'], ['late'], []]);
  });

  it('lists for one discipline those who have something in it', async () => {
    expect((await month('2026-04', 'speech_therapy')).rows.map((row) => row.name)).toEqual(['Әбенова Айша Тестқызы']);
  });

  it('is empty, not wrong, for a month without anything; the month after a child left does not list it', async () => {
    const empty = await month('2019-07');
    expect(empty.rows).toEqual([]);
    expect(empty.totals.planned).toBe(0);
    const [childId] = school.childIds;
    const { database } = app.app.store;
    database.prepare("UPDATE child SET enrolled_to = '2026-03-31' WHERE id = ?").run(childId);
    expect((await month()).rows).toHaveLength(2);
    expect((await month('2026-03')).rows).toHaveLength(3);
    database
      .prepare("UPDATE child SET enrolled_to = NULL, archived_at = '2026-04-08T10:00:00' WHERE id = ?")
      .run(childId);
    const april = (await month()).rows[0];
    expect(april?.cells.map((cell) => cell.isEnrolled).lastIndexOf(true)).toBe(7);
    expect(april?.totals.notMarked).toBe(4);
  });

  it('keeps the sessions of a child who moved to another room where they were', async () => {
    addSession({ day: '2026-04-02', statuses: { 0: 'present' } });
    const { roomId } = await office.call('rooms.save', {
      roomId: null,
      fields: { schoolId: school.schoolId, name: 'Кабинет 2', disciplines: ['pottery'] },
    });
    const { id, ...row } = await office.call('children.get', { childId: school.childIds[0] });
    const fields = childFieldsSchema.strip().parse({ ...row, roomId });
    await office.call('children.save', { childId: id, fields });
    expect((await month()).rows.find((row) => row.childId === id)?.cells[1]?.marks).toEqual(['present']);
  });

  it('counts minutes of held sessions, make-ups, and cancelled ones apart; an open session has no minutes yet', async () => {
    const missed = addSession({
      day: '2026-04-02',
      statuses: { 1: 'absent_ill' },
      outcome: 'student_absent',
      minutes: 0,
    });
    addSession({ day: '2026-04-03', statuses: { 1: 'present' }, makeUpOf: missed, minutes: 25 });
    addSession({ day: '2026-04-06', statuses: { 1: 'not_marked' }, outcome: 'provider_absent', minutes: 0 });
    addSession({ day: '2026-04-07', statuses: { 1: 'present' }, outcome: null });
    const row = (await month('2026-04', 'speech_therapy')).rows.find((one) => one.childId === school.childIds[1]);
    expect(row?.totals).toMatchObject({
      planned: 3,
      attended: 2,
      ill: 1,
      madeUp: 1,
      cancelled: 1,
      minutes: 25,
      notMarked: 0,
    });
  });

  it('knows no foreign room and no specialist', async () => {
    const nowhere = {
      scope: { kind: 'room' as const, roomId: school.schoolId as unknown as typeof school.roomId },
      discipline: null,
      month: '2026-04' as Month,
    };
    await expect(office.call('attendance.month', nowhere)).rejects.toMatchObject({ code: 'not_found' });
    await expect(specialist.call('attendance.month', { ...nowhere, scope: roomScope() })).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});

describe('what stands behind a number', () => {
  const behind = (childId: string | null, from: string, to: string) =>
    office.call('attendance.behind', {
      scope: roomScope(),
      discipline: null,
      roomId: null,
      childId: childId as never,
      from: from as Day,
      to: to as Day,
    });
  const add = (rows: readonly BehindSession[], key: keyof Totals) =>
    rows.reduce((sum, row) => {
      const fact = { ...row, isCancelled: isCalledOff(row.outcome), minutes: row.minutes ?? 0 };
      return sum + totalsOf(fact, markOf(fact, today))[key];
    }, 0);

  it('is each session of a child and day, opened or only planned, in order of time', async () => {
    addSession({ day: '2026-04-01', statuses: { 0: 'present' }, seriesId: school.seriesId });
    const rows = await behind(school.childIds[0], '2026-04-01', '2026-04-01');
    expect(rows.map((row) => [row.plannedStart, row.status, row.sessionId === null, row.groupSize])).toEqual([
      ['09:00', 'present', false, 1],
      ['10:00', 'not_marked', true, 3],
    ]);
  });

  it('adds up to the total of the row, of the day and of the sheet', async () => {
    addSession({ day: '2026-04-01', statuses: { 0: 'present' }, seriesId: school.seriesId });
    addSession({ day: '2026-04-02', statuses: { 0: 'absent_ill', 2: 'late' } });
    addSession({ day: '2026-04-03', statuses: { 0: 'not_marked' }, outcome: 'cancelled', minutes: 0 });
    const sheet = await month();
    const whole = await behind(null, '2026-04-01', '2026-04-30');
    for (const key of Object.keys(sheet.totals) as (keyof Totals)[])
      expect([key, add(whole, key)]).toEqual([key, sheet.totals[key]]);
    for (const row of sheet.rows) {
      const rows = await behind(row.childId, '2026-04-01', '2026-04-30');
      for (const key of Object.keys(row.totals) as (keyof Totals)[]) expect(add(rows, key)).toBe(row.totals[key]);
    }
    const first = await behind(null, '2026-04-01', '2026-04-01');
    expect([add(first, 'attended'), add(first, 'planned')]).toEqual([
      sheet.dayTotals[0]?.attended,
      sheet.dayTotals[0]?.planned,
    ]);
  });
});

describe('summary', () => {
  const summary = (from: string, to: string) => readTotal(office, from as Day, to as Day);

  it('is the sum of the month sheets', async () => {
    addSession({ day: '2026-03-04', statuses: { 0: 'present' }, seriesId: school.seriesId });
    addSession({
      day: '2026-03-04',
      statuses: { 0: 'refused', 1: 'late', 2: 'present' },
      seriesId: school.groupSeriesId,
      discipline: 'pottery',
    });
    addSession({
      day: '2026-04-01',
      statuses: { 0: 'not_marked' },
      seriesId: school.seriesId,
      outcome: 'cancelled',
      minutes: 0,
    });
    addSession({ day: '2026-04-02', statuses: { 1: 'not_marked' }, outcome: null });
    const sheets = [await month('2026-03'), await month('2026-04')];
    const sum = (key: keyof Totals) => sheets.reduce((total, sheet) => total + sheet.totals[key], 0);
    const row = await summary('2026-03-01', '2026-04-30');
    expect(row).toMatchObject({
      children: 3,
      held: 2,
      childMinutes: sum('minutes'),
      staffMinutes: 60,
      attended: sum('attended'),
      scheduled: sum('planned'),
      calledOff: sum('cancelled'),
      notMarked: sum('notMarked'),
    });
    expect(row.rate).toBeCloseTo((100 * sum('attended')) / sum('planned'), 10);
  });

  it('counts a session opened on a day that is no school day any more beside the plan, not in its place', async () => {
    addSession({ day: '2026-03-25', statuses: { 0: 'present' }, seriesId: school.seriesId });
    const sheet = await month('2026-03');
    expect(await summary('2026-03-01', '2026-03-31')).toMatchObject({
      scheduled: sheet.totals.planned,
      notMarked: sheet.totals.notMarked,
    });
  });

  it('counts the specialist once where two children overlap: staff 90, children together 105', async () => {
    const day = '2026-04-03';
    addSession({
      day,
      statuses: { 0: 'present' },
      minutes: 60,
      startedAt: `${day}T09:00:00`,
      finishedAt: `${day}T10:00:00`,
    });
    addSession({
      day,
      statuses: { 1: 'present' },
      minutes: 45,
      startedAt: `${day}T09:45:00`,
      finishedAt: `${day}T10:30:00`,
    });
    expect(await summary(day, day)).toMatchObject({ staffMinutes: 90, childMinutes: 105 });
    expect(await minutesOfSpecialist(day)).toEqual({ week: 90, month: 90 });
  });

  it('tells the specialist the same minutes, of their own week and month', async () => {
    for (const day of ['2026-03-31', '2026-04-01', '2026-04-20'])
      addSession({ day, statuses: { 0: 'present' }, seriesId: school.seriesId });
    expect(await minutesOfSpecialist('2026-04-03')).toEqual({ week: 60, month: 60 });
    expect(await summary('2026-03-30', '2026-04-05')).toMatchObject({ staffMinutes: 60 });
    expect(await minutesOfSpecialist('2026-02-10')).toEqual({ week: 0, month: 0 });
  });

  it('believes the minutes of sessions written down one after another in the evening', async () => {
    const day = '2026-04-03';
    for (const minute of [0, 2, 4])
      addSession({
        day,
        statuses: { 0: 'present' },
        startedAt: `${day}T17:0${minute}:00`,
        finishedAt: `${day}T17:0${minute + 1}:00`,
      });
    expect(await summary(day, day)).toMatchObject({ staffMinutes: 90 });
  });

  it('has no rate where nothing was scheduled, and refuses a range that runs backwards', async () => {
    expect(await summary('2019-01-01', '2019-12-31')).toMatchObject({ scheduled: 0, rate: null });
    await expect(summary('2026-02-01', '2026-01-01')).rejects.toMatchObject({ code: 'bad_input' });
  });
});

describe('export', () => {
  it.each(['xlsx', 'csv', 'pdf'] as const)(
    'writes %s where the person wants it, and notes that it was taken',
    async (format) => {
      const query = { scope: roomScope(), discipline: null, month: '2026-04' as Month, languages: ['kk'] as ['kk'] };
      const { path } = await office.call('attendance.export', { ...query, format });
      expect(path).toMatch(new RegExp(`Қатысу_Кабинет-1_2026-04\\.${format}$`));
      expect(app.saved[0]?.content.kind).toBe(format === 'pdf' ? 'pdf' : 'bytes');
      const kinds = app.app.store.database.prepare('SELECT kind FROM event').pluck().all();
      expect(kinds).toContain('attendance.exported');
    },
  );
});

it('finds its rows through indexes', () => {
  const { database } = app.app.store;
  const seen: string[] = [];
  const prepare = database.prepare.bind(database);
  const plans = (sql: string) =>
    (prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parametersOf(sql)) as { detail: string }[]).map((row) => row.detail);
  database.prepare = ((sql: string) => {
    if (/\bsession\b/.test(sql) && sql.trimStart().startsWith('SELECT')) seen.push(sql);
    return prepare(sql);
  }) as typeof database.prepare;
  return Promise.all([
    month('2026-05'),
    readTotal(office, '2025-09-01' as Day, today),
    minutesOfSpecialist(today),
    office.call('attendance.behind', {
      scope: roomScope(),
      discipline: null,
      roomId: null,
      childId: null,
      from: today,
      to: today,
    }),
  ]).then(() => {
    expect(seen.length).toBeGreaterThanOrEqual(6);
    for (const sql of seen) {
      const plan = plans(sql).join('\n');
      expect(plan).toMatch(/USING (COVERING )?INDEX|USING PRIMARY KEY/);
      expect(plan).not.toMatch(/SCAN (session|session_child|member)\b/);
    }
  });
});

/** A null for each parameter, named or not. */
function parametersOf(sql: string): unknown[] {
  const names = [...sql.matchAll(/@(\w+)/g)].map(([, name = '']) => [name, null]);
  return names.length > 0 ? [Object.fromEntries(names)] : (sql.match(/\?/g) ?? []).map(() => null);
}
