/** Filling an empty database fast, all or nothing, also when the power goes. */
import type { Database } from 'better-sqlite3';
import { CallError } from '../../../shared/ipc/result.ts';
import { recorderOf } from '../../db/transaction.ts';

/**
 * One transaction that lets other calls in between its parts. They share this connection, so they see what is written so
 * far, and what they write is kept or lost with it: the work writes last what makes the rest visible (school, settings).
 *
 * Set aside for the time: the write-ahead log (into a nearly empty file a rollback journal writes each page once, not
 * twice; after a power cut it takes everything back at the next open), and key checks (while rooms wait for their
 * school, SQLite looks through whole tables at each insert; tests check the keys of the result).
 * @throws CallError busy when another one is under way
 */
export async function inOneTransaction(database: Database, work: () => Promise<void>): Promise<void> {
  if (database.inTransaction) throw new CallError('busy');
  const recorder = recorderOf(database);
  try {
    recorder.pause();
    database.pragma('journal_mode = DELETE');
    database.pragma('foreign_keys = OFF');
    database.exec('BEGIN IMMEDIATE');
    await work();
    recorder.renew();
    database.exec('COMMIT');
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK');
    database.pragma('foreign_keys = ON');
    database.pragma('journal_mode = WAL');
    // The mode is taken up at the next read; a checkpoint before that one, as in closing, would be refused.
    database.pragma('user_version');
    recorder.resume();
  }
}

type IndexRow = { readonly name: string; readonly sql: string };

/**
 * Takes the indexes of a table away; rows are then appended, and an index made of sorted rows afterwards takes a third
 * of the time and less room.
 * @returns one function for each index that makes it again exactly as it was
 */
export function takeIndexes(database: Database, tables: readonly string[]): readonly (() => void)[] {
  const rows = database
    .prepare<[string], IndexRow>(
      `SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL
         AND tbl_name IN (SELECT value FROM json_each(?)) ORDER BY name`,
    )
    .all(JSON.stringify(tables));
  for (const { name } of rows) database.exec(`DROP INDEX ${name}`);
  return rows.map(
    ({ sql }) =>
      () =>
        void database.exec(sql),
  );
}
