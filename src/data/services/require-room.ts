import type { Database } from 'better-sqlite3';
import { findRoom, type RoomRecord } from '../db/queries/school.ts';
import { found } from '../found.ts';

/** @throws CallError not_found */
export function requireRoom(database: Database, roomId: string): RoomRecord {
  return found(findRoom(database, roomId));
}
