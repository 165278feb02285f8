/** When the weekly plan takes place: series, exceptions and calendar put together by the rules of shared/domain/plan. */
import type { Database } from 'better-sqlite3';
import type { Calendar } from '../../shared/domain/calendar.ts';
import { type Day, daysFrom, type Weekday } from '../../shared/domain/day.ts';
import {
  type Exception,
  type Occurrence,
  occurrencesOf,
  type PlanDays,
  planDays,
  type Recurring,
} from '../../shared/domain/plan.ts';
import { exceptionOf, listExceptions } from '../db/queries/exceptions.ts';
import { listSeriesBetween, type SeriesRow } from '../db/queries/plan.ts';
import { roomCalendar } from './plan-view.ts';

export type Planned = Occurrence & { readonly series: SeriesRow };

type SeriesDays = {
  readonly weekday: number;
  readonly from_day: string;
  readonly to_day: string | null;
  readonly start: string;
};

/** Rows hold what the contract let in; its brands cannot be seen by the database. */
export function recurringOf(row: SeriesDays): Recurring & { readonly start: string } {
  return {
    weekday: row.weekday as Weekday,
    from: row.from_day as Day,
    to: row.to_day as Day | null,
    start: row.start,
  };
}

/** Exceptions by series. */
export function readExceptions(
  database: Database,
  seriesIds: readonly string[],
): ReadonlyMap<string, readonly Exception[]> {
  const bySeries = new Map<string, Exception[]>();
  for (const row of listExceptions(database, seriesIds)) {
    const known = bySeries.get(row.series_id);
    if (known) known.push(exceptionOf(row));
    else bySeries.set(row.series_id, [exceptionOf(row)]);
  }
  return bySeries;
}

/** What takes place in a room between two days, both included; opened or not. */
export function listPlanned(database: Database, roomId: string, from: Day, to: Day): readonly Planned[] {
  return plannedOf(database, listSeriesBetween(database, roomId, from, to), from, to);
}

/** The time of a series that takes place on that day, as it is planned now. */
export function findPlanned(database: Database, series: SeriesRow, on: Day): Planned | null {
  return plannedOf(database, [series], on, on)[0] ?? null;
}

/** When the given series, of any rooms, take place between two days. */
export function plannedOf<Row extends SeriesRow>(
  database: Database,
  rows: readonly Row[],
  from: Day,
  to: Day,
): readonly (Occurrence & { readonly series: Row })[] {
  const exceptions = readExceptions(
    database,
    rows.map(({ id }) => id),
  );
  const daysOf = roomDays(database, from, to);
  return rows.flatMap((series) =>
    occurrencesOf(recurringOf(series), exceptions.get(series.id) ?? [], daysOf(series.room_id)).map((occurrence) => ({
      ...occurrence,
      series,
    })),
  );
}

/** Days of each room by its school's calendar, worked out once. */
function roomDays(database: Database, from: Day, to: Day): (roomId: string) => PlanDays {
  const known = new Map<string, PlanDays>();
  return (roomId) => {
    const days =
      known.get(roomId) ?? planDays(daysFrom(from, to), (day): Calendar => roomCalendar(database, roomId, day));
    known.set(roomId, days);
    return days;
  };
}
