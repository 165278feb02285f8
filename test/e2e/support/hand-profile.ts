/** Sets how the studio suits the children of a profile that is not running. */
import Database from 'better-sqlite3';
import { DEFAULT_PROFILE, type HandProfile } from '../../../src/shared/domain/hand-profile.ts';
import { databaseOf } from '../../support/launch.ts';

/** The same for every child. */
export function setHandProfiles(folder: string, change: Partial<HandProfile>): void {
  const database = new Database(databaseOf(folder));
  try {
    const profile = JSON.stringify({ ...DEFAULT_PROFILE, ...change });
    database.prepare(`INSERT OR REPLACE INTO hand_profile SELECT id, ?, '2026-04-01T09:00:00' FROM child`).run(profile);
  } finally {
    database.close();
  }
}
