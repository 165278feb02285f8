/** Planned occurrences that nobody opened: they count as scheduled and not marked, so that nothing is left out. */
import type { Database } from 'better-sqlite3';
import { type Day, daysFrom } from '../../shared/domain/day.ts';
import { gradeOn } from '../../shared/domain/grade.ts';
import { occurrencesOf, type PlanDays, planDays } from '../../shared/domain/plan.ts';
import {
  listSeriesMembers,
  listSeriesWithOpened,
  type PlannedSeriesRow,
  type SeriesMember,
} from '../db/queries/planned-series.ts';
import { readExceptions, recurringOf } from './plan-occurrences.ts';
import { dayCalendars } from './school-days.ts';

/** The last day on which a child is expected: it left, or was archived. */
export function lastExpectedDay(child: Pick<SeriesMember, 'enrolled_to' | 'archived_at'>): Day | null {
  const ends = [child.enrolled_to, child.archived_at?.slice(0, 10)].filter((day) => typeof day === 'string');
  return (ends.toSorted()[0] ?? null) as Day | null;
}

/** Whether a member of a series is expected on a day on which the series takes place. */
export function isExpected(member: SeriesMember, on: Day, days: PlanDays, today: Day): boolean {
  if (on < member.enrolled_from || on > (lastExpectedDay(member) ?? '9999')) return false;
  return !(days.isGradeOneOff(on) && gradeOn(member.class_name, today, on) === 1);
}

/** `day` and `start`: when it takes place, which is not when the series says if it was moved. */
export type Unopened = {
  readonly series: PlannedSeriesRow;
  readonly day: Day;
  readonly start: string;
  readonly childId: string;
};

/**
 * Children expected in occurrences that were not opened.
 * @param days of the series' school
 * @param wasOpened whether there is a session of that series on that day
 * @param today from which the grade of a child is counted back: grade 1 has a break of its own
 */
export function listUnopened(
  database: Database,
  seriesRows: readonly PlannedSeriesRow[],
  days: PlanDays,
  wasOpened: (seriesId: string, day: Day) => boolean,
  today: Day,
): readonly Unopened[] {
  const exceptions = readExceptions(
    database,
    seriesRows.map(({ id }) => id),
  );
  const timesBySeries = new Map<string, readonly { readonly on: Day; readonly start: string }[]>();
  for (const series of seriesRows) {
    const times = occurrencesOf(recurringOf(series), exceptions.get(series.id) ?? [], days);
    const unopened = times.filter(({ on }) => !wasOpened(series.id, on));
    if (unopened.length > 0) timesBySeries.set(series.id, unopened);
  }
  const byId = new Map(seriesRows.map((series) => [series.id, series]));
  return listSeriesMembers(database, [...timesBySeries.keys()]).flatMap((member) => {
    const series = byId.get(member.series_id);
    const times = (timesBySeries.get(member.series_id) ?? []).filter(({ on }) => isExpected(member, on, days, today));
    return series ? times.map(({ on, start }) => ({ series, day: on, start, childId: member.child_id })) : [];
  });
}

/** Days between two days, both included, as the plan of a school needs them. */
export function schoolPlanDays(database: Database, schoolId: string, from: Day, to: Day): PlanDays {
  return planDays(daysFrom(from, to), dayCalendars(database, schoolId));
}

/**
 * Children in unopened occurrences of one room or (null) of all.
 * @param to yesterday at the latest: what is still to come counts nowhere
 */
export function listUnopenedIn(
  database: Database,
  range: { readonly roomId: string | null; readonly from: Day; readonly to: Day },
  today: Day,
): readonly Unopened[] {
  const { from, to } = range;
  if (to < from) return [];
  const bySchool = Map.groupBy(listSeriesWithOpened(database, range), (row) => row.school_id);
  return [...bySchool].flatMap(([schoolId, rows]) => {
    const opened = new Map(rows.map((row) => [row.id, row.opened ?? '']));
    const wasOpened = (seriesId: string, day: Day) => opened.get(seriesId)?.includes(day) ?? false;
    return listUnopened(database, rows, schoolPlanDays(database, schoolId, from, to), wasOpened, today);
  });
}
