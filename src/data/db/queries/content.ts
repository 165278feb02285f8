/** What a database holds, in a few numbers. Read only. */
import type { Database } from 'better-sqlite3';
import type { BackupContent, RecordHead } from '../../../shared/domain/backup.ts';
import { readVersion } from '../migrate.ts';
import { version as firstWithLinks } from '../migrations/m0080-audit.ts';
import { prepared } from '../prepared.ts';

/** The statements are not kept: a backup is asked once and closed. */
export function countContent(database: Database): BackupContent {
  const counted = database
    .prepare<[], Omit<BackupContent, 'head'>>(
      `SELECT (SELECT count(*) FROM child WHERE archived_at IS NULL) AS children,
         (SELECT count(*) FROM session) AS sessions,
         (SELECT count(*) FROM measure) AS observations,
         (SELECT count(*) FROM drawing) AS drawings,
         (SELECT max(at) FROM (SELECT max(updated_at) AS at FROM drawing
            UNION ALL SELECT at FROM (SELECT at FROM event ORDER BY seq DESC LIMIT 1))) AS lastChange`,
    )
    .get() as Omit<BackupContent, 'head'>;
  return { ...counted, head: readHead(database) };
}

/** The newest link of the record of changes, also in a database of a version that knew none. */
export function readHead(database: Database): RecordHead | null {
  if (readVersion(database) < firstWithLinks) return null;
  // While older events wait for their links, the newest link says nothing of what was written last.
  const sql = `SELECT device_id AS device, number, hash FROM event_link
    WHERE NOT EXISTS (SELECT 1 FROM setting WHERE key = 'unlinked_events') ORDER BY seq DESC LIMIT 1`;
  return database.prepare<[], RecordHead>(sql).get() ?? null;
}

/** When the first change was made; null: nothing was done yet. */
export function firstMoment(database: Database): string | null {
  return prepared<[], { at: string }>(database, 'SELECT at FROM event ORDER BY seq LIMIT 1').get()?.at ?? null;
}
