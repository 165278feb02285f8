/** Where a database stands in a journal: written in the same transaction as what the record tells of. */
import type { Database } from 'better-sqlite3';
import DatabaseDriver from 'better-sqlite3';

export type Place = { readonly lineage: string; readonly serial: number; readonly backTo: number | null };

/** Null: from before there was a journal. The statement is not kept: a backup is asked once and closed. */
export function readPlace(database: Database): Place | null {
  const has = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'journal_place'").get() !== undefined;
  if (!has) return null;
  const row = database
    .prepare<[], Place>('SELECT lineage, serial, back_to AS backTo FROM journal_place WHERE id = 1')
    .get();
  return row ?? null;
}

export function writePlace(database: Database, { lineage, serial, backTo }: Place): void {
  database
    .prepare<[string, number, number | null]>(
      'INSERT OR REPLACE INTO journal_place (id, lineage, serial, back_to) VALUES (1, ?, ?, ?)',
    )
    .run(lineage, serial, backTo);
}

/** Of a file that nobody writes to; null where it cannot be read. */
export function placeOfFile(file: string): Place | null {
  let database: Database | undefined;
  try {
    database = new DatabaseDriver(file, { readonly: true, fileMustExist: true });
    return readPlace(database);
  } catch {
    return null;
  } finally {
    database?.close();
  }
}
