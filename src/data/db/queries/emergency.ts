/** Emergency openings of children's records. */
import type { Database } from 'better-sqlite3';
import type { EmergencyEnd, EmergencyWhy } from '../../../shared/domain/emergency.ts';
import { prepared } from '../prepared.ts';

export type EmergencyRow = {
  readonly id: string;
  readonly staff_id: string;
  readonly child_id: string;
  readonly why: EmergencyWhy;
  readonly words: string;
  readonly opened_at: string;
  readonly opened_ms: number;
  readonly until_ms: number;
  readonly seen_ms: number;
  readonly closed_at: string | null;
  readonly closed_by: EmergencyEnd | null;
};

export function insertEmergency(database: Database, row: Omit<EmergencyRow, 'closed_at' | 'closed_by'>): void {
  prepared<[object]>(
    database,
    `INSERT INTO emergency_access (id, staff_id, child_id, why, words, opened_at, opened_ms, until_ms, seen_ms)
     VALUES (@id, @staff_id, @child_id, @why, @words, @opened_at, @opened_ms, @until_ms, @seen_ms)`,
  ).run(row);
}

export function findEmergency(database: Database, id: string): EmergencyRow | null {
  return prepared<[string], EmergencyRow>(database, 'SELECT * FROM emergency_access WHERE id = ?').get(id) ?? null;
}

/** Those that were not ended yet, oldest first; their time may be over. Of everybody where `staffId` is null. */
export function listOpenEmergencies(database: Database, staffId: string | null): readonly EmergencyRow[] {
  return prepared<[string | null, string | null], EmergencyRow>(
    database,
    `SELECT * FROM emergency_access INDEXED BY emergency_access_open
     WHERE closed_at IS NULL AND (? IS NULL OR staff_id = ?) ORDER BY opened_ms`,
  ).all(staffId, staffId);
}

/** The newest ones, open or ended. */
export function listEmergencies(database: Database, limit: number): readonly EmergencyRow[] {
  return prepared<[number], EmergencyRow>(
    database,
    'SELECT * FROM emergency_access ORDER BY opened_ms DESC LIMIT ?',
  ).all(limit);
}

export function writeSeen(database: Database, id: string, seenMs: number): void {
  prepared<[number, string]>(database, 'UPDATE emergency_access SET seen_ms = ? WHERE id = ?').run(seenMs, id);
}

export function writeEmergencyEnd(database: Database, id: string, at: string, by: EmergencyEnd): void {
  prepared<[string, string, string]>(
    database,
    'UPDATE emergency_access SET closed_at = ?, closed_by = ? WHERE id = ? AND closed_at IS NULL',
  ).run(at, by, id);
}

/** How often the record was opened through it. */
export function countEmergencyOpenings(database: Database, { id, child_id }: EmergencyRow): number {
  const row = prepared<[string, string], { count: number }>(
    database,
    `SELECT count(*) AS count FROM event
     WHERE subject_id = ? AND kind = 'child.opened_in_emergency' AND instr(data, ?) > 0`,
  ).get(child_id, id);
  return row?.count ?? 0;
}
