/** Sessions, who took part in them, and what of a day is open or done. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

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
};

export type SessionChildRow = {
  readonly session_id: string;
  readonly child_id: string;
  readonly status: string;
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
    (SELECT missed.day FROM session AS missed WHERE missed.id = session.make_up_of) AS missed_day
  FROM session JOIN room ON room.id = session.room_id JOIN staff ON staff.id = session.staff_id`;

// Put together once: a text built anew at each call would have to be hashed anew to find its statement.
const findSessionSql = `${sessionSelect} WHERE session.id = ?`;

export function findSession(database: Database, id: string): SessionRow | null {
  return prepared<[string], SessionRow>(database, findSessionSql).get(id) ?? null;
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
    `SELECT session_id, child_id, status, family, given, pictogram
     FROM json_each(?) AS wanted JOIN session_child ON session_child.session_id = wanted.value
       JOIN child ON child.id = child_id
     ORDER BY child.sort_key, child_id`,
  ).all(JSON.stringify(sessionIds));
}

export type StatusRow = { readonly child_id: string; readonly status: string };

export function listStatuses(database: Database, sessionId: string): readonly StatusRow[] {
  return prepared<[string], StatusRow>(
    database,
    'SELECT child_id, status FROM session_child WHERE session_id = ? ORDER BY child_id',
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

export type Finish = Pick<SessionRow, 'finished_at' | 'outcome' | 'minutes'>;

/** Finishes a session, or opens it again with three nulls. */
export function writeFinish(database: Database, sessionId: string, finish: Finish): void {
  prepared<[Finish & { id: string }]>(
    database,
    'UPDATE session SET finished_at = @finished_at, outcome = @outcome, minutes = @minutes WHERE id = @id',
  ).run({ ...finish, id: sessionId });
}
