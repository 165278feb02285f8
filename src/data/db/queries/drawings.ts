/** Drawings and their journals. An entry, once written, is never changed: undo is an entry of its own. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type DrawTileRow = { readonly id: string; readonly given: string; readonly pictogram: string };
export type DrawingRow = { readonly id: string; readonly child_id: string; readonly binned_at: string | null };
export type GalleryRow = { readonly id: string; readonly updated_at: string; readonly thumbnail: Uint8Array | null };
/** `entry` is JSON. */
export type EntryRow = { readonly seq: number; readonly entry: string };

/** Children who may draw in a room on `day`, in the order of their names. */
export function listDrawTiles(database: Database, roomId: string, day: string): readonly DrawTileRow[] {
  return prepared<[string, string, string], DrawTileRow>(
    database,
    `SELECT id, given, pictogram FROM child
     WHERE room_id = ? AND archived_at IS NULL AND enrolled_from <= ? AND (enrolled_to IS NULL OR enrolled_to >= ?)
     ORDER BY sort_key`,
  ).all(roomId, day, day);
}

/** Whether the child is one of the school's own now; an archived one is not. */
export function isCurrentChild(database: Database, childId: string): boolean {
  return (
    prepared<[string]>(database, 'SELECT 1 FROM child WHERE id = ? AND archived_at IS NULL').get(childId) !== undefined
  );
}

/** Drawings of a child on which something was drawn, newest first, without those in the bin. */
export function listGallery(database: Database, childId: string): readonly GalleryRow[] {
  return prepared<[string], GalleryRow>(
    database,
    `SELECT id, updated_at, thumbnail FROM drawing
     WHERE child_id = ? AND binned_at IS NULL AND EXISTS (SELECT 1 FROM drawing_entry WHERE drawing_id = drawing.id)
     ORDER BY updated_at DESC, id DESC`,
  ).all(childId);
}

/** Drawings of a child that are in the bin, the one that came last first. */
export function listBinned(database: Database, childId: string): readonly GalleryRow[] {
  return prepared<[string], GalleryRow>(
    database,
    `SELECT id, updated_at, thumbnail FROM drawing
     WHERE child_id = ? AND binned_at IS NOT NULL AND EXISTS (SELECT 1 FROM drawing_entry WHERE drawing_id = drawing.id)
     ORDER BY binned_at DESC, id DESC`,
  ).all(childId);
}

export function findDrawing(database: Database, id: string): DrawingRow | null {
  return (
    prepared<[string], DrawingRow>(database, 'SELECT id, child_id, binned_at FROM drawing WHERE id = ?').get(id) ?? null
  );
}

export function insertDrawing(database: Database, id: string, childId: string, at: string): void {
  prepared<[string, string, string, string]>(
    database,
    'INSERT INTO drawing (id, child_id, created_at, updated_at) VALUES (?, ?, ?, ?)',
  ).run(id, childId, at, at);
}

/** Makes a drawing with the journal and the picture of another one. The caller holds the transaction. */
export function copyDrawing(database: Database, from: string, id: string, at: string): void {
  prepared<[object]>(
    database,
    `INSERT INTO drawing (id, child_id, created_at, updated_at, thumbnail, copied_from)
     SELECT @id, child_id, @at, @at, thumbnail, id FROM drawing WHERE id = @from`,
  ).run({ id, at, from });
  prepared<[string, string]>(
    database,
    'INSERT INTO drawing_entry (drawing_id, seq, entry) SELECT ?, seq, entry FROM drawing_entry WHERE drawing_id = ?',
  ).run(id, from);
}

/** The journal in order, from entry `from` on, each as JSON. */
export function listEntries(database: Database, drawingId: string, from: number): readonly string[] {
  return prepared<[string, number], EntryRow>(
    database,
    'SELECT seq, entry FROM drawing_entry WHERE drawing_id = ? AND seq >= ? ORDER BY seq',
  )
    .all(drawingId, from)
    .map((row) => row.entry);
}

/** The highest `seq` stored; -1 for an empty journal. */
export function lastSeq(database: Database, drawingId: string): number {
  const row = prepared<[string], { last: number | null }>(
    database,
    'SELECT max(seq) AS last FROM drawing_entry WHERE drawing_id = ?',
  ).get(drawingId);
  return row?.last ?? -1;
}

/**
 * Appends entries and notes when; a picture made before shows the drawing no longer and goes. The caller holds the transaction
 * and has checked that no `seq` is missing.
 */
export function appendEntries(database: Database, drawingId: string, entries: readonly EntryRow[], at: string): void {
  const insert = prepared<[string, number, string]>(
    database,
    'INSERT INTO drawing_entry (drawing_id, seq, entry) VALUES (?, ?, ?)',
  );
  for (const { seq, entry } of entries) insert.run(drawingId, seq, entry);
  prepared<[string, string]>(database, 'UPDATE drawing SET updated_at = ?, thumbnail = NULL WHERE id = ?').run(
    at,
    drawingId,
  );
}

/** @param png the picture of the drawing, for the gallery */
export function writeThumbnail(database: Database, drawingId: string, png: Uint8Array): void {
  prepared<[Uint8Array, string]>(database, 'UPDATE drawing SET thumbnail = ? WHERE id = ?').run(png, drawingId);
}

/** @param at when it was put into the bin; null takes it out again */
export function writeBinned(database: Database, drawingId: string, at: string | null): void {
  prepared<[string | null, string]>(database, 'UPDATE drawing SET binned_at = ? WHERE id = ?').run(at, drawingId);
}

/** Ink as PNG after so many entries; `scale` in device pixels per page unit. */
export type InkRow = { readonly entries: number; readonly scale: number; readonly png: Uint8Array };

export function findInk(database: Database, drawingId: string): InkRow | null {
  return (
    prepared<[string], InkRow>(database, 'SELECT entries, scale, png FROM drawing_ink WHERE drawing_id = ?').get(
      drawingId,
    ) ?? null
  );
}

/** Takes the place of the one before. */
export function writeInk(database: Database, drawingId: string, { entries, scale, png }: InkRow): void {
  prepared<[string, number, number, Uint8Array]>(
    database,
    'INSERT OR REPLACE INTO drawing_ink (drawing_id, entries, scale, png) VALUES (?, ?, ?, ?)',
  ).run(drawingId, entries, scale, png);
}
