/** Attendance counted over rooms, and minutes held by whom. Read only. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../../shared/domain/day.ts';
import { prepared } from '../prepared.ts';

// Named, because without statistics SQLite takes the index on days and looks every session up in the table.
const roomSessions = `FROM room CROSS JOIN session INDEXED BY session_by_room
  ON session.room_id = room.id AND day BETWEEN @from AND @to`;
const calledOff = "outcome IN ('cancelled', 'provider_absent')";
const came = `status IN ('present', 'late', 'left_early', 'remote_present') AND coalesce(NOT ${calledOff}, 1)`;
const counts = `coalesce(NOT ${calledOff}, 1) AND (status <> 'not_marked' OR day < @today)`;

/** Days between two days, both included, of one room or (null) of all. */
export type RoomDays = { readonly roomId: string | null; readonly from: string; readonly to: string };

/** A discipline in a room; a child in a session counts as one of each. */
export type PartCount = {
  readonly room_id: string;
  readonly discipline: string;
  readonly attended: number;
  readonly scheduled: number;
  readonly not_marked: number;
  readonly cancelled: number;
  readonly child_minutes: number;
};

/**
 * Counts every child in every session, by the rules of the month sheet.
 * @param today rows of today and later that nobody marked are still to come and count nowhere
 */
export function countChildren(database: Database, days: RoomDays, today: string): readonly PartCount[] {
  return prepared<[object], PartCount>(
    database,
    `SELECT room.id AS room_id, discipline, count(CASE WHEN ${came} THEN 1 END) AS attended,
       count(CASE WHEN ${counts} THEN 1 END) AS scheduled,
       count(CASE WHEN status = 'not_marked' AND ${counts} THEN 1 END) AS not_marked,
       count(CASE WHEN ${calledOff} THEN 1 END) AS cancelled,
       sum(CASE WHEN ${came} THEN coalesce(attended_minutes, minutes, 0) ELSE 0 END) AS child_minutes
     ${roomSessions} CROSS JOIN session_child ON session_child.session_id = session.id
     WHERE @roomId IS NULL OR room.id = @roomId
     GROUP BY room.id, discipline`,
  ).all({ ...days, today });
}

export type Served = { readonly room_id: string; readonly discipline: string; readonly child_id: string };

/** Every child that came at least once, by room and discipline. */
export function listServed(database: Database, days: RoomDays): readonly Served[] {
  return prepared<[object], Served>(
    database,
    `SELECT DISTINCT room.id AS room_id, discipline, child_id
     ${roomSessions} CROSS JOIN session_child ON session_child.session_id = session.id
     WHERE (@roomId IS NULL OR room.id = @roomId) AND ${came}`,
  ).all(days);
}

export type HeldCount = {
  readonly room_id: string;
  readonly discipline: string;
  readonly sessions: number;
  /** Minutes of the specialists, overlaps included. */
  readonly staff_minutes: number;
};

/** Sessions held, a group once. */
export function countHeld(database: Database, days: RoomDays): readonly HeldCount[] {
  return prepared<[object], HeldCount>(
    database,
    `SELECT room.id AS room_id, discipline, count(*) AS sessions, sum(minutes) AS staff_minutes
     ${roomSessions} WHERE outcome = 'held' AND (@roomId IS NULL OR room.id = @roomId)
     GROUP BY room.id, discipline`,
  ).all(days);
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
export function listMixedDays(database: Database, days: RoomDays, staffId: string | null = null): readonly HeldRow[] {
  return prepared<[object], HeldRow>(
    database,
    `SELECT session.room_id, session.staff_id, session.day, planned_start, started_at, finished_at, minutes
     FROM (SELECT DISTINCT day, room_id, staff_id FROM session INDEXED BY session_unplanned
           WHERE series_id IS NULL AND outcome = 'held' AND day BETWEEN @from AND @to
             AND (@staffId IS NULL OR staff_id = @staffId) AND (@roomId IS NULL OR room_id = @roomId)) AS mixed
       JOIN session ON session.room_id = mixed.room_id AND session.day = mixed.day
         AND session.staff_id = mixed.staff_id
     WHERE outcome = 'held' ORDER BY session.room_id, session.staff_id, session.day`,
  ).all({ ...days, staffId });
}

/** The first day of which anything is counted: of a session, or of the plan. Null: nothing yet. */
export function firstCountedDay(database: Database): Day | null {
  const row = prepared<[], { day: string | null }>(
    database,
    'SELECT min(day) AS day FROM (SELECT min(day) AS day FROM session UNION ALL SELECT min(from_day) FROM series)',
  ).get();
  return (row?.day ?? null) as Day | null;
}
