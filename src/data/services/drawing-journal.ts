/** The journal of a drawing as it goes to a window. */
import type { Database } from 'better-sqlite3';
import { listEntries } from '../db/queries/drawings.ts';

/** Entries in order, from number `from` on. */
export function readJournal(database: Database, drawingId: string, from = 0): unknown[] {
  return listEntries(database, drawingId, from).map(parse);
}

/** The table takes valid JSON only; a damaged one becomes an entry that `restore` leaves out. */
function parse(entry: string): unknown {
  try {
    return JSON.parse(entry);
  } catch {
    return null;
  }
}
