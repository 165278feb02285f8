/** The append-only list of changes. */
import type { Database } from 'better-sqlite3';
import { redacted } from '../../../shared/domain/redact.ts';
import { prepared } from '../prepared.ts';

export type EventRow = {
  readonly id: string;
  readonly device_id: string;
  readonly at: string;
  readonly actor_id: string | null;
  readonly room_id: string | null;
  readonly kind: string;
  readonly subject_id: string;
  readonly data: string;
  readonly undoes: string | null;
};
export type StandingEvent = Pick<EventRow, 'id' | 'kind' | 'data'>;

/** @returns its place among the events of this database */
export function insertEvent(database: Database, event: EventRow): number {
  const { lastInsertRowid } = prepared<[EventRow]>(
    database,
    `INSERT INTO event (id, device_id, at, actor_id, room_id, kind, subject_id, data, undoes)
     VALUES (@id, @device_id, @at, @actor_id, @room_id, @kind, @subject_id, @data, @undoes)`,
  ).run(event);
  return Number(lastInsertRowid);
}

/** What the newest event about a subject holds, of the given kinds, taken back or not. */
export function lastEventData(database: Database, subjectId: string, kinds: readonly string[]): string | null {
  const found = prepared<[string, string], Pick<EventRow, 'data'>>(
    database,
    `SELECT data FROM event WHERE subject_id = ? AND kind IN (SELECT value FROM json_each(?))
     ORDER BY seq DESC LIMIT 1`,
  ).get(subjectId, JSON.stringify(kinds));
  return found?.data ?? null;
}

/** What the events of a kind about a subject hold, oldest first. */
export function listEventData(database: Database, subjectId: string, kind: string): readonly string[] {
  return prepared<[string, string], Pick<EventRow, 'data'>>(
    database,
    'SELECT data FROM event WHERE subject_id = ? AND kind = ? ORDER BY seq',
  )
    .all(subjectId, kind)
    .map(({ data }) => data);
}

/** The newest event about a subject, of the given kinds, that no later event has taken back. */
export function lastStandingEvent(
  database: Database,
  subjectId: string,
  kinds: readonly string[],
): StandingEvent | null {
  const found = prepared<[string, string], StandingEvent>(
    database,
    `SELECT id, kind, data FROM event
     WHERE subject_id = ? AND kind IN (SELECT value FROM json_each(?)) AND data <> '${redacted}'
       AND NOT EXISTS (SELECT 1 FROM event AS later WHERE later.undoes = event.id)
     ORDER BY seq DESC LIMIT 1`,
  ).get(subjectId, JSON.stringify(kinds));
  return found ?? null;
}
