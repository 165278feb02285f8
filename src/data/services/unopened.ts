/** Planned occurrences that nobody opened: they count as scheduled and not marked, so that nothing is left out. */
import type { Database } from 'better-sqlite3';
import { type Day, type Weekday, weekdayOf } from '../../shared/domain/day.ts';
import {
  listSeriesMembers,
  listSeriesWithOpened,
  type PlannedSeriesRow,
  type SeriesMember,
} from '../db/queries/attendance.ts';
import { listSchoolDays } from './school-days.ts';

/** The last day on which a child is expected: it left, or was archived. */
export function lastExpectedDay(child: Pick<SeriesMember, 'enrolled_to' | 'archived_at'>): Day | null {
  const ends = [child.enrolled_to, child.archived_at?.slice(0, 10)].filter((day) => typeof day === 'string');
  return (ends.toSorted()[0] ?? null) as Day | null;
}

export type Unopened = { readonly series: PlannedSeriesRow; readonly day: Day; readonly childId: string };

/**
 * Children expected in occurrences that were not opened.
 * @param schoolDays of the series' school, in order
 * @param wasOpened whether there is a session of that series on that day
 */
export function listUnopened(
  database: Database,
  seriesRows: readonly PlannedSeriesRow[],
  schoolDays: readonly Day[],
  wasOpened: (seriesId: string, day: Day) => boolean,
): readonly Unopened[] {
  const daysBySeries = new Map<string, readonly Day[]>();
  const daysByWeekday = groupByWeekday(schoolDays);
  for (const series of seriesRows) {
    const days = occurrences(series, daysByWeekday).filter((day) => !wasOpened(series.id, day));
    if (days.length > 0) daysBySeries.set(series.id, days);
  }
  const byId = new Map(seriesRows.map((series) => [series.id, series]));
  return listSeriesMembers(database, [...daysBySeries.keys()]).flatMap((member) => {
    const series = byId.get(member.series_id);
    const last = lastExpectedDay(member) ?? '9999';
    const days = (daysBySeries.get(member.series_id) ?? []).filter((day) => day >= member.enrolled_from && day <= last);
    return series ? days.map((day) => ({ series, day, childId: member.child_id })) : [];
  });
}

type DaysByWeekday = ReadonlyMap<Weekday, readonly Day[]>;

const groupByWeekday = (days: readonly Day[]): DaysByWeekday => Map.groupBy(days, weekdayOf);

function occurrences(series: PlannedSeriesRow, daysByWeekday: DaysByWeekday): readonly Day[] {
  const days = daysByWeekday.get(series.weekday as Weekday) ?? [];
  return days.filter((day) => day >= series.from_day && (series.to_day === null || day <= series.to_day));
}

/**
 * Children in unopened occurrences per room.
 * @param to yesterday at the latest: what is still to come counts nowhere
 */
export function countUnopened(database: Database, from: Day, to: Day): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [schoolId, rows] of Map.groupBy(listSeriesWithOpened(database, from, to), (row) => row.school_id)) {
    const opened = new Map(rows.map((row) => [row.id, row.opened ?? '']));
    const wasOpened = (seriesId: string, day: Day) => opened.get(seriesId)?.includes(day) ?? false;
    const schoolDays = listSchoolDays(database, schoolId, from, to);
    for (const { series } of listUnopened(database, rows, schoolDays, wasOpened))
      counts.set(series.room_id, (counts.get(series.room_id) ?? 0) + 1);
  }
  return counts;
}
