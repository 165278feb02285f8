/** How the studio suits each child. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

/** JSON, or null for a child without a profile of its own. */
export function findHandProfile(database: Database, childId: string): string | null {
  const row = prepared<[string], { profile: string }>(
    database,
    'SELECT profile FROM hand_profile WHERE child_id = ?',
  ).get(childId);
  return row?.profile ?? null;
}

/** @param profile JSON */
export function writeHandProfile(database: Database, childId: string, profile: string, at: string): void {
  prepared<[string, string, string]>(
    database,
    `INSERT INTO hand_profile (child_id, profile, updated_at) VALUES (?, ?, ?)
     ON CONFLICT (child_id) DO UPDATE SET profile = excluded.profile, updated_at = excluded.updated_at`,
  ).run(childId, profile, at);
}
