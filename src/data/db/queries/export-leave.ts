/** What was said of a person about taking things out, beyond or below what is usual in the role. */
import type { Database } from 'better-sqlite3';
import type { ExportKind, ExportLeave } from '../../../shared/domain/export-kind.ts';
import { prepared } from '../prepared.ts';

type LeaveRow = { readonly kind: ExportKind; readonly is_allowed: number };

export function listExportLeave(database: Database, staffId: string): readonly ExportLeave[] {
  return prepared<[string], LeaveRow>(database, 'SELECT kind, is_allowed FROM staff_export WHERE staff_id = ?')
    .all(staffId)
    .map(({ kind, is_allowed }) => ({ kind, isAllowed: is_allowed === 1 }));
}

export function writeExportLeave(database: Database, staffId: string, { kind, isAllowed }: ExportLeave): void {
  prepared<[string, string, number]>(
    database,
    `INSERT INTO staff_export (staff_id, kind, is_allowed) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET is_allowed = excluded.is_allowed`,
  ).run(staffId, kind, isAllowed ? 1 : 0);
}

/** What is usual in the role applies again. */
export function deleteExportLeave(database: Database, staffId: string, kind: ExportKind): void {
  prepared<[string, string]>(database, 'DELETE FROM staff_export WHERE staff_id = ? AND kind = ?').run(staffId, kind);
}
