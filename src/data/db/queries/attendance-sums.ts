/** Attendance counted over rooms, and minutes held by whom. Read only. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../../shared/domain/day.ts';
import { sessionOutcomes } from '../../../shared/domain/session.ts';
import { prepared } from '../prepared.ts';
import { isMissed, madeUp } from './make-ups.ts';

// Named, because without statistics SQLite takes the index on days and looks every session up in the table.
const roomSessions = `FROM room CROSS JOIN session INDEXED BY session_by_room
  ON session.room_id = room.id AND day BETWEEN @from AND @to`;
const calledOff = "outcome IN ('cancelled', 'provider_absent')";
const took = `coalesce(NOT ${calledOff}, 1)`;
const came = `counted IN ('present', 'late', 'left_early', 'remote_present') AND ${took}`;
const missed = `counted IN ('absent_ill', 'absent_excused', 'absent_unexcused', 'refused') AND ${took}`;
const counts = `${took} AND (counted <> 'not_marked' OR day < @today)`;
const minutesThere = 'coalesce(attended_minutes, minutes, 0)';

/** Days between two days, both included, of one room or (null) of all. */
export type RoomDays = { readonly roomId: string | null; readonly from: string; readonly to: string };

/** What a specialist had with a child in a discipline and room; the child in a session counts as one of each. */
export type ChildPart = {
  readonly child_id: string;
  readonly discipline: string;
  readonly room_id: string;
  readonly staff_id: string;
  readonly attended: number;
  readonly scheduled: number;
  readonly not_marked: number;
  readonly called_off: number;
  /** Make-up sessions that the child came to. */
  readonly made_up: number;
  /** Missed sessions for which a make-up is owed still. */
  readonly owed: number;
  /** Minutes of ordinary sessions, of make-up sessions, and planned ones that the child itself missed. */
  readonly delivered: number;
  readonly made_up_minutes: number;
  readonly lost: number;
};

/**
 * Counts every child in every session, by the rules of the month sheet.
 * @param today rows of today and later that nobody marked are still to come and count nowhere
 */
export function countChildren(database: Database, days: RoomDays, today: string): readonly ChildPart[] {
  return prepared<[object], ChildPart>(
    database,
    `SELECT child_id, discipline, room.id AS room_id, staff_id,
       count(CASE WHEN ${came} THEN 1 END) AS attended,
       count(CASE WHEN ${counts} THEN 1 END) AS scheduled,
       count(CASE WHEN counted = 'not_marked' AND ${counts} THEN 1 END) AS not_marked,
       count(CASE WHEN ${calledOff} THEN 1 END) AS called_off,
       count(CASE WHEN make_up_of IS NOT NULL AND ${came} THEN 1 END) AS made_up,
       count(CASE WHEN make_up = 'owed' AND ${isMissed} AND NOT ${madeUp} THEN 1 END) AS owed,
       sum(CASE WHEN make_up_of IS NULL AND ${came} THEN ${minutesThere} ELSE 0 END) AS delivered,
       sum(CASE WHEN make_up_of IS NOT NULL AND ${came} THEN ${minutesThere} ELSE 0 END) AS made_up_minutes,
       sum(CASE WHEN ${missed} THEN planned_minutes ELSE 0 END) AS lost
     ${roomSessions} CROSS JOIN session_child ON session_child.session_id = session.id
     WHERE @roomId IS NULL OR room.id = @roomId
     GROUP BY child_id, discipline, room.id, staff_id`,
  ).all({ ...days, today });
}

/** What a specialist held, and did not, in a discipline and room; a group is one session. */
export type SessionPart = {
  readonly room_id: string;
  readonly discipline: string;
  readonly staff_id: string;
  readonly held: number;
  readonly student_absent: number;
  readonly provider_absent: number;
  readonly cancelled: number;
  readonly certified: number;
  readonly uncertified: number;
  /** Minutes of the specialist. */
  readonly staff_minutes: number;
};

/** Sessions by outcome; `staff_minutes` with overlaps. */
export function countSessions(database: Database, days: RoomDays): readonly SessionPart[] {
  const outcomes = sessionOutcomes.map((name) => `count(CASE WHEN outcome = '${name}' THEN 1 END) AS ${name}`);
  return prepared<[object], SessionPart>(
    database,
    `SELECT room.id AS room_id, discipline, staff_id, ${outcomes.join(', ')},
       count(CASE WHEN outcome IS NOT NULL AND certified_at IS NOT NULL THEN 1 END) AS certified,
       count(CASE WHEN outcome IS NOT NULL AND certified_at IS NULL THEN 1 END) AS uncertified,
       sum(CASE WHEN outcome = 'held' THEN minutes ELSE 0 END) AS staff_minutes
     ${roomSessions} WHERE @roomId IS NULL OR room.id = @roomId
     GROUP BY room.id, discipline, staff_id`,
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
  readonly discipline: string;
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
    `SELECT session.room_id, session.staff_id, session.discipline, session.day, planned_start, started_at, finished_at, minutes
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

/** Whether anybody had a session between two days, both included. */
export function hasSessions(database: Database, from: string, to: string): boolean {
  const select = 'SELECT 1 FROM session INDEXED BY session_by_day WHERE day BETWEEN ? AND ? LIMIT 1';
  return prepared<[string, string]>(database, select).get(from, to) !== undefined;
}
