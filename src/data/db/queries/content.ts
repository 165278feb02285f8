/** What a database holds, in a few numbers. Read only. */
import type { Database } from 'better-sqlite3';
import type { BackupContent } from '../../../shared/domain/backup.ts';
import { prepared } from '../prepared.ts';

/** The statements are not kept: a backup is asked once and closed. */
export function countContent(database: Database): BackupContent {
  return database
    .prepare<[], BackupContent>(
      `SELECT (SELECT count(*) FROM child WHERE archived_at IS NULL) AS children,
         (SELECT count(*) FROM session) AS sessions,
         (SELECT count(*) FROM measure) AS observations,
         (SELECT count(*) FROM drawing) AS drawings,
         (SELECT max(at) FROM (SELECT max(updated_at) AS at FROM drawing
            UNION ALL SELECT at FROM (SELECT at FROM event ORDER BY seq DESC LIMIT 1))) AS lastChange`,
    )
    .get() as BackupContent;
}

/** When the first change was made; null: nothing was done yet. */
export function firstMoment(database: Database): string | null {
  return prepared<[], { at: string }>(database, 'SELECT at FROM event ORDER BY seq LIMIT 1').get()?.at ?? null;
}
