/** The office's marks beside those of the specialists. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type OfficeColumns = {
  readonly office_status: string | null;
  readonly office_reason: string | null;
  readonly office_by: string | null;
  readonly office_at: string | null;
};
export type MarkedRow = OfficeColumns & { readonly status: string };

/** Names of the columns as they are told apart in a join. */
export const officeColumns = ['office_status', 'office_reason', 'office_by', 'office_at']
  .map((name) => `session_child.${name}`)
  .join(', ');

export function findMarked(database: Database, sessionId: string, childId: string): MarkedRow | null {
  const row = prepared<[string, string], MarkedRow>(
    database,
    `SELECT status, ${officeColumns} FROM session_child WHERE session_id = ? AND child_id = ?`,
  ).get(sessionId, childId);
  return row ?? null;
}

/** Four nulls take it back. */
export function writeOfficeMark(
  database: Database,
  key: { readonly sessionId: string; readonly childId: string },
  mark: OfficeColumns,
): void {
  prepared<[object]>(
    database,
    `UPDATE session_child SET office_status = @office_status, office_reason = @office_reason, office_by = @office_by,
       office_at = @office_at WHERE session_id = @sessionId AND child_id = @childId`,
  ).run({ ...key, ...mark });
}

export function listMarked(
  database: Database,
  sessionId: string,
): readonly (MarkedRow & { readonly child_id: string })[] {
  return prepared<[string], MarkedRow & { readonly child_id: string }>(
    database,
    `SELECT child_id, status, ${officeColumns} FROM session_child WHERE session_id = ?`,
  ).all(sessionId);
}
