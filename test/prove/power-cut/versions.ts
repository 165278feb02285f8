/** Files of earlier versions, and what must stand in them when only some of the steps are done. */
import { rmSync } from 'node:fs';
import DatabaseDriver, { type Database } from 'better-sqlite3';
import { migrate } from '../../../src/data/db/migrate.ts';
import { migrations } from '../../../src/data/db/migrations/index.ts';
import { makeEmpty } from '../../../src/data/db/open.ts';
import { fillTables, tablesOf } from '../../support/fill-tables.ts';

export function makeVersion(file: string, version: number): void {
  makeEmpty(file, version, (database) => {
    database.pragma('foreign_keys = OFF');
    // What is left of work points at rows that are there; what points nowhere would be told as damage.
    database.transaction(() => {
      fillTables(database);
      dropDangling(database);
    })();
  });
}

function dropDangling(database: Database): void {
  for (;;) {
    const dangling = database.pragma('foreign_key_check') as readonly { table: string; rowid: number | null }[];
    if (dangling.length === 0) return;
    for (const { table, rowid } of dangling)
      database
        .prepare(rowid === null ? `DELETE FROM "${table}"` : `DELETE FROM "${table}" WHERE rowid = ${rowid}`)
        .run();
  }
}

/** Schema and rows; not which journal goes with it, for that is drawn by lot. */
export function contentOf(database: Database): string {
  const schema = database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').raw().all();
  const rows = tablesOf(database)
    .filter((table) => table !== 'journal_place')
    .toSorted()
    .map((table) => [
      table,
      ...database
        .prepare(`SELECT * FROM "${table}"`)
        .raw()
        .all()
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]);
  return JSON.stringify([schema, rows]);
}

/**
 * By version, from that of the file on: what stands in it when the steps up to there are done.
 * @param file for it, removed afterwards
 */
export function contentsFrom(file: string, version: number): ReadonlyMap<number, string> {
  makeVersion(file, version);
  const database = new DatabaseDriver(file);
  const contents = new Map([[version, contentOf(database)]]);
  for (const step of migrations.filter((one) => one.version > version)) {
    migrate(database, [step]);
    contents.set(step.version, contentOf(database));
  }
  database.close();
  rmSync(file);
  return contents;
}
