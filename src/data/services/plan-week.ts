/** Puts the week of a room together: what is planned, what was opened, and what is different this time. */
import type { Database } from 'better-sqlite3';
import { dayOff, quarterOf } from '../../shared/domain/calendar.ts';
import { addDays, type Day, daysFrom, mondayOf } from '../../shared/domain/day.ts';
import { shortName } from '../../shared/domain/person.ts';
import { type Exception, fallsOn } from '../../shared/domain/plan.ts';
import type { Week, WeekItem } from '../../shared/ipc/contract/plan.ts';
import { listSeriesBetween, listSeriesChildren, type SeriesChildRow, type SeriesRow } from '../db/queries/plan.ts';
import { listSessionsBetween, type WeekSessionRow } from '../db/queries/plan-week.ts';
import { tileOf, tilesOf } from './child-tiles.ts';
import { type Planned, plannedOf, readExceptions, recurringOf } from './plan-occurrences.ts';
import { isOnOwnBreak, isTakingPart, roomCalendar } from './plan-view.ts';
import { startOf } from './start-of.ts';

/** @param day any day of the week */
export function readWeek(database: Database, roomId: string, day: Day, today: Day): Week {
  const monday = mondayOf(day);
  const sunday = addDays(monday, 6);
  const series = listSeriesBetween(database, roomId, monday, sunday);
  const seriesIds = series.map(({ id }) => id);
  const sessions = listSessionsBetween(database, roomId, monday, sunday);
  const exceptions = readExceptions(database, [
    ...new Set([...seriesIds, ...sessions.flatMap((session) => session.series_id ?? [])]),
  ]);
  const opened = new Set(sessions.map((session) => `${session.series_id} ${session.day}`));
  const members = Map.groupBy(listSeriesChildren(database, seriesIds), (child) => child.series_id);
  const childrenOn = (series: SeriesRow, on: Day) => {
    const calendar = roomCalendar(database, roomId, on);
    return (members.get(series.id) ?? []).filter(
      (child) => isTakingPart(child, on) && !isOnOwnBreak(child, calendar, on, today),
    );
  };
  const planned = plannedOf(database, series, monday, sunday).filter(
    (one) => !opened.has(`${one.series.id} ${one.on}`),
  );
  const items = [
    ...planned.map((one) => plannedItem(one, childrenOn(one.series, one.on))),
    ...series.flatMap((row) =>
      (exceptions.get(row.id) ?? [])
        .filter((one) => one.day >= monday && one.day <= sunday)
        .filter((one) => fallsOn(recurringOf(row), one.day, roomCalendar(database, roomId, one.day)))
        .filter((one) => one.kind === 'cancelled' || one.toDay !== one.day)
        .map((one) => exceptionItem(row, one, childrenOn(row, one.day))),
    ),
  ].filter((item) => item.children.length > 0);
  return {
    days: daysFrom(monday, sunday).map((date) => {
      const calendar = roomCalendar(database, roomId, date);
      return { day: date, off: dayOff(calendar, date), quarter: quarterOf(calendar, date) };
    }),
    items: [...items, ...sessionItems(database, sessions, exceptions)].toSorted((left, right) =>
      orderOf(left) < orderOf(right) ? -1 : 1,
    ),
  };
}

const orderOf = (item: WeekItem) =>
  `${item.on} ${item.start} ${item.staffName} ${item.seriesId ?? ''}${item.sessionId ?? ''}`;

// Rows hold what the contract let in; its brands cannot be seen by the database.
function seriesFacts(row: SeriesRow, children: readonly SeriesChildRow[]) {
  return {
    seriesId: row.id,
    sessionId: null,
    minutes: row.minutes,
    staffId: row.staff_id,
    staffName: shortName(row),
    discipline: row.discipline,
    groupName: row.group_name,
    children: children.map(tileOf),
    outcome: null,
    isSigned: false,
  };
}

function plannedItem({ series, day, on, start, moved }: Planned, children: readonly SeriesChildRow[]): WeekItem {
  return {
    ...seriesFacts(series, children),
    day,
    on,
    start,
    state: 'planned',
    movedFrom: moved && { day, start: series.start },
    movedTo: null,
    reason: moved?.reason ?? '',
  } as WeekItem;
}

/** The place where something would be if it were not cancelled or moved away. */
function exceptionItem(series: SeriesRow, one: Exception, children: readonly SeriesChildRow[]): WeekItem {
  return {
    ...seriesFacts(series, children),
    day: one.day,
    on: one.day,
    start: series.start,
    state: one.kind === 'cancelled' ? 'cancelled' : 'away',
    movedFrom: null,
    movedTo: one.kind === 'moved' ? { day: one.toDay, start: one.toStart } : null,
    reason: one.reason,
  } as WeekItem;
}

function sessionItems(
  database: Database,
  sessions: readonly WeekSessionRow[],
  exceptions: ReadonlyMap<string, readonly Exception[]>,
): readonly WeekItem[] {
  const childrenOf = tilesOf(database, sessions);
  return sessions.map((row) => {
    const moved = (exceptions.get(row.series_id ?? '') ?? []).find(
      (one) => one.kind === 'moved' && one.toDay === row.day,
    );
    return {
      seriesId: row.series_id,
      sessionId: row.id,
      day: moved?.day ?? row.day,
      on: row.day,
      start: startOf(row),
      minutes: row.minutes ?? row.planned_minutes,
      staffId: row.staff_id,
      staffName: shortName(row),
      discipline: row.discipline,
      groupName: row.group_name,
      children: childrenOf(row.id),
      state: row.finished_at === null ? 'open' : 'finished',
      outcome: row.outcome,
      isSigned: row.certified_at !== null,
      movedFrom: null,
      movedTo: null,
      reason: moved?.reason ?? '',
    } as WeekItem;
  });
}
