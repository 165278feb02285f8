/** Weekly series and the children in them. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type NewSeries = {
  readonly id: string;
  readonly room_id: string;
  readonly staff_id: string;
  readonly discipline: string;
  readonly weekday: number;
  readonly start: string;
  readonly minutes: number;
  readonly from_day: string;
  readonly to_day: string | null;
  readonly group_id: string | null;
};
/** With the names of the specialist and of the room. */
export type SeriesRow = NewSeries & {
  readonly room_name: string;
  readonly group_name: string | null;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
};
export type ChildSeriesRow = SeriesRow & {
  readonly child_id: string;
  readonly child_family: string;
  readonly child_given: string;
};
export type SeriesChildRow = {
  readonly series_id: string;
  readonly child_id: string;
  readonly family: string;
  readonly given: string;
  readonly pictogram: string;
  readonly class_name: string;
  readonly enrolled_from: string;
  readonly enrolled_to: string | null;
  readonly archived_at: string | null;
};

const columns = `series.id, series.room_id, series.staff_id, series.discipline, series.weekday, series.start,
  series.minutes, series.from_day, series.to_day, series.group_id, room.name AS room_name,
  child_group.name AS group_name, staff.family, staff.given, staff.patronymic`;
const names = `JOIN room ON room.id = series.room_id JOIN staff ON staff.id = series.staff_id
  LEFT JOIN child_group ON child_group.id = series.group_id`;

export function findSeries(database: Database, id: string): SeriesRow | null {
  return (
    prepared<[string], SeriesRow>(database, `SELECT ${columns} FROM series ${names} WHERE series.id = ?`).get(id) ??
    null
  );
}

/** In force on any of the days, or with a time that was moved to one of them. */
const between = `(from_day <= @to AND (to_day IS NULL OR to_day >= @from)
  OR series.id IN (SELECT series_id FROM series_exception WHERE moved_day BETWEEN @from AND @to))`;

/** Series of a room that can take place between two days; which of them do is told by the rules of the plan. */
export function listSeriesBetween(database: Database, roomId: string, from: string, to: string): readonly SeriesRow[] {
  return prepared<[object], SeriesRow>(
    database,
    `SELECT ${columns} FROM series ${names} WHERE series.room_id = @roomId AND ${between}
     ORDER BY start, series.id`,
  ).all({ roomId, from, to });
}

/** The same for a specialist in any room. */
export function listStaffSeriesBetween(
  database: Database,
  staffId: string,
  from: string,
  to: string,
): readonly SeriesRow[] {
  return prepared<[object], SeriesRow>(
    database,
    `SELECT ${columns} FROM series ${names} WHERE series.staff_id = @staffId AND ${between} ORDER BY start, series.id`,
  ).all({ staffId, from, to });
}

/** The same for children: one row for a child and a series. */
export function listChildrenSeriesBetween(
  database: Database,
  childIds: readonly string[],
  from: string,
  to: string,
): readonly ChildSeriesRow[] {
  return prepared<[object], ChildSeriesRow>(
    database,
    `SELECT ${columns}, child_id, child.family AS child_family, child.given AS child_given
     FROM json_each(@childIds) AS wanted JOIN series_child ON series_child.child_id = wanted.value
       JOIN child ON child.id = child_id JOIN series ON series.id = series_id ${names}
     WHERE ${between} ORDER BY child.sort_key, start`,
  ).all({ childIds: JSON.stringify(childIds), from, to });
}

/** Series of a room that have not ended before the day, by weekday and time. */
export function listSeries(database: Database, roomId: string, day: string): readonly SeriesRow[] {
  return prepared<[string, string], SeriesRow>(
    database,
    `SELECT ${columns} FROM series ${names} WHERE series.room_id = ? AND (to_day IS NULL OR to_day >= ?)
     ORDER BY weekday, start, series.id`,
  ).all(roomId, day);
}

/** Series of a room on a weekday that have not ended before the day. */
export function listRoomSeriesOn(
  database: Database,
  roomId: string,
  weekday: number,
  day: string,
): readonly SeriesRow[] {
  return prepared<[string, number, string], SeriesRow>(
    database,
    `SELECT ${columns} FROM series ${names} WHERE series.room_id = ? AND weekday = ?
     AND (to_day IS NULL OR to_day >= ?) ORDER BY start`,
  ).all(roomId, weekday, day);
}

/** Series of a group that have not ended before the day. */
export function listGroupSeries(database: Database, groupId: string, day: string): readonly SeriesRow[] {
  return prepared<[string, string], SeriesRow>(
    database,
    `SELECT ${columns} FROM series ${names} WHERE series.group_id = ? AND (to_day IS NULL OR to_day >= ?)
     ORDER BY weekday, start, series.id`,
  ).all(groupId, day);
}

/** Series of a child, in any room, that have not ended before the day. */
export function listRunningSeriesOfChild(database: Database, childId: string, day: string): readonly SeriesRow[] {
  return prepared<[string, string], SeriesRow>(
    database,
    `SELECT ${columns} FROM series_child JOIN series ON series.id = series_id ${names}
     WHERE child_id = ? AND (to_day IS NULL OR to_day >= ?) ORDER BY weekday, start, series.id`,
  ).all(childId, day);
}

/** Series of the specialist in any room on a weekday that have not ended before the day. */
export function listStaffSeries(
  database: Database,
  staffId: string,
  weekday: number,
  day: string,
): readonly SeriesRow[] {
  return prepared<[string, number, string], SeriesRow>(
    database,
    `SELECT ${columns} FROM series ${names} WHERE series.staff_id = ? AND weekday = ?
     AND (to_day IS NULL OR to_day >= ?) ORDER BY start`,
  ).all(staffId, weekday, day);
}

/** The same for children: one row for a child and a series. */
export function listChildrenSeries(
  database: Database,
  childIds: readonly string[],
  weekday: number,
  day: string,
): readonly ChildSeriesRow[] {
  return prepared<[string, number, string], ChildSeriesRow>(
    database,
    `SELECT ${columns}, child_id, child.family AS child_family, child.given AS child_given
     FROM json_each(?) AS wanted JOIN series_child ON series_child.child_id = wanted.value
       JOIN child ON child.id = child_id JOIN series ON series.id = series_id ${names}
     WHERE weekday = ? AND (to_day IS NULL OR to_day >= ?) ORDER BY child.sort_key, start`,
  ).all(JSON.stringify(childIds), weekday, day);
}

/** Children of the given series, in the order of their names. */
export function listSeriesChildren(database: Database, seriesIds: readonly string[]): readonly SeriesChildRow[] {
  return prepared<[string], SeriesChildRow>(
    database,
    `SELECT series_id, child_id, family, given, pictogram, class_name, enrolled_from, enrolled_to, archived_at
     FROM json_each(?) AS wanted JOIN series_child ON series_child.series_id = wanted.value
       JOIN child ON child.id = child_id
     ORDER BY child.sort_key, child_id`,
  ).all(JSON.stringify(seriesIds));
}

export function insertSeries(database: Database, series: NewSeries, childIds: readonly string[]): void {
  prepared<[NewSeries]>(
    database,
    `INSERT INTO series (id, room_id, staff_id, discipline, weekday, start, minutes, from_day, to_day,
       group_id)
     VALUES (@id, @room_id, @staff_id, @discipline, @weekday, @start, @minutes, @from_day, @to_day, @group_id)`,
  ).run(series);
  const addChild = prepared<[string, string]>(database, 'INSERT INTO series_child (series_id, child_id) VALUES (?, ?)');
  for (const childId of childIds) addChild.run(series.id, childId);
}

export function endSeries(database: Database, id: string, lastDay: string): void {
  prepared<[string, string]>(database, 'UPDATE series SET to_day = ? WHERE id = ?').run(lastDay, id);
}

/** @param lastDay null: it has no end */
export function reopenSeries(database: Database, id: string, lastDay: string | null): void {
  prepared<[string | null, string]>(database, 'UPDATE series SET to_day = ? WHERE id = ?').run(lastDay, id);
}

/** Only for a series that never took place: a session that refers to it makes this fail. */
export function removeSeries(database: Database, id: string): void {
  prepared<[string]>(database, 'DELETE FROM series_exception WHERE series_id = ?').run(id);
  prepared<[string]>(database, 'DELETE FROM series_child WHERE series_id = ?').run(id);
  prepared<[string]>(database, 'DELETE FROM series WHERE id = ?').run(id);
}

/**
 * The last day that a session of the series stands for: the one it was opened on, or the one of the plan when that comes
 * later, because it was moved forward.
 */
export function lastOpenedDay(database: Database, seriesId: string): string | null {
  const row = prepared<[string], { day: string | null }>(
    database,
    `SELECT max(max(session.day, coalesce(series_exception.day, session.day))) AS day
     FROM session LEFT JOIN series_exception
       ON series_exception.series_id = session.series_id AND series_exception.moved_day = session.day
     WHERE session.series_id = ?`,
  ).get(seriesId);
  return row?.day ?? null;
}
