/** Observations. Taking one back voids it; no row is ever deleted. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type MeasureRow = {
  readonly id: string;
  readonly session_id: string;
  readonly child_id: string;
  readonly goal_id: string | null;
  readonly kind: string;
  readonly value: string;
  readonly part: string | null;
  readonly at: string;
};
export type ShownMeasure = Pick<MeasureRow, 'id' | 'child_id' | 'goal_id' | 'kind' | 'value' | 'part' | 'at'>;

export function insertMeasure(database: Database, measure: MeasureRow): void {
  prepared<[MeasureRow]>(
    database,
    `INSERT INTO measure (id, session_id, child_id, goal_id, kind, value, part, at)
     VALUES (@id, @session_id, @child_id, @goal_id, @kind, @value, @part, @at)`,
  ).run(measure);
}

/** Those that stand, child by child in the order seen (their ids grow). */
export function listMeasures(database: Database, sessionId: string): readonly ShownMeasure[] {
  return prepared<[string], ShownMeasure>(
    database,
    `SELECT id, child_id, goal_id, kind, value, part, at FROM measure
     WHERE session_id = ? AND voided_at IS NULL ORDER BY child_id, id`,
  ).all(sessionId);
}

/** The newest id that stands, so that the next one can be made to follow it. */
export function lastMeasureId(database: Database, sessionId: string, childId: string): string | null {
  const row = prepared<[string, string], { id: string | null }>(
    database,
    'SELECT max(id) AS id FROM measure WHERE session_id = ? AND child_id = ? AND voided_at IS NULL',
  ).get(sessionId, childId);
  return row?.id ?? null;
}

export function voidMeasure(database: Database, id: string, at: string): void {
  prepared<[string, string]>(database, 'UPDATE measure SET voided_at = ? WHERE id = ? AND voided_at IS NULL').run(
    at,
    id,
  );
}
