/** Sessions, who took part in them, and what of a day is open or done. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';
import { type OfficeColumns, officeColumns } from './office-marks.ts';

export type SessionRow = {
  readonly id: string;
  readonly series_id: string | null;
  readonly room_id: string;
  readonly room_name: string;
  readonly staff_id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly discipline: string;
  readonly day: string;
  readonly planned_start: string | null;
  readonly planned_minutes: number;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly outcome: string | null;
  readonly minutes: number | null;
  readonly certified_by: string | null;
  readonly certified_at: string | null;
  readonly make_up_of: string | null;
  /** Day of the session that this one makes up for. */
  readonly missed_day: string | null;
  readonly paused_at: string | null;
  readonly paused_seconds: number;
};

/** A session without the names that belong to it: all that a tap has to know. */
export type SessionFacts = Omit<SessionRow, 'room_name' | 'family' | 'given' | 'patronymic' | 'missed_day'>;

export type SessionChildRow = OfficeColumns & {
  readonly session_id: string;
  readonly child_id: string;
  readonly status: string;
  readonly arrived_at: string | null;
  readonly left_at: string | null;
  readonly attended_minutes: number | null;
  readonly reason: string;
  /** 1 where there is a note. */
  readonly has_note: number;
  readonly family: string;
  readonly given: string;
  readonly pictogram: string;
};

export type NewSession = Pick<
  SessionRow,
  | 'id'
  | 'series_id'
  | 'room_id'
  | 'staff_id'
  | 'discipline'
  | 'day'
  | 'planned_start'
  | 'planned_minutes'
  | 'started_at'
>;

export const sessionSelect = `SELECT session.id, series_id, session.room_id, room.name AS room_name, staff_id,
    staff.family, staff.given, staff.patronymic, discipline, day, planned_start, planned_minutes, started_at,
    finished_at, outcome, minutes, certified_by, certified_at, make_up_of,
    (SELECT missed.day FROM session AS missed WHERE missed.id = session.make_up_of) AS missed_day, paused_at, paused_seconds
  FROM session JOIN room ON room.id = session.room_id JOIN staff ON staff.id = session.staff_id`;

// Put together once: a text built anew at each call would have to be hashed anew to find its statement.
const findSessionSql = `${sessionSelect} WHERE session.id = ?`;

export function findSession(database: Database, id: string): SessionRow | null {
  return prepared<[string], SessionRow>(database, findSessionSql).get(id) ?? null;
}

export function findSessionFacts(database: Database, id: string): SessionFacts | null {
  const row = prepared<[string], SessionFacts>(
    database,
    `SELECT id, series_id, room_id, staff_id, discipline, day, planned_start, planned_minutes, started_at, finished_at,
       outcome, minutes, certified_by, certified_at, make_up_of, paused_at, paused_seconds
     FROM session WHERE id = ?`,
  ).get(id);
  return row ?? null;
}

/** The session that a planned occurrence was opened as. */
export function findOpenedSession(database: Database, seriesId: string, day: string): string | null {
  const row = prepared<[string, string], { id: string }>(
    database,
    'SELECT id FROM session WHERE series_id = ? AND day = ?',
  ).get(seriesId, day);
  return row?.id ?? null;
}

export function listDaySessions(database: Database, roomId: string, day: string): readonly SessionRow[] {
  return prepared<[string, string], SessionRow>(database, `${sessionSelect} WHERE session.room_id = ? AND day = ?`).all(
    roomId,
    day,
  );
}

/** At most the newest hundred: nobody works through more at once. */
export function listUnfinished(database: Database, roomId: string, before: string): readonly SessionRow[] {
  return prepared<[string, string], SessionRow>(
    database,
    `${sessionSelect} WHERE session.room_id = ? AND day < ? AND finished_at IS NULL
     ORDER BY day DESC, started_at DESC LIMIT 100`,
  ).all(roomId, before);
}

/** The open session of a day in which that person's event is the newest. */
export function findLastTapped(database: Database, roomId: string, day: string, actorId: string): string | null {
  const row = prepared<[string, string, string], { id: string }>(
    database,
    `SELECT session.id FROM session JOIN event ON event.subject_id = session.id
     WHERE session.room_id = ? AND day = ? AND finished_at IS NULL AND actor_id = ?
     ORDER BY event.seq DESC LIMIT 1`,
  ).get(roomId, day, actorId);
  return row?.id ?? null;
}

/** Children of the given sessions, in the order of their names. */
export function listSessionChildren(database: Database, sessionIds: readonly string[]): readonly SessionChildRow[] {
  return prepared<[string], SessionChildRow>(
    database,
    `SELECT session_child.session_id, session_child.child_id, status, arrived_at, left_at, attended_minutes, reason,
       ${officeColumns}, note.id IS NOT NULL AS has_note, family, given, pictogram
     FROM json_each(?) AS wanted JOIN session_child ON session_child.session_id = wanted.value
       JOIN child ON child.id = session_child.child_id
       LEFT JOIN note ON note.session_id = session_child.session_id AND note.child_id = session_child.child_id
     ORDER BY child.sort_key, session_child.child_id`,
  ).all(JSON.stringify(sessionIds));
}

export type StatusRow = Pick<SessionChildRow, 'child_id' | 'status' | 'arrived_at' | 'left_at' | 'reason'>;

export function listStatuses(database: Database, sessionId: string): readonly StatusRow[] {
  return prepared<[string], StatusRow>(
    database,
    'SELECT child_id, status, arrived_at, left_at, reason FROM session_child WHERE session_id = ? ORDER BY child_id',
  ).all(sessionId);
}

/** @param makeUpOf the missed session that this one makes up for */
export function insertSession(
  database: Database,
  session: NewSession,
  childIds: readonly string[],
  makeUpOf: string | null = null,
): void {
  prepared<[NewSession & { makeUpOf: string | null }]>(
    database,
    `INSERT INTO session (id, series_id, room_id, staff_id, discipline, day, planned_start, planned_minutes, started_at,
       make_up_of)
     VALUES (@id, @series_id, @room_id, @staff_id, @discipline, @day, @planned_start, @planned_minutes, @started_at,
       @makeUpOf)`,
  ).run({ ...session, makeUpOf });
  const addChild = prepared<[string, string]>(
    database,
    "INSERT INTO session_child (session_id, child_id, status) VALUES (?, ?, 'not_marked')",
  );
  for (const childId of childIds) addChild.run(session.id, childId);
}

export function writeStatus(database: Database, sessionId: string, childId: string, status: string): void {
  prepared<[string, string, string]>(
    database,
    'UPDATE session_child SET status = ? WHERE session_id = ? AND child_id = ?',
  ).run(status, sessionId, childId);
}

export type ChildDetails = Pick<SessionChildRow, 'arrived_at' | 'left_at' | 'reason'>;

export function writeDetails(database: Database, sessionId: string, childId: string, details: ChildDetails): void {
  prepared<[ChildDetails & { sessionId: string; childId: string }]>(
    database,
    `UPDATE session_child SET arrived_at = @arrived_at, left_at = @left_at, reason = @reason
     WHERE session_id = @sessionId AND child_id = @childId`,
  ).run({ ...details, sessionId, childId });
}

/** Of a child that was there for a part. */
export function writeAttended(database: Database, sessionId: string, childId: string, minutes: number): void {
  prepared<[number, string, string]>(
    database,
    'UPDATE session_child SET attended_minutes = ? WHERE session_id = ? AND child_id = ?',
  ).run(minutes, sessionId, childId);
}

/** Minutes of children follow from the finish: without one there are none. */
export function clearAttended(database: Database, sessionId: string): void {
  prepared<[string]>(database, 'UPDATE session_child SET attended_minutes = NULL WHERE session_id = ?').run(sessionId);
}

export type Pause = Pick<SessionRow, 'paused_at' | 'paused_seconds'>;

export function writePause(database: Database, sessionId: string, pause: Pause): void {
  prepared<[Pause & { id: string }]>(
    database,
    'UPDATE session SET paused_at = @paused_at, paused_seconds = @paused_seconds WHERE id = @id',
  ).run({ ...pause, id: sessionId });
}

export type Finish = Pick<SessionRow, 'finished_at' | 'outcome' | 'minutes'>;

/** Finishes a session, or opens it again with three nulls. */
export function writeFinish(database: Database, sessionId: string, finish: Finish): void {
  prepared<[Finish & { id: string }]>(
    database,
    'UPDATE session SET finished_at = @finished_at, outcome = @outcome, minutes = @minutes WHERE id = @id',
  ).run({ ...finish, id: sessionId });
}

/** How many sessions of a school there are on each of some days; days without any are left out. */
export function countSessionsOn(
  database: Database,
  schoolId: string,
  days: readonly string[],
): readonly { readonly day: string; readonly sessions: number }[] {
  return prepared<[string, string], { day: string; sessions: number }>(
    database,
    `SELECT day, count(*) AS sessions
     FROM json_each(?) AS wanted CROSS JOIN session ON session.day = wanted.value CROSS JOIN room ON room.id = session.room_id
     WHERE school_id = ? GROUP BY day ORDER BY day`,
  ).all(JSON.stringify(days), schoolId);
}
