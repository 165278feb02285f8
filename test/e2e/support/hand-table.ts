import Database from 'better-sqlite3';
import { DEFAULT_PROFILE } from '../../../src/shared/domain/hand-profile.ts';
import { databaseOf } from '../../support/launch.ts';

/** Every child of a school that does not run gets all tools of the studio, as an adult would set it. */
export function giveAllTools(folder: string): void {
  const database = new Database(databaseOf(folder));
  try {
    database
      .prepare('INSERT OR REPLACE INTO hand_profile SELECT id, ?, ? FROM child')
      .run(JSON.stringify({ ...DEFAULT_PROFILE, tools: 'all' }), '2026-04-22T09:00:00');
  } finally {
    database.close();
  }
}
