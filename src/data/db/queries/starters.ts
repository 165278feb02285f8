/** Pages that adults of the school made from drawings. Never deleted: drawings begun on one need it. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type StarterTileRow = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly picture: Uint8Array;
  readonly created_at: string;
  readonly archived_at: string | null;
};
/** `drawing` is JSON. */
export type StarterPageRow = Pick<StarterTileRow, 'id' | 'kind' | 'title' | 'archived_at'> & {
  readonly drawing: string;
};
export type NewStarterRow = Omit<StarterTileRow, 'archived_at'> & {
  readonly drawing: string;
  readonly made_from: string;
  readonly made_by: string;
};

/** Newest first; a school has some dozens at most. */
export function listStarters(database: Database): readonly StarterTileRow[] {
  return prepared<[], StarterTileRow>(
    database,
    'SELECT id, kind, title, picture, created_at, archived_at FROM starter ORDER BY rowid DESC',
  ).all();
}

export function findStarter(database: Database, id: string): StarterPageRow | null {
  return (
    prepared<[string], StarterPageRow>(
      database,
      'SELECT id, kind, title, drawing, archived_at FROM starter WHERE id = ?',
    ).get(id) ?? null
  );
}

export function insertStarter(database: Database, row: NewStarterRow): void {
  prepared<[NewStarterRow]>(
    database,
    `INSERT INTO starter (id, kind, title, drawing, picture, made_from, made_by, created_at)
     VALUES (@id, @kind, @title, @drawing, @picture, @made_from, @made_by, @created_at)`,
  ).run(row);
}

/** @param at when it was put away; null takes it back */
export function writeStarterArchived(database: Database, id: string, at: string | null): void {
  prepared<[string | null, string]>(database, 'UPDATE starter SET archived_at = ? WHERE id = ?').run(at, id);
}
