import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countSessionsOn } from '../../../../src/data/db/queries/sessions.ts';
import { countTotals } from '../../../../src/data/services/totals/count.ts';
import { keepTotals, knownMonths } from '../../../../src/data/services/totals/keep.ts';
import type { Calendar } from '../../../../src/shared/domain/calendar.ts';
import { makeSpan, type SpanKind } from '../../../../src/shared/domain/calendar-edit.ts';
import { calendarKz2025 } from '../../../../src/shared/domain/calendar-kz-2025.ts';
import { nextYearOf } from '../../../../src/shared/domain/calendar-year.ts';
import type { Day, Month } from '../../../../src/shared/domain/day.ts';
import { plansOf } from '../../../support/query-plans.ts';
import { readTotal } from '../../../support/report.ts';
import { fillSmallSchool, type SmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../support/test-app.ts';

let testApp: TestApp;
let school: SmallSchool;
let office: TestWindow;
let specialist: TestWindow;

// A Wednesday, on which both series of the small school take place.
const today = '2026-04-22' as Day;

beforeEach(() => {
  testApp = createTestApp(`${today}T09:00:00`);
  school = fillSmallSchool(testApp);
  office = testApp.window().become('administrator', school.administratorId);
  specialist = testApp.window().become('specialist', school.specialistId);
});
afterEach(() => testApp.close());

const made = (kind: SpanKind, from: string, to = from) =>
  makeSpan(calendarKz2025, { from: from as Day, to: to as Day }, kind);
const changes = (calendar: Calendar | null, was: Calendar | null = calendarKz2025) => ({
  changes: [{ schoolId: school.schoolId, was, calendar }],
});
const effectOf = (calendar: Calendar) => office.call('calendar.effect', changes(calendar));
const sheetOf = (month: string) =>
  office.call('attendance.month', {
    scope: { kind: 'room', roomId: school.roomId },
    discipline: null,
    month: month as Month,
  });

describe('what a change does to the plan', () => {
  it('tells sessions and children that fall away, per room and month', async () => {
    const effect = await effectOf(made('holiday', '2026-04-29', '2026-05-06'));
    expect(effect.rooms.map(({ roomName, months }) => [roomName, months])).toEqual([
      [
        'Кабинет 1',
        [
          { month: '2026-04', sessionsLost: 2, sessionsGained: 0, childTimesLost: 4, childTimesGained: 0 },
          { month: '2026-05', sessionsLost: 2, sessionsGained: 0, childTimesLost: 4, childTimesGained: 0 },
        ],
      ],
    ]);
    expect(effect.sheets).toEqual([]);
  });

  it('names the months that have begun and whose sheets change', async () => {
    expect((await effectOf(made('holiday', '2026-03-11'))).sheets).toEqual(['2026-03']);
  });

  it('a Saturday with the lessons of a Wednesday brings them in', async () => {
    const working = { ...calendarKz2025, workingDays: [{ day: '2026-05-16' as Day, as: 3 }] };
    const [room] = (await effectOf(working)).rooms;
    expect(room?.months).toMatchObject([{ month: '2026-05', sessionsLost: 0, sessionsGained: 2, childTimesGained: 4 }]);
  });

  it('what was opened stays: it is told apart and falls away nowhere', async () => {
    await specialist.call('sessions.openPlanned', { seriesId: school.seriesId, day: today });
    const effect = await effectOf(made('holiday', today));
    expect(effect.held).toEqual([{ schoolName: 'Тест мектебі', day: today, sessions: 1 }]);
    expect(effect.rooms[0]?.months[0]).toMatchObject({ sessionsLost: 1, childTimesLost: 3 });
  });

  it('finds the single times that were moved to a day that becomes a day off', async () => {
    const { seriesId } = school;
    const place = { toDay: '2026-04-23' as Day, toStart: '12:00', reason: '' };
    await specialist.call('plan.moveOccurrence', { seriesId, day: today, ...place });
    const effect = await effectOf(made('holiday', '2026-04-23'));
    expect(effect.moved).toMatchObject([{ roomName: 'Кабинет 1', day: today, toDay: '2026-04-23', toStart: '12:00' }]);
    expect(effect.rooms[0]?.months[0]).toMatchObject({ sessionsLost: 1 });
  });

  it('nothing changes: it says so', async () => {
    expect(await effectOf(made('school', '2026-04-22'))).toEqual({ rooms: [], sheets: [], moved: [], held: [] });
  });

  it.each([
    ['holiday', '2025-11-05', '2025-11-20'],
    ['break', '2026-01-08', '2026-01-30'],
    ['school', '2026-03-19', '2026-03-29'],
  ] as const)('and says the same as the sheets afterwards: %s %s', async (kind, from, to) => {
    const calendar = made(kind, from, to);
    const month = from.slice(0, 7);
    const before = (await sheetOf(month)).totals.notMarked;
    const told = (await effectOf(calendar)).rooms[0]?.months.find((one) => one.month === month);
    await office.call('calendar.write', changes(calendar));
    const after = (await sheetOf(month)).totals.notMarked;
    expect(after - before).toBe((told?.childTimesGained ?? 0) - (told?.childTimesLost ?? 0));
    expect(after).not.toBe(before);
  });
});

describe('writing', () => {
  it('every screen that asks follows, with an event, and the way back is the same call', async () => {
    const calendar = made('holiday', '2026-04-29');
    await office.call('calendar.write', changes(calendar));
    const week = await office.call('plan.week', { roomId: school.roomId, day: '2026-04-29' as Day });
    expect(week.days[2]?.off).toEqual({ kind: 'holiday' });
    expect(week.items).toEqual([]);
    expect(testApp.events.at(-1)).toEqual({ event: 'changed', topic: 'plan' });
    const event = testApp.app.store.database
      .prepare<[], { kind: string; data: string }>('SELECT kind, data FROM event ORDER BY seq DESC LIMIT 1')
      .get();
    expect(event?.kind).toBe('calendar.changed');
    expect(JSON.parse(event?.data ?? '')).toEqual({ before: calendarKz2025, after: calendar });
    await office.call('calendar.write', changes(calendarKz2025, calendar));
    const [kept] = await office.call('calendar.list', {});
    expect(kept?.calendars).toEqual([calendarKz2025]);
  });

  it('totals that are kept are those of a recount', async () => {
    const { database } = testApp.app.store;
    keepTotals(database, knownMonths(database, today), today);
    const days = { roomId: null, from: '2026-03-01', to: '2026-03-31' };
    const before = countTotals(database, days, today).children;
    await office.call('calendar.write', changes(made('holiday', '2026-03-11')));
    keepTotals(database, knownMonths(database, today), today);
    const kept = await readTotal(office, '2026-03-01' as Day, '2026-03-31' as Day);
    const counted = countTotals(database, days, today).children;
    expect(kept.notMarked).toBe(counted.reduce((sum, part) => sum + part.not_marked, 0));
    expect(counted).not.toEqual(before);
  });

  it('whoever saw another calendar is told, and nothing is written', async () => {
    await office.call('calendar.write', changes(made('holiday', '2026-04-29')));
    const late = office.call('calendar.write', changes(made('holiday', '2026-04-30')));
    await expect(late).rejects.toMatchObject({ code: 'calendar_changed', detail: { school: 'Тест мектебі' } });
    const [kept] = await office.call('calendar.list', {});
    expect(kept?.calendars).toEqual([made('holiday', '2026-04-29')]);
  });

  it('a new year stands beside the old one, and can be taken away again', async () => {
    const next = nextYearOf(calendarKz2025);
    await office.call('calendar.write', changes(next, null));
    const [kept] = await office.call('calendar.list', {});
    expect(kept?.calendars).toEqual([calendarKz2025, next]);
    await office.call('calendar.write', changes(null, next));
    expect((await office.call('calendar.list', {}))[0]?.calendars).toEqual([calendarKz2025]);
  });

  it.each([
    ['an unsound one', { ...calendarKz2025, lastDay: '2025-08-01' as Day }],
    ['one of another year', nextYearOf(calendarKz2025)],
  ])('%s is refused', async (_what, calendar) => {
    await expect(office.call('calendar.write', changes(calendar))).rejects.toMatchObject({ code: 'bad_input' });
  });

  it('two changes of one school are none', async () => {
    const [change] = changes(made('holiday', '2026-04-29')).changes;
    if (!change) throw new Error('no change');
    await expect(office.call('calendar.write', { changes: [change, change] })).rejects.toMatchObject({
      code: 'bad_input',
    });
  });
});

describe('the break of grade 1', () => {
  const inBreak = '2026-02-11' as Day;
  beforeEach(() => {
    testApp.app.store.database.prepare("UPDATE child SET class_name = '1А' WHERE id = ?").run(school.childIds[0]);
  });

  it('grade 1 is neither expected nor missing, the others are', async () => {
    const sheet = await sheetOf('2026-02');
    const marks = (place: number) => sheet.rows[place]?.cells[10]?.marks;
    const places = school.childIds.map((id) => sheet.rows.findIndex((row) => row.childId === id));
    expect(places.map((place) => marks(place))).toEqual([[], ['not_marked'], ['not_marked']]);
    expect(places.map((place) => sheet.rows[place]?.cells[10]?.isOwnDayOff)).toEqual([true, undefined, undefined]);
    expect(sheet.rows[places[0] ?? 0]?.cells[16]?.isOwnDayOff).toBeUndefined();
    const week = await office.call('plan.week', { roomId: school.roomId, day: inBreak });
    expect(week.items.map((item) => item.children.length)).toEqual([2]);
  });

  it('a group is opened without it; a session of its own is not there', async () => {
    const today = await specialist.call('sessions.today', { roomId: school.roomId, day: inBreak });
    expect(today.items.map((item) => item.children.length)).toEqual([2]);
    const { sessionId } = await specialist.call('sessions.openPlanned', {
      seriesId: school.groupSeriesId,
      day: inBreak,
    });
    const session = await specialist.call('sessions.get', { sessionId });
    expect(session.children.map(({ childId }) => childId)).not.toContain(school.childIds[0]);
  });

  it('a year ago the same child was in no school grade yet, and a year later it has no such break', async () => {
    testApp.app.store.database.prepare("UPDATE child SET class_name = '2А' WHERE id = ?").run(school.childIds[0]);
    expect((await sheetOf('2026-02')).rows.every((row) => row.cells[10]?.marks.length !== 0)).toBe(true);
  });
});

it('sessions of some days are found by their days', () => {
  const plans = plansOf(testApp.app.store.database, (database) => countSessionsOn(database, 'a', [today]));
  expect(plans.join('\n')).toMatch(/session USING COVERING INDEX session_by_day \(day=\?\)/);
});
