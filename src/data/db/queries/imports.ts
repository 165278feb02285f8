/** Imports that were made, what each of them wrote, and the ids by which other systems know people. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type ImportRunRow = {
  readonly id: string;
  readonly at: string;
  readonly staff_id: string;
  readonly file_name: string;
  readonly format: string;
  /** JSON. */
  readonly counts: string;
  readonly undone_at: string | null;
};
export type ListedImportRun = ImportRunRow & {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
};

export function insertImportRun(database: Database, run: Omit<ImportRunRow, 'undone_at'>): void {
  prepared<[Omit<ImportRunRow, 'undone_at'>]>(
    database,
    `INSERT INTO import_run (id, at, staff_id, file_name, format, counts)
     VALUES (@id, @at, @staff_id, @file_name, @format, @counts)`,
  ).run(run);
}

/** The newest first. */
export function listImportRuns(database: Database): readonly ListedImportRun[] {
  return prepared<[], ListedImportRun>(
    database,
    `SELECT import_run.id, at, staff_id, file_name, format, counts, undone_at, family, given, patronymic
     FROM import_run INDEXED BY import_run_by_time CROSS JOIN staff ON staff.id = import_run.staff_id
     ORDER BY at DESC, import_run.id DESC LIMIT 200`,
  ).all();
}

export function findImportRun(database: Database, id: string): ImportRunRow | null {
  return (
    prepared<[string], ImportRunRow>(
      database,
      'SELECT id, at, staff_id, file_name, format, counts, undone_at FROM import_run WHERE id = ?',
    ).get(id) ?? null
  );
}

export function markImportUndone(database: Database, id: string, at: string): void {
  prepared<[string, string]>(database, 'UPDATE import_run SET undone_at = ? WHERE id = ?').run(at, id);
}

export type ImportChangeRow = {
  readonly run_id: string;
  readonly seq: number;
  readonly entity: string;
  readonly entity_id: string;
  readonly before: string | null;
  readonly after: string | null;
};

export function insertImportChange(database: Database, change: ImportChangeRow): void {
  prepared<[ImportChangeRow]>(
    database,
    `INSERT INTO import_change (run_id, seq, entity, entity_id, before, after)
     VALUES (@run_id, @seq, @entity, @entity_id, @before, @after)`,
  ).run(change);
}

/** The last one first, as they are taken back. */
export function listImportChanges(database: Database, runId: string): readonly ImportChangeRow[] {
  return prepared<[string], ImportChangeRow>(
    database,
    'SELECT run_id, seq, entity, entity_id, before, after FROM import_change WHERE run_id = ? ORDER BY seq DESC',
  ).all(runId);
}

export type SourceIdRow = {
  readonly source: string;
  readonly entity: string;
  readonly source_id: string;
  readonly entity_id: string;
};

export function listSourceIds(database: Database, source: string, entity: string): readonly SourceIdRow[] {
  return prepared<[string, string], SourceIdRow>(
    database,
    'SELECT source, entity, source_id, entity_id FROM source_id WHERE source = ? AND entity = ?',
  ).all(source, entity);
}

export function writeSourceId(database: Database, row: SourceIdRow): void {
  prepared<[SourceIdRow]>(
    database,
    `INSERT OR REPLACE INTO source_id (source, entity, source_id, entity_id)
     VALUES (@source, @entity, @source_id, @entity_id)`,
  ).run(row);
}

export function deleteSourceId(database: Database, row: SourceIdRow): void {
  prepared<[SourceIdRow]>(
    database,
    `DELETE FROM source_id WHERE source = @source AND entity = @entity AND source_id = @source_id
       AND entity_id = @entity_id`,
  ).run(row);
}

/** What the columns of such a file meant last time. */
export function findImportMapping(database: Database, columns: string): string | null {
  const row = prepared<[string], { data: string }>(database, 'SELECT data FROM import_mapping WHERE columns = ?').get(
    columns,
  );
  return row?.data ?? null;
}

export function writeImportMapping(database: Database, columns: string, data: string, usedAt: string): void {
  prepared<[string, string, string]>(
    database,
    'INSERT OR REPLACE INTO import_mapping (columns, data, used_at) VALUES (?, ?, ?)',
  ).run(columns, data, usedAt);
}

/** Second entries of a child, and the entry that has their history now. */
export function listMergedChildren(
  database: Database,
): readonly { readonly id: string; readonly merged_into: string }[] {
  return prepared<[], { id: string; merged_into: string }>(
    database,
    'SELECT id, merged_into FROM child WHERE merged_into IS NOT NULL',
  ).all();
}

/** Somebody whom an import added by mistake, and of whom nothing else is known. @throws SqliteError where there is more */
export function deleteChild(database: Database, id: string): void {
  prepared<[string]>(database, 'DELETE FROM child WHERE id = ?').run(id);
}

/** As {@link deleteChild}. */
export function deleteStaff(database: Database, id: string): void {
  prepared<[string]>(database, 'DELETE FROM staff_room WHERE staff_id = ?').run(id);
  prepared<[string]>(database, 'DELETE FROM staff WHERE id = ?').run(id);
}
