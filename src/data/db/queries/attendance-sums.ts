/** Attendance summed up over rooms, and minutes held by whom. Read only. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

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
