import Database from 'better-sqlite3';
import { databaseOf } from '../../support/launch.ts';

/** Every child of the profile speaks this language. */
export function setLanguages(folder: string, language: string): void {
  const database = new Database(databaseOf(folder));
  try {
    database.prepare('UPDATE child SET language = ?').run(language);
  } finally {
    database.close();
  }
}
