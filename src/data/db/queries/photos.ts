/** Photos of children: one each, gone when it is replaced. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export function listPhotos(database: Database): readonly { readonly id: string; readonly photo_id: string }[] {
  return prepared<[], { id: string; photo_id: string }>(
    database,
    'SELECT id, photo_id FROM child WHERE photo_id IS NOT NULL AND archived_at IS NULL ORDER BY sort_key',
  ).all();
}

export function findPhoto(database: Database, id: string): Uint8Array | null {
  const row = prepared<[string], { image: Uint8Array }>(database, 'SELECT image FROM child_photo WHERE id = ?').get(id);
  return row?.image ?? null;
}

export type PhotoRow = {
  readonly id: string;
  readonly childId: string;
  readonly at: string;
  readonly image: Uint8Array;
};

/** Inside a transaction that the caller holds. */
export function writePhoto(database: Database, { id, childId, at, image }: PhotoRow): void {
  deletePhoto(database, childId);
  prepared<[string, string, string, Uint8Array]>(
    database,
    'INSERT INTO child_photo (id, child_id, added_at, image) VALUES (?, ?, ?, ?)',
  ).run(id, childId, at, image);
  prepared<[string, string]>(database, 'UPDATE child SET photo_id = ? WHERE id = ?').run(id, childId);
}

/** A photo that nobody wants shown is not kept either. */
export function deletePhoto(database: Database, childId: string): void {
  prepared<[string]>(database, 'DELETE FROM child_photo WHERE id = (SELECT photo_id FROM child WHERE id = ?)').run(
    childId,
  );
  prepared<[string]>(database, 'UPDATE child SET photo_id = NULL WHERE id = ?').run(childId);
}
