import Database from 'better-sqlite3';
import { databaseOf } from '../../support/launch.ts';

/** The value of the observation that was saved last: what of the taps on a screen a kill can no longer take away. */
export function lastSavedValue(folder: string): string {
  const database = new Database(databaseOf(folder), { readonly: true });
  try {
    return database.prepare('SELECT value FROM measure ORDER BY id DESC LIMIT 1').pluck().get() as string;
  } finally {
    database.close();
  }
}
