/** Sessions behind a number of a report. Read only. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type SessionsBehind = {
  readonly roomIds: readonly string[];
  /** Null: of all of them. */
  readonly discipline: string | null;
  readonly staffId: string | null;
  /** Null: all that are finished. */
  readonly outcome: string | null;
  /** 1 or 0; null: both. */
  readonly isSigned: number | null;
  readonly from: string;
  readonly to: string;
  readonly limit: number;
};

export type SessionBehindRow = {
  readonly id: string;
  readonly room_id: string;
  readonly day: string;
  readonly discipline: string;
  readonly planned_start: string | null;
  readonly started_at: string;
  readonly outcome: string;
  readonly minutes: number;
  readonly certified_at: string | null;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  /** One after another with a comma between; null: nobody. */
  readonly child_ids: string | null;
};

/** Newest first: it walks back from the last day and stops at the limit. */
export function listSessionsBehind(database: Database, which: SessionsBehind): readonly SessionBehindRow[] {
  return prepared<[object], SessionBehindRow>(
    database,
    `SELECT session.id, session.room_id, session.day, discipline, planned_start, started_at, outcome, minutes, certified_at,
       staff.family, staff.given, staff.patronymic,
       (SELECT group_concat(child_id) FROM session_child WHERE session_id = session.id) AS child_ids
     FROM session INDEXED BY session_by_day CROSS JOIN staff ON staff.id = staff_id
     WHERE session.day BETWEEN @from AND @to AND room_id IN (SELECT value FROM json_each(@roomIds))
       AND outcome IS NOT NULL AND (@outcome IS NULL OR outcome = @outcome)
       AND (@isSigned IS NULL OR (certified_at IS NOT NULL) = @isSigned)
       AND (@discipline IS NULL OR discipline = @discipline) AND (@staffId IS NULL OR staff_id = @staffId)
     ORDER BY session.day DESC LIMIT @limit`,
  ).all({ ...which, roomIds: JSON.stringify(which.roomIds) });
}
