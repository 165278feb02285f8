/** Notes about a child in a session, and the words they can be found by. An empty note is no row. */
import type { Database } from 'better-sqlite3';
import { foldForSearch } from '../../../shared/domain/collation.ts';
import { prepared } from '../prepared.ts';

export type NoteRow = { readonly id: number; readonly text: string };

export function findNote(database: Database, sessionId: string, childId: string): NoteRow | null {
  const found = prepared<[string, string], NoteRow>(
    database,
    'SELECT id, text FROM note WHERE session_id = ? AND child_id = ?',
  ).get(sessionId, childId);
  return found ?? null;
}

/** Inside a transaction that the caller holds: the note and its words change together. */
export function writeNote(database: Database, sessionId: string, childId: string, text: string): void {
  const known = findNote(database, sessionId, childId);
  if (text === '') {
    if (known) removeNote(database, known.id);
    return;
  }
  const id = known ? updateNote(database, known.id, text) : insertNote(database, sessionId, childId, text);
  prepared<[number, string]>(database, 'INSERT OR REPLACE INTO note_search (rowid, words) VALUES (?, ?)').run(
    id,
    foldForSearch(text),
  );
}

function insertNote(database: Database, sessionId: string, childId: string, text: string): number {
  const { lastInsertRowid } = prepared<[string, string, string]>(
    database,
    'INSERT INTO note (session_id, child_id, text) VALUES (?, ?, ?)',
  ).run(sessionId, childId, text);
  return Number(lastInsertRowid);
}

function updateNote(database: Database, id: number, text: string): number {
  prepared<[string, number]>(database, 'UPDATE note SET text = ? WHERE id = ?').run(text, id);
  return id;
}

function removeNote(database: Database, id: number): void {
  prepared<[number]>(database, 'DELETE FROM note_search WHERE rowid = ?').run(id);
  prepared<[number]>(database, 'DELETE FROM note WHERE id = ?').run(id);
}
