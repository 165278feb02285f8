/** Attendance as the office reads it: rows behind a month sheet, and sums over rooms. Read only. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';
import type { ChildRecord } from './children.ts';

export type FactRow = {
  readonly day: string;
  readonly staff_id: string;
  readonly series_id: string | null;
  readonly outcome: string | null;
  /** The child's own, where they differ from those of the session. */
  readonly minutes: number | null;
  readonly make_up_of: string | null;
  /** Null for a session without children. */
  readonly child_id: string | null;
  readonly status: string | null;
};

/** Every child of every session of a room between two days, both included. `discipline` null: all of them. */
export function listFacts(
  database: Database,
  roomId: string,
  discipline: string | null,
  from: string,
  to: string,
): readonly FactRow[] {
  return prepared<[object], FactRow>(
    database,
    `SELECT day, staff_id, series_id, outcome, coalesce(attended_minutes, minutes) AS minutes, make_up_of, child_id, status
     FROM session INDEXED BY session_by_room
       LEFT JOIN session_child ON session_child.session_id = session.id
     WHERE room_id = @roomId AND day BETWEEN @from AND @to AND (@discipline IS NULL OR discipline = @discipline)
     ORDER BY day`,
  ).all({ roomId, discipline, from, to });
}

export type SheetChildRow = Pick<
  ChildRecord,
  | 'id'
  | 'family'
  | 'given'
  | 'patronymic'
  | 'class_name'
  | 'pmpk_number'
  | 'pmpk_valid_to'
  | 'enrolled_from'
  | 'enrolled_to'
  | 'archived_at'
>;

/** Children of a room, and those named besides, in the order of names. */
export function listSheetChildren(
  database: Database,
  roomId: string,
  alsoIds: readonly string[],
): readonly SheetChildRow[] {
  return prepared<[string, string], SheetChildRow>(
    database,
    `SELECT id, family, given, patronymic, class_name, pmpk_number, pmpk_valid_to, enrolled_from, enrolled_to,
       archived_at
     FROM child WHERE room_id = ? OR id IN (SELECT value FROM json_each(?)) ORDER BY sort_key, id`,
  ).all(roomId, JSON.stringify(alsoIds));
}

export type PlannedSeriesRow = {
  readonly id: string;
  readonly room_id: string;
  readonly school_id: string;
  readonly staff_id: string;
  readonly discipline: string;
  readonly weekday: number;
  readonly start: string;
  readonly minutes: number;
  readonly from_day: string;
  readonly to_day: string | null;
};

const seriesColumns = `series.id, room_id, school_id, staff_id, discipline, weekday, start, minutes, from_day, to_day`;
// Also what has ended by then, where one of its times was moved there.
const inForce = `(from_day <= @to AND (to_day IS NULL OR to_day >= @from)
  OR series.id IN (SELECT series_id FROM series_exception WHERE moved_day BETWEEN @from AND @to))`;

/** Series of a room in force on any day between the two. `discipline` null: all of them. */
export function listRoomSeries(
  database: Database,
  roomId: string,
  discipline: string | null,
  from: string,
  to: string,
): readonly PlannedSeriesRow[] {
  return prepared<[object], PlannedSeriesRow>(
    database,
    `SELECT ${seriesColumns} FROM series JOIN room ON room.id = room_id
     WHERE ${inForce} AND room_id = @roomId AND (@discipline IS NULL OR discipline = @discipline)`,
  ).all({ roomId, discipline, from, to });
}

/** `opened`: the days on which there is a session of the series, one after another; null where there is none. */
export type OpenedSeriesRow = PlannedSeriesRow & { readonly opened: string | null };

/** Series of all rooms in force on any day between the two, each with the days on which it was opened. */
export function listSeriesWithOpened(database: Database, from: string, to: string): readonly OpenedSeriesRow[] {
  return prepared<[object], OpenedSeriesRow>(
    database,
    `SELECT ${seriesColumns},
       (SELECT group_concat(day) FROM session WHERE series_id = series.id AND day BETWEEN @from AND @to) AS opened
     FROM series JOIN room ON room.id = room_id WHERE ${inForce}`,
  ).all({ from, to });
}

export type SeriesMember = Pick<ChildRecord, 'enrolled_from' | 'enrolled_to' | 'archived_at'> & {
  readonly series_id: string;
  readonly child_id: string;
};

export function listSeriesMembers(database: Database, seriesIds: readonly string[]): readonly SeriesMember[] {
  return prepared<[string], SeriesMember>(
    database,
    `SELECT series_id, child_id, enrolled_from, enrolled_to, archived_at
     FROM json_each(?) AS wanted JOIN series_child ON series_child.series_id = wanted.value
       JOIN child ON child.id = child_id`,
  ).all(JSON.stringify(seriesIds));
}

export type BehindRow = {
  readonly session_id: string;
  readonly series_id: string | null;
  readonly child_id: string;
  readonly child_family: string;
  readonly child_given: string;
  readonly child_patronymic: string;
  readonly day: string;
  readonly discipline: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly planned_start: string | null;
  readonly planned_minutes: number;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly outcome: string | null;
  readonly minutes: number | null;
  readonly make_up_of: string | null;
  readonly certified_at: string | null;
  readonly status: string;
  readonly group_size: number;
};

/** The same rows as {@link listFacts} with all that the office may see of them. `childId` null: all children. */
export function listBehind(
  database: Database,
  roomId: string,
  discipline: string | null,
  childId: string | null,
  from: string,
  to: string,
): readonly BehindRow[] {
  return prepared<[object], BehindRow>(
    database,
    `SELECT session.id AS session_id, series_id, child.id AS child_id, child.family AS child_family,
       child.given AS child_given, child.patronymic AS child_patronymic, day, discipline,
       staff.family, staff.given, staff.patronymic, planned_start, planned_minutes, started_at, finished_at, outcome,
       coalesce(attended_minutes, session.minutes) AS minutes, make_up_of, certified_at, status,
       (SELECT count(*) FROM session_child AS member WHERE member.session_id = session.id) AS group_size
     FROM session JOIN session_child ON session_child.session_id = session.id
       JOIN child ON child.id = child_id JOIN staff ON staff.id = staff_id
     WHERE session.room_id = @roomId AND day BETWEEN @from AND @to AND (@discipline IS NULL OR discipline = @discipline)
       AND (@childId IS NULL OR child_id = @childId)
     ORDER BY day, coalesce(planned_start, substr(started_at, 12, 5)), child.sort_key`,
  ).all({ roomId, discipline, childId, from, to });
}

export type RoomSums = {
  readonly room_id: string;
  readonly children: number;
  readonly child_minutes: number;
  readonly attended: number;
  readonly scheduled: number;
  readonly not_marked: number;
  readonly cancelled: number;
};

// Named, because without statistics SQLite takes the index on days and looks every session up in the table.
const roomSessions = `FROM room CROSS JOIN session INDEXED BY session_by_room
  ON session.room_id = room.id AND day BETWEEN @from AND @to`;
const calledOff = "outcome IN ('cancelled', 'provider_absent')";
const came = `status IN ('present', 'late', 'left_early', 'remote_present') AND coalesce(NOT ${calledOff}, 1)`;
const counts = `coalesce(NOT ${calledOff}, 1) AND (status <> 'not_marked' OR day < @today)`;

/**
 * Sums per room over every child in every session between two days, by the rules of the month sheet.
 * @param today rows of today and later that nobody marked are still to come and count nowhere
 */
export function sumRooms(database: Database, from: string, to: string, today: string): readonly RoomSums[] {
  return prepared<[object], RoomSums>(
    database,
    `SELECT room.id AS room_id, count(DISTINCT CASE WHEN ${came} THEN child_id END) AS children,
       total(CASE WHEN ${came} THEN coalesce(attended_minutes, minutes) END) AS child_minutes, count(CASE WHEN ${came} THEN 1 END) AS attended,
       count(CASE WHEN ${counts} THEN 1 END) AS scheduled,
       count(CASE WHEN status = 'not_marked' AND ${counts} THEN 1 END) AS not_marked,
       count(CASE WHEN ${calledOff} THEN 1 END) AS cancelled
     ${roomSessions} CROSS JOIN session_child ON session_child.session_id = session.id
     GROUP BY room.id`,
  ).all({ from, to, today });
}

export type HeldSums = { readonly room_id: string; readonly sessions: number; readonly minutes: number };

/** Sessions held and their minutes per room, a group once. */
export function sumHeld(database: Database, from: string, to: string): readonly HeldSums[] {
  return prepared<[object], HeldSums>(
    database,
    `SELECT room.id AS room_id, count(*) AS sessions, sum(minutes) AS minutes
     ${roomSessions} WHERE outcome = 'held' GROUP BY room.id`,
  ).all({ from, to });
}

/** Minutes that one person held in all rooms, overlaps included. */
export function sumHeldOf(database: Database, staffId: string, from: string, to: string): number {
  const row = prepared<[object], { minutes: number }>(
    database,
    `SELECT total(minutes) AS minutes ${roomSessions} WHERE outcome = 'held' AND staff_id = @staffId`,
  ).get({ staffId, from, to });
  return row?.minutes ?? 0;
}

export type HeldRow = {
  readonly room_id: string;
  readonly staff_id: string;
  readonly day: string;
  readonly planned_start: string | null;
  readonly started_at: string;
  readonly finished_at: string;
  readonly minutes: number;
};

/**
 * Held sessions of the days on which a specialist had one that nobody planned: only those can overlap, because the
 * plan puts nobody in two places at once.
 * @param staffId null: everybody's
 */
export function listMixedDays(
  database: Database,
  from: string,
  to: string,
  staffId: string | null = null,
): readonly HeldRow[] {
  return prepared<[object], HeldRow>(
    database,
    `SELECT session.room_id, session.staff_id, session.day, planned_start, started_at, finished_at, minutes
     FROM (SELECT DISTINCT day, room_id, staff_id FROM session INDEXED BY session_unplanned
           WHERE series_id IS NULL AND outcome = 'held' AND day BETWEEN @from AND @to
             AND (@staffId IS NULL OR staff_id = @staffId)) AS mixed
       JOIN session ON session.room_id = mixed.room_id AND session.day = mixed.day
         AND session.staff_id = mixed.staff_id
     WHERE outcome = 'held' ORDER BY session.room_id, session.staff_id, session.day`,
  ).all({ from, to, staffId });
}
