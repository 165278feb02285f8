/** Drawings of a child as staff see them: the list, what each belongs to. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type ChildDrawingRow = {
  readonly id: string;
  readonly child_id: string;
  readonly updated_at: string;
  readonly session_id: string | null;
  readonly goal_id: string | null;
};

const columns = 'id, child_id, updated_at, session_id, goal_id';
const isDrawnOn = 'EXISTS (SELECT 1 FROM drawing_entry WHERE drawing_id = drawing.id)';

/** Newest first, without their pictures. */
export function listDrawingsOf(database: Database, childId: string, isBinned: boolean): readonly ChildDrawingRow[] {
  return prepared<[string], ChildDrawingRow>(
    database,
    `SELECT ${columns} FROM drawing
     WHERE child_id = ? AND binned_at IS ${isBinned ? 'NOT NULL' : 'NULL'} AND ${isDrawnOn}
     ORDER BY updated_at DESC, id DESC`,
  ).all(childId);
}

export function findChildDrawing(database: Database, id: string): ChildDrawingRow | null {
  return prepared<[string], ChildDrawingRow>(database, `SELECT ${columns} FROM drawing WHERE id = ?`).get(id) ?? null;
}

export type NearSessionRow = {
  readonly id: string;
  readonly day: string;
  readonly start: string;
  readonly discipline: string;
};

/** Sessions of a child, the nearest to a day first. */
export function listNearSessions(
  database: Database,
  childId: string,
  day: string,
  limit: number,
): readonly NearSessionRow[] {
  return prepared<[object], NearSessionRow>(
    database,
    `SELECT session.id, day, coalesce(planned_start, substr(started_at, 12, 5)) AS start, discipline
     FROM session_child CROSS JOIN session ON session.id = session_child.session_id
     WHERE session_child.child_id = @childId
     ORDER BY abs(julianday(day) - julianday(@day)), day DESC, start, session.id LIMIT @limit`,
  ).all({ childId, day, limit });
}

export function isInSession(database: Database, sessionId: string, childId: string): boolean {
  return (
    prepared<[string, string]>(database, 'SELECT 1 FROM session_child WHERE session_id = ? AND child_id = ?').get(
      sessionId,
      childId,
    ) !== undefined
  );
}

export function writeLinks(database: Database, id: string, sessionId: string | null, goalId: string | null): void {
  prepared<[string | null, string | null, string]>(
    database,
    'UPDATE drawing SET session_id = ?, goal_id = ? WHERE id = ?',
  ).run(sessionId, goalId, id);
}
