/** Two entries of one child become one: rows change hands. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

type Pair = { readonly kept: string; readonly gone: string };

export type SharedRow = {
  readonly session_id: string;
  readonly day: string;
  readonly discipline: string;
  readonly kept: string;
  readonly gone: string;
};

/** Sessions that both are in, by day. */
export function listShared(database: Database, pair: Pair): readonly SharedRow[] {
  return prepared<[Pair], SharedRow>(
    database,
    `SELECT left.session_id, day, discipline, left.status AS kept, right.status AS gone
     FROM session_child AS left CROSS JOIN session_child AS right
       ON right.session_id = left.session_id AND right.child_id = @gone
     JOIN session ON session.id = left.session_id
     WHERE left.child_id = @kept ORDER BY day, left.session_id`,
  ).all(pair);
}

export type Belongings = {
  readonly sessions: number;
  readonly goals: number;
  readonly drawings: number;
  readonly notes: number;
};

export function countBelongings(database: Database, childId: string): Belongings {
  return prepared<[object], Belongings>(
    database,
    `SELECT (SELECT count(*) FROM session_child WHERE child_id = @id) AS sessions,
       (SELECT count(*) FROM goal WHERE child_id = @id) AS goals,
       (SELECT count(*) FROM drawing WHERE child_id = @id) AS drawings,
       (SELECT count(*) FROM note WHERE child_id = @id) AS notes`,
  ).get({ id: childId }) as Belongings;
}

/** The other one's mark, with everything that belongs to it, takes the place of the kept one's. */
export function takeMark(database: Database, pair: Pair & { readonly sessionId: string }): void {
  prepared<[object]>(
    database,
    `UPDATE session_child SET (status, arrived_at, left_at, attended_minutes, reason, make_up, office_status,
       office_reason, office_by, office_at) = (SELECT status, arrived_at, left_at, attended_minutes, reason, make_up,
       office_status, office_reason, office_by, office_at FROM session_child
       WHERE session_id = @sessionId AND child_id = @gone)
     WHERE session_id = @sessionId AND child_id = @kept`,
  ).run(pair);
}

export type NoteText = { readonly session_id: string; readonly text: string };

export function listNotesOf(database: Database, childId: string): readonly NoteText[] {
  return prepared<[string], NoteText>(database, 'SELECT session_id, text FROM note WHERE child_id = ? ORDER BY id').all(
    childId,
  );
}

/** Of tables with one row for a child and another thing: rows that the kept one has as well are one row then. */
const pairedTables = [
  ['series_child', 'series_id'],
  ['child_group_member', 'group_id'],
] as const;

const ownedTables = ['goal', 'drawing', 'child_photo', 'guardian', 'consent', 'mandate', 'emergency_access'] as const;

/** Everything but sessions. The caller holds the transaction. */
export function handOver(database: Database, pair: Pair): void {
  for (const [table, other] of pairedTables) {
    prepared<[Pair]>(
      database,
      `INSERT INTO ${table} (${other}, child_id) SELECT ${other}, @kept FROM ${table} WHERE child_id = @gone
       ON CONFLICT DO NOTHING`,
    ).run(pair);
    prepared<[string]>(database, `DELETE FROM ${table} WHERE child_id = ?`).run(pair.gone);
  }
  prepared<[Pair]>(
    database,
    `UPDATE guardian SET position = position + 1 + (SELECT coalesce(max(position), 0) FROM guardian
       WHERE child_id = @kept) WHERE child_id = @gone`,
  ).run(pair);
  for (const table of ownedTables)
    prepared<[Pair]>(database, `UPDATE ${table} SET child_id = @kept WHERE child_id = @gone`).run(pair);
  prepared<[Pair]>(database, 'UPDATE OR IGNORE hand_profile SET child_id = @kept WHERE child_id = @gone').run(pair);
  prepared<[Pair]>(database, "UPDATE source_id SET entity_id = @kept WHERE entity = 'child' AND entity_id = @gone").run(
    pair,
  );
  prepared<[Pair]>(
    database,
    `UPDATE child SET photo_id = coalesce(photo_id, (SELECT photo_id FROM child WHERE id = @gone)) WHERE id = @kept`,
  ).run(pair);
  // Days of one child do not overlap: where they would, the kept one's stand.
  prepared<[Pair]>(
    database,
    `UPDATE former_placement SET child_id = @kept WHERE child_id = @gone AND NOT EXISTS (SELECT 1
       FROM former_placement AS own WHERE own.child_id = @kept AND own.from_day <= former_placement.to_day
         AND own.to_day >= former_placement.from_day)`,
  ).run(pair);
}

/** Sessions and what was observed in them. Rows that point at each other move together: keys are checked at the end. */
export function handOverSessions(database: Database, pair: Pair, sharedIds: readonly string[]): void {
  database.pragma('defer_foreign_keys = ON');
  const shared = JSON.stringify(sharedIds);
  prepared<[object]>(
    database,
    `UPDATE measure SET child_id = @kept WHERE child_id = @gone
       AND session_id IN (SELECT session_id FROM session_child WHERE child_id = @gone)`,
  ).run(pair);
  prepared<[object]>(
    database,
    'DELETE FROM session_child WHERE child_id = @gone AND session_id IN (SELECT value FROM json_each(@shared))',
  ).run({ gone: pair.gone, shared });
  prepared<[Pair]>(database, 'UPDATE session_child SET child_id = @kept WHERE child_id = @gone').run(pair);
}

export function markMerged(database: Database, { kept, gone }: Pair, at: string): void {
  prepared<[string, string, string]>(
    database,
    'UPDATE child SET merged_into = ?, archived_at = coalesce(archived_at, ?), photo_id = NULL WHERE id = ?',
  ).run(kept, at, gone);
}
