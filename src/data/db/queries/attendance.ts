/** Attendance as the office reads it: rows behind a month sheet. Read only. */
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
