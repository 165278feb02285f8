/** Goals and notes by their folded words, in some rooms. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';
import { hasAllWords } from './children.ts';

export type FoundChild = {
  readonly child_id: string;
  readonly family: string;
  readonly given: string;
  readonly pictogram: string;
};

export type FoundGoal = FoundChild & {
  readonly id: string;
  readonly discipline: string;
  readonly title: string;
  readonly archived_at: string | null;
};

/** Newest first. */
export function findGoals(
  database: Database,
  roomIds: readonly string[],
  words: readonly string[],
  limit: number,
): readonly FoundGoal[] {
  return prepared<[string, string, number], FoundGoal>(
    database,
    `SELECT goal.id, goal.discipline, goal.title, goal.archived_at, child.id AS child_id, child.family, child.given,
       child.pictogram
     FROM json_each(?) AS wanted JOIN child ON child.room_id = wanted.value AND child.archived_at IS NULL
       JOIN goal ON goal.child_id = child.id
     WHERE ${hasAllWords('goal.search')} ORDER BY goal.id DESC LIMIT ?`,
  ).all(JSON.stringify(roomIds), JSON.stringify(words), limit);
}

export type FoundNote = FoundChild & {
  readonly session_id: string;
  readonly discipline: string;
  readonly day: string;
  readonly text: string;
};

/**
 * Newest first.
 * @param query of full-text search, never empty
 */
export function findNotes(
  database: Database,
  roomIds: readonly string[],
  query: string,
  limit: number,
): readonly FoundNote[] {
  // CROSS JOIN keeps the order: the words decide which notes are looked at, newest first, and the limit ends it.
  return prepared<[string, string, number], FoundNote>(
    database,
    `SELECT note.session_id, note.text, session.discipline, session.day, child.id AS child_id, child.family, child.given,
       child.pictogram
     FROM note_search CROSS JOIN note ON note.id = note_search.rowid
       CROSS JOIN session ON session.id = note.session_id CROSS JOIN child ON child.id = note.child_id
     WHERE note_search MATCH ? AND session.room_id IN (SELECT value FROM json_each(?)) AND child.archived_at IS NULL
     ORDER BY note_search.rowid DESC LIMIT ?`,
  ).all(query, JSON.stringify(roomIds), limit);
}
