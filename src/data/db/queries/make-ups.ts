/** Missed sessions, what was decided about them, and the sessions that make up for them. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type MissedRow = {
  readonly session_id: string;
  readonly child_id: string;
  readonly child_family: string;
  readonly child_given: string;
  readonly pictogram: string;
  readonly day: string;
  readonly planned_start: string | null;
  readonly started_at: string;
  readonly planned_minutes: number;
  readonly discipline: string;
  readonly staff_id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly outcome: string;
  readonly status: string;
  readonly reason: string;
  readonly make_up: 'owed' | 'waived' | null;
};

// A make-up that is missed as well is not listed: what it was to make up for is owed still, once.
export const isMissed = `session.outcome IS NOT NULL AND session.make_up_of IS NULL
  AND (session.outcome IN ('provider_absent', 'cancelled')
    OR session_child.counted IN ('absent_ill', 'absent_excused', 'absent_unexcused', 'refused'))`;

const columns = `session.id AS session_id, session_child.child_id, child.family AS child_family,
  child.given AS child_given, child.pictogram, session.day, session.planned_start, session.started_at,
  session.planned_minutes, session.discipline, session.staff_id, staff.family, staff.given, staff.patronymic,
  session.outcome, session_child.counted AS status, session_child.reason, session_child.make_up`;
const people = `CROSS JOIN child ON child.id = session_child.child_id CROSS JOIN staff ON staff.id = session.staff_id`;
const ofRoom = `FROM session INDEXED BY session_by_room
  CROSS JOIN session_child ON session_child.session_id = session.id`;
const newestFirst = 'ORDER BY session.day DESC, session.started_at DESC, child.sort_key, child.id';

export const madeUp = `EXISTS (SELECT 1 FROM session AS made CROSS JOIN session_child AS came ON came.session_id = made.id
    AND came.child_id = session_child.child_id
  WHERE made.make_up_of = session.id AND made.finished_at IS NOT NULL AND made.outcome = 'held'
    AND came.counted IN ('present', 'late', 'left_early', 'remote_present'))`;
// From the room's sessions to what is owed in each: the other way around, all rooms of three years would be walked over.
const owed = `FROM session INDEXED BY session_by_room
  CROSS JOIN session_child INDEXED BY session_child_owed ON session_child.session_id = session.id`;
const isOwed = `session_child.make_up = 'owed' AND session.room_id = ? AND ${isMissed} AND NOT ${madeUp}`;

/** All that was missed in a room from that day on, newest first. */
export function listMissedSince(database: Database, roomId: string, day: string): readonly MissedRow[] {
  return prepared<[string, string], MissedRow>(
    database,
    `SELECT ${columns} ${ofRoom} ${people} WHERE session.room_id = ? AND session.day >= ? AND ${isMissed} ${newestFirst}`,
  ).all(roomId, day);
}

/** What is owed in a room for sessions before that day, newest first. */
export function listOwedBefore(database: Database, roomId: string, day: string): readonly MissedRow[] {
  return prepared<[string, string], MissedRow>(
    database,
    `SELECT ${columns} ${owed} ${people} WHERE ${isOwed} AND session.day < ? ${newestFirst}`,
  ).all(roomId, day);
}

export function countOwed(database: Database, roomId: string): number {
  return (
    prepared<[string], { owed: number }>(database, `SELECT count(*) AS owed ${owed} WHERE ${isOwed}`).get(roomId)
      ?.owed ?? 0
  );
}

/** Who missed that session, in the order of names. */
export function listMissedOf(database: Database, sessionId: string): readonly MissedRow[] {
  return prepared<[string], MissedRow>(
    database,
    `SELECT ${columns} FROM session CROSS JOIN session_child ON session_child.session_id = session.id ${people}
     WHERE session.id = ? AND ${isMissed} ${newestFirst}`,
  ).all(sessionId);
}

export type TryRow = {
  readonly missed_id: string;
  readonly session_id: string;
  readonly day: string;
  readonly finished_at: string | null;
  readonly outcome: string | null;
  readonly child_id: string;
  readonly status: string;
};

/** Sessions that were to make up for the given ones, a row for each child, oldest first. */
export function listTries(database: Database, missedIds: readonly string[]): readonly TryRow[] {
  return prepared<[string], TryRow>(
    database,
    `SELECT made.make_up_of AS missed_id, made.id AS session_id, made.day, made.finished_at, made.outcome, child_id,
       counted AS status
     FROM json_each(?) AS wanted CROSS JOIN session AS made ON made.make_up_of = wanted.value
       CROSS JOIN session_child ON session_child.session_id = made.id
     ORDER BY made.started_at, made.id`,
  ).all(JSON.stringify(missedIds));
}

/** What each child was told when the session did not take place, and what is owed to it. */
export type LeftOverRow = {
  readonly child_id: string;
  readonly make_up: 'owed' | 'waived' | null;
  readonly reason: string;
};

export function listLeftOvers(database: Database, sessionId: string): readonly LeftOverRow[] {
  return prepared<[string], LeftOverRow>(
    database,
    'SELECT child_id, make_up, reason FROM session_child WHERE session_id = ? ORDER BY child_id',
  ).all(sessionId);
}

type InSession = { readonly sessionId: string; readonly childId: string };

export function writeMakeUp(
  database: Database,
  { sessionId, childId }: InSession,
  makeUp: 'owed' | 'waived' | null,
): void {
  prepared<[string | null, string, string]>(
    database,
    'UPDATE session_child SET make_up = ? WHERE session_id = ? AND child_id = ?',
  ).run(makeUp, sessionId, childId);
}

export function writeMissReason(database: Database, { sessionId, childId }: InSession, reason: string): void {
  prepared<[string, string, string]>(
    database,
    'UPDATE session_child SET reason = ? WHERE session_id = ? AND child_id = ?',
  ).run(reason, sessionId, childId);
}

/** Decisions about the given sessions, oldest first. `data`: JSON with the child, and the reason given. */
export function listDecisions(
  database: Database,
  sessionIds: readonly string[],
): readonly { readonly session_id: string; readonly data: string }[] {
  return prepared<[string], { session_id: string; data: string }>(
    database,
    `SELECT subject_id AS session_id, data FROM json_each(?) AS wanted CROSS JOIN event ON subject_id = wanted.value
     WHERE kind = 'session.make_up_decided' ORDER BY seq`,
  ).all(JSON.stringify(sessionIds));
}
