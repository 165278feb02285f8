/** Looks into the database of a running app for what is stored of its drawings. */
import Database from 'better-sqlite3';
import { databaseOf } from '../../support/launch.ts';

/** Entries stored of all drawings: the page, strokes, undo and redo. */
export function storedEntries(folder: string): number {
  const database = new Database(databaseOf(folder), { readonly: true });
  try {
    return database.prepare('SELECT count(*) FROM drawing_entry').pluck().get() as number;
  } finally {
    database.close();
  }
}
