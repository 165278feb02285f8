/** Links of events: append-only like the events themselves. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';
import type { EventRow } from './events.ts';

export type LinkRow = {
  /** Of the event. */
  readonly seq: number;
  readonly device_id: string;
  /** In the chain of that PC, from 1. */
  readonly number: number;
  /** Of the event's data as they were written. */
  readonly data_hash: string;
  readonly hash: string;
};
export type NumberedEvent = EventRow & { readonly seq: number };

const columns = 'seq, device_id, number, data_hash, hash';

export function insertLink(database: Database, link: LinkRow): void {
  prepared<[LinkRow]>(
    database,
    `INSERT INTO event_link (${columns}) VALUES (@seq, @device_id, @number, @data_hash, @hash)`,
  ).run(link);
}

/** The newest link of all. */
export function lastLink(database: Database): LinkRow | null {
  return prepared<[], LinkRow>(database, `SELECT ${columns} FROM event_link ORDER BY seq DESC LIMIT 1`).get() ?? null;
}

/** The newest link of one PC. */
export function lastLinkOf(database: Database, deviceId: string): LinkRow | null {
  const found = prepared<[string], LinkRow>(
    database,
    `SELECT ${columns} FROM event_link WHERE device_id = ? ORDER BY number DESC LIMIT 1`,
  ).get(deviceId);
  return found ?? null;
}

/** Place of the event before that one; 0: there is none. */
export function seqBefore(database: Database, seq: number): number {
  const found = prepared<[number], { seq: number }>(
    database,
    'SELECT seq FROM event WHERE seq < ? ORDER BY seq DESC LIMIT 1',
  ).get(seq);
  return found?.seq ?? 0;
}

/** Events after a place, oldest first. */
export function listEventsAfter(database: Database, seq: number, limit: number): readonly NumberedEvent[] {
  return prepared<[number, number], NumberedEvent>(
    database,
    `SELECT seq, id, device_id, at, actor_id, room_id, kind, subject_id, data, undoes
     FROM event WHERE seq > ? ORDER BY seq LIMIT ?`,
  ).all(seq, limit);
}

/** Events of places after one and up to another, in order. */
export function listEventsWithin(database: Database, after: number, upTo: number): readonly NumberedEvent[] {
  return prepared<[number, number], NumberedEvent>(
    database,
    `SELECT seq, id, device_id, at, actor_id, room_id, kind, subject_id, data, undoes
     FROM event WHERE seq > ? AND seq <= ? ORDER BY seq`,
  ).all(after, upTo);
}

export function listLinksWithin(database: Database, after: number, upTo: number): readonly LinkRow[] {
  return prepared<[number, number], LinkRow>(
    database,
    `SELECT ${columns} FROM event_link WHERE seq > ? AND seq <= ? ORDER BY seq`,
  ).all(after, upTo);
}

/** The last place of all, whether its event or its link is there. */
export function lastSeq(database: Database): number {
  const sql = `SELECT max(coalesce((SELECT max(seq) FROM event), 0), coalesce((SELECT max(seq) FROM event_link), 0)) AS seq`;
  return prepared<[], { seq: number }>(database, sql).get()?.seq ?? 0;
}
