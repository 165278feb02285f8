/** Weekly series as a month sheet counts them: what was planned, and what of it was opened. Read only. */
import type { Database } from 'better-sqlite3';
import type { SheetScope } from '../../../shared/domain/sheet-scope.ts';
import { prepared } from '../prepared.ts';
import type { SheetDays } from './attendance.ts';
import type { RoomDays } from './attendance-sums.ts';
import type { ChildRecord } from './children.ts';
import type { NewSeries } from './plan.ts';
import { scopeSeries } from './sheet-scopes.ts';

export type PlannedSeriesRow = Omit<NewSeries, 'group_id'> & { readonly school_id: string };

const seriesColumns = `series.id, room_id, school_id, staff_id, discipline, weekday, start, minutes, from_day, to_day`;
// Also what has ended by then, where one of its times was moved there.
const inForce = `(from_day <= @to AND (to_day IS NULL OR to_day >= @from)
  OR series.id IN (SELECT series_id FROM series_exception WHERE moved_day BETWEEN @from AND @to))`;

/** `opened`: the days on which there is a session of the series, one after another; null where there is none. */
export type OpenedSeriesRow = PlannedSeriesRow & { readonly opened: string | null };

// The days on which it was opened, between the two.
const openedDays = `(SELECT group_concat(day) FROM session INDEXED BY session_by_series
  WHERE series_id = series.id AND day BETWEEN @from AND @to) AS opened`;

/** Series of a scope in force on any of the days, each with the days on which it was opened. */
export function listScopeSeries(database: Database, scope: SheetScope, days: SheetDays): readonly OpenedSeriesRow[] {
  return prepared<[object], OpenedSeriesRow>(
    database,
    `SELECT ${seriesColumns}, ${openedDays}
     FROM series CROSS JOIN room ON room.id = room_id WHERE ${scopeSeries(scope.kind)}`,
  ).all({ ...scope, ...days });
}

/** Series in force on any of the days, each with the days on which it was opened. */
export function listSeriesWithOpened(database: Database, days: RoomDays): readonly OpenedSeriesRow[] {
  return prepared<[object], OpenedSeriesRow>(
    database,
    `SELECT ${seriesColumns}, ${openedDays}
     FROM series JOIN room ON room.id = room_id
     WHERE ${inForce} AND (@roomId IS NULL OR room_id = @roomId)`,
  ).all(days);
}

export type SeriesMember = Pick<ChildRecord, 'class_name' | 'enrolled_from' | 'enrolled_to' | 'archived_at'> & {
  readonly series_id: string;
  readonly child_id: string;
};

export function listSeriesMembers(database: Database, seriesIds: readonly string[]): readonly SeriesMember[] {
  return prepared<[string], SeriesMember>(
    database,
    `SELECT series_id, child_id, class_name, enrolled_from, enrolled_to, archived_at
     FROM json_each(?) AS wanted JOIN series_child ON series_child.series_id = wanted.value
       JOIN child ON child.id = child_id`,
  ).all(JSON.stringify(seriesIds));
}
