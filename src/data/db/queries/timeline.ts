/** The timeline of a child, a page at a time: first which things stand on the page, then what is shown of each. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';
import { type OfficeColumns, officeColumns } from './office-marks.ts';

/** `at`: local moment, to the minute or the second. */
export type TimelineKeyRow = { readonly id: string; readonly at: string };

export type PageRequest = {
  readonly childId: string;
  /** Only what stands before this key. */
  readonly at: string;
  readonly id: string;
  /** Null: all of them. */
  readonly discipline: string | null;
  readonly limit: number;
};

const start = 'coalesce(planned_start, substr(started_at, 12, 5))';
const sessionAt = `session.day || 'T' || ${start}`;

export function pageSessions(database: Database, page: PageRequest): readonly TimelineKeyRow[] {
  return prepared<[PageRequest], TimelineKeyRow>(
    database,
    `SELECT session.id, ${sessionAt} AS at
     FROM session_child CROSS JOIN session ON session.id = session_child.session_id
     WHERE session_child.child_id = @childId AND (${sessionAt}, session.id) < (@at, @id)
       AND (@discipline IS NULL OR discipline = @discipline)
     ORDER BY at DESC, session.id DESC LIMIT @limit`,
  ).all(page);
}

/** Drawings that belong to no session: the others stand with theirs. */
export function pageDrawings(database: Database, page: PageRequest): readonly TimelineKeyRow[] {
  return prepared<[PageRequest], TimelineKeyRow>(
    database,
    `SELECT id, updated_at AS at FROM drawing
     WHERE child_id = @childId AND binned_at IS NULL AND session_id IS NULL AND @discipline IS NULL
       AND (updated_at, id) < (@at, @id)
       AND EXISTS (SELECT 1 FROM drawing_entry WHERE drawing_id = drawing.id)
     ORDER BY updated_at DESC, id DESC LIMIT @limit`,
  ).all(page);
}

export type GoalEventRow = TimelineKeyRow & {
  readonly kind: 'goal_begun' | 'goal_met';
  readonly discipline: string;
  readonly title: string;
};

const goalEvents = (kind: GoalEventRow['kind'], day: string) =>
  `SELECT '${kind}' AS kind, id, ${day} AS at, discipline, title FROM goal
   WHERE child_id = @childId AND term = 'short' AND ${day} IS NOT NULL AND (${day}, id) < (@at, @id)
     AND (@discipline IS NULL OR discipline = @discipline)
   ORDER BY ${day} DESC, id DESC LIMIT @limit`;
const [begunSql, metSql] = [goalEvents('goal_begun', 'from_day'), goalEvents('goal_met', 'met_on')];

/** Goals that were begun or met; the day alone, so that they stand below the sessions of that day. */
export function pageGoalEvents(database: Database, page: PageRequest): readonly GoalEventRow[] {
  return [begunSql, metSql].flatMap((sql) => prepared<[PageRequest], GoalEventRow>(database, sql).all(page));
}

export type TimelineSessionRow = OfficeColumns & {
  readonly id: string;
  readonly day: string;
  readonly start: string;
  readonly discipline: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly outcome: string | null;
  readonly minutes: number | null;
  readonly make_up_of: string | null;
  readonly certified_at: string | null;
  readonly status: string;
  readonly attended_minutes: number | null;
  readonly group_size: number;
  /** The beginning, and whether it goes on. */
  readonly note: string | null;
  readonly is_note_cut: 0 | 1 | null;
};

/** Letters of a note that are shown before it is unfolded. */
export const noteBeginning = 400;

const sessionSql = `SELECT session.id, day, ${start} AS start, discipline, family, given, patronymic, outcome,
     session.minutes, make_up_of, certified_at, session_child.status, attended_minutes,
     ${officeColumns},
     (SELECT count(*) FROM session_child AS member WHERE member.session_id = session.id) AS group_size,
     substr(note.text, 1, ${noteBeginning}) AS note, length(note.text) > ${noteBeginning} AS is_note_cut
   FROM json_each(@ids) AS wanted CROSS JOIN session ON session.id = wanted.value
     JOIN session_child ON session_child.session_id = session.id AND session_child.child_id = @childId
     JOIN staff ON staff.id = session.staff_id
     LEFT JOIN note ON note.session_id = session.id AND note.child_id = @childId`;

/** What is shown of the sessions of a page; in no order. */
export function listTimelineSessions(
  database: Database,
  childId: string,
  ids: readonly string[],
): readonly TimelineSessionRow[] {
  return prepared<[object], TimelineSessionRow>(database, sessionSql).all({ childId, ids: JSON.stringify(ids) });
}

/** Drawings of a child in its sessions, oldest first; few, so they are read at once. */
export function listSessionDrawings(
  database: Database,
  childId: string,
): readonly { readonly id: string; readonly session_id: string }[] {
  return prepared<[string], { id: string; session_id: string }>(
    database,
    `SELECT id, session_id FROM drawing
     WHERE child_id = ? AND session_id IS NOT NULL AND binned_at IS NULL ORDER BY updated_at, id`,
  ).all(childId);
}

export function findNote(database: Database, sessionId: string, childId: string): string | null {
  const row = prepared<[string, string], { text: string }>(
    database,
    'SELECT text FROM note WHERE session_id = ? AND child_id = ?',
  ).get(sessionId, childId);
  return row?.text ?? null;
}

/** Drawings on which something was drawn, newest first, without those in the bin; without their pictures. */
export function listChildDrawings(
  database: Database,
  childId: string,
): readonly { readonly id: string; readonly updated_at: string }[] {
  return prepared<[string], { id: string; updated_at: string }>(
    database,
    `SELECT id, updated_at FROM drawing
     WHERE child_id = ? AND binned_at IS NULL AND EXISTS (SELECT 1 FROM drawing_entry WHERE drawing_id = drawing.id)
     ORDER BY updated_at DESC, id DESC`,
  ).all(childId);
}

export type ThumbnailRow = {
  readonly child_id: string;
  readonly updated_at: string;
  readonly thumbnail: Uint8Array | null;
};

export function findThumbnail(database: Database, drawingId: string): ThumbnailRow | null {
  return (
    prepared<[string], ThumbnailRow>(
      database,
      'SELECT child_id, updated_at, thumbnail FROM drawing WHERE id = ? AND binned_at IS NULL',
    ).get(drawingId) ?? null
  );
}
