/** What a change of calendars does to the plan: counted by the rules by which the plan itself takes place. */
import type { Database } from 'better-sqlite3';
import { type Calendar, isSchoolDay } from '../../shared/domain/calendar.ts';
import { calendarIn } from '../../shared/domain/calendar-year.ts';
import { type Day, daysFrom, lastDayOfMonth, type Month, monthOf } from '../../shared/domain/day.ts';
import type { Discipline } from '../../shared/domain/discipline.ts';
import type { RoomId } from '../../shared/domain/ids.ts';
import { shortName } from '../../shared/domain/person.ts';
import { type Exception, occurrencesOf, type PlanDays, planDays } from '../../shared/domain/plan.ts';
import type { CalendarEffect } from '../../shared/ipc/contract/calendar.ts';
import {
  listSeriesMembers,
  listSeriesWithOpened,
  type OpenedSeriesRow,
  type SeriesMember,
} from '../db/queries/planned-series.ts';
import { listRooms, type SchoolRecord } from '../db/queries/school.ts';
import { countSessionsOn } from '../db/queries/sessions.ts';
import { findStaff } from '../db/queries/staff.ts';
import { readExceptions, recurringOf } from './plan-occurrences.ts';
import { isExpected } from './unopened.ts';

export type SchoolChange = {
  readonly school: SchoolRecord;
  /** All calendars of the school, the earliest first. */
  readonly before: readonly Calendar[];
  readonly after: readonly Calendar[];
};

export function readCalendarEffect(database: Database, changes: readonly SchoolChange[], today: Day): CalendarEffect {
  const effects = changes.map((change) => schoolEffect(database, change, today));
  return {
    rooms: effects.flatMap(({ rooms }) => rooms),
    sheets: [...new Set(effects.flatMap(({ sheets }) => sheets))].toSorted(),
    moved: effects.flatMap(({ moved }) => moved),
    held: effects.flatMap(({ held }) => held),
  };
}

const nothing: CalendarEffect = { rooms: [], sheets: [], moved: [], held: [] };

function schoolEffect(database: Database, { school, before, after }: SchoolChange, today: Day): CalendarEffect {
  const range = rangeOf(before, after);
  if (range === null) return nothing;
  const days = daysFrom(range.from, range.to);
  const was = planDays(days, (day) => calendarIn(before, day));
  const willBe = planDays(days, (day) => calendarIn(after, day));
  const rows = listSeriesWithOpened(database, { roomId: null, ...range }).filter((row) => row.school_id === school.id);
  const ids = rows.map(({ id }) => id);
  const exceptions = readExceptions(database, ids);
  const members = Map.groupBy(listSeriesMembers(database, ids), ({ series_id }) => series_id);
  const roomMonths = new Map<string, Map<Month, MonthCount>>();
  const sheets = new Set<Month>();
  for (const row of rows) {
    const facts = { row, members: members.get(row.id) ?? [], exceptions: exceptions.get(row.id) ?? [], today };
    const [old, now] = [timesOf(facts, was), timesOf(facts, willBe)];
    for (const on of new Set([...old.keys(), ...now.keys()])) {
      const [less, more] = [old.get(on) ?? 0, now.get(on) ?? 0];
      if (less === more) continue;
      const month = monthOf(on);
      const months = roomMonths.get(row.room_id) ?? new Map<Month, MonthCount>();
      roomMonths.set(row.room_id, months);
      months.set(month, added(months.get(month) ?? noCount, less, more));
      if (on < today) sheets.add(month);
    }
  }
  const isOff = (day: Day) => !isSchoolDay(calendarIn(after, day), day);
  const newlyOff = days.filter((day) => isSchoolDay(calendarIn(before, day), day) && isOff(day));
  return {
    rooms: roomsOf(database, school, roomMonths),
    sheets: [...sheets],
    moved: rows.flatMap((row) => strandedOf(database, row, exceptions.get(row.id) ?? [], was, willBe)),
    held: countSessionsOn(database, school.id, newlyOff).map(({ day, sessions }) => ({
      schoolName: school.name,
      day: day as Day,
      sessions,
    })),
  };
}

/** Whole months around what differs; null where nothing does. */
function rangeOf(before: readonly Calendar[], after: readonly Calendar[]): { from: Day; to: Day } | null {
  const texts = [before, after].map((list) => new Set(list.map((one) => JSON.stringify(one))));
  const changed = [...before, ...after].filter((one) => !texts.every((known) => known.has(JSON.stringify(one))));
  const first = changed.map(({ firstDay }) => firstDay).toSorted()[0];
  const last = changed
    .map(({ lastDay }) => lastDay)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  // What a year without a calendar goes by may be longer than the one that was entered.
  const summer = `${last.slice(0, 4)}-05` as Month;
  return { from: `${monthOf(first)}-01` as Day, to: lastDayOfMonth(monthOf(last) > summer ? monthOf(last) : summer) };
}

type SeriesFacts = {
  readonly row: OpenedSeriesRow;
  readonly members: readonly SeriesMember[];
  readonly exceptions: readonly Exception[];
  readonly today: Day;
};

/** Children expected in each unopened time of a series, by its day; times of nobody are none. */
function timesOf({ row, members, exceptions, today }: SeriesFacts, days: PlanDays): ReadonlyMap<Day, number> {
  const times = new Map<Day, number>();
  for (const { on } of occurrencesOf(recurringOf(row), exceptions, days)) {
    if (row.opened?.includes(on)) continue;
    const expected = members.filter((member) => isExpected(member, on, days, today)).length;
    if (expected > 0) times.set(on, expected);
  }
  return times;
}

type MonthCount = Omit<CalendarEffect['rooms'][number]['months'][number], 'month'>;
const noCount: MonthCount = { sessionsLost: 0, sessionsGained: 0, childTimesLost: 0, childTimesGained: 0 };

/** @param less children expected at one time before. @param more after */
function added(count: MonthCount, less: number, more: number): MonthCount {
  return {
    sessionsLost: count.sessionsLost + (more === 0 ? 1 : 0),
    sessionsGained: count.sessionsGained + (less === 0 ? 1 : 0),
    childTimesLost: count.childTimesLost + Math.max(0, less - more),
    childTimesGained: count.childTimesGained + Math.max(0, more - less),
  };
}

function roomsOf(
  database: Database,
  school: SchoolRecord,
  counts: ReadonlyMap<string, ReadonlyMap<Month, MonthCount>>,
): CalendarEffect['rooms'] {
  return listRooms(database).flatMap((room) => {
    const months = counts.get(room.id);
    if (!months) return [];
    const inOrder = [...months].toSorted(([left], [right]) => (left < right ? -1 : 1));
    return [
      {
        roomId: room.id as RoomId,
        roomName: room.name,
        schoolName: school.name,
        months: inOrder.map(([month, count]) => ({ month, ...count })),
      },
    ];
  });
}

/** Single times that were moved to a day that can take nothing any more. */
function strandedOf(
  database: Database,
  row: OpenedSeriesRow,
  exceptions: readonly Exception[],
  was: PlanDays,
  willBe: PlanDays,
): CalendarEffect['moved'] {
  const stranded = exceptions.filter(
    (one) => one.kind === 'moved' && was.canTake.has(one.toDay) && !willBe.canTake.has(one.toDay),
  );
  if (stranded.length === 0) return [];
  const staff = findStaff(database, row.staff_id);
  const roomName = listRooms(database).find(({ id }) => id === row.room_id)?.name ?? '';
  return stranded.flatMap((one) => {
    if (one.kind !== 'moved' || row.opened?.includes(one.toDay)) return [];
    const { day, toDay, toStart } = one;
    const staffName = staff ? shortName(staff) : '';
    return [{ roomName, staffName, discipline: row.discipline as Discipline, day, toDay, toStart }];
  });
}
