/** Words that staff have recorded, one recording for each word and language. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type SpokenWordRow = {
  readonly word: string;
  readonly recorded_by: string;
  readonly recorded_at: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
};

export function listSpokenWords(database: Database, language: string): readonly SpokenWordRow[] {
  return prepared<[string], SpokenWordRow>(
    database,
    `SELECT word, recorded_by, recorded_at, family, given, patronymic
     FROM spoken_word JOIN staff ON staff.id = recorded_by WHERE spoken_word.language = ? ORDER BY word`,
  ).all(language);
}

/** Only what can be said; nothing of who said it. */
export function listSpokenKeys(database: Database, language: string): readonly string[] {
  return prepared<[string], { word: string }>(database, 'SELECT word FROM spoken_word WHERE language = ? ORDER BY word')
    .all(language)
    .map(({ word }) => word);
}

export type ClipRow = {
  readonly mime: string;
  readonly audio: Uint8Array;
  readonly recorded_by: string;
  readonly recorded_at: string;
};

export function findClip(database: Database, language: string, word: string): ClipRow | null {
  return (
    prepared<[string, string], ClipRow>(
      database,
      'SELECT mime, audio, recorded_by, recorded_at FROM spoken_word WHERE language = ? AND word = ?',
    ).get(language, word) ?? null
  );
}

/** Takes the place of an older recording of the same word. */
export function writeClip(database: Database, language: string, word: string, clip: ClipRow): void {
  prepared<[string, string, string, Uint8Array, string, string]>(
    database,
    `INSERT INTO spoken_word (language, word, mime, audio, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (language, word) DO UPDATE SET mime = excluded.mime, audio = excluded.audio,
       recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`,
  ).run(language, word, clip.mime, clip.audio, clip.recorded_by, clip.recorded_at);
}

export function deleteClip(database: Database, language: string, word: string): void {
  prepared<[string, string]>(database, 'DELETE FROM spoken_word WHERE language = ? AND word = ?').run(language, word);
}

/** The language that a child is spoken to in; null where there is no such child. */
export function findChildLanguage(database: Database, childId: string): string | null {
  const row = prepared<[string], { language: string }>(database, 'SELECT language FROM child WHERE id = ?').get(
    childId,
  );
  return row?.language ?? null;
}
