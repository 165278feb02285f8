import type { ChildId, DrawingId } from '../../../shared/domain/ids.ts';
import type { Page } from '../../../shared/drawing/document.ts';
import { foldJournal, type History } from '../../../shared/drawing/history.ts';
import type { JournalEntry } from '../../../shared/drawing/journal.ts';
import type { JournalWriter } from '../../../shared/drawing/journal-writer.ts';
import { restoreJournal } from '../../../shared/drawing/restore.ts';
import { storedInkPosition } from '../../../shared/drawing/stored-ink.ts';
import type { CallOutput } from '../../../shared/ipc/contract/index.ts';
import { call } from '../../app/client/index.ts';
import { knowSchoolStarter } from '../../app/school-starters.ts';
import type { StoredInk } from '../../studio/dry-ink.ts';
import { unsavedEntries, writerOf } from './writers.ts';

export type OpenDrawing = {
  readonly page: Page;
  readonly history: History;
  readonly writer: JournalWriter;
  readonly storedInk: StoredInk | null;
};

export type ReadDrawing = {
  readonly page: Page;
  readonly history: History;
  /** The journal, as far as it can be read. */
  readonly entries: readonly JournalEntry[];
  /** Entries on disk, and with those that are still to be stored. */
  readonly storedCount: number;
  readonly entryCount: number;
};

/**
 * Opens a drawing to go on with it.
 * @throws CallError
 */
export async function openDrawing(childId: ChildId, drawingId: DrawingId): Promise<OpenDrawing> {
  const [drawing, { ink }] = await Promise.all([readDrawing(drawingId), call('draw.storedInk', { drawingId })]);
  const { page, history, storedCount } = drawing;
  const storedInk = ink && (await readInk(drawing, ink));
  return { page, history, writer: writerOf(childId, drawingId, storedCount), storedInk };
}

/** Null where it shows what is no longer so, or cannot be read: then every stroke is painted again. */
async function readInk(
  { entries, entryCount }: ReadDrawing,
  ink: NonNullable<CallOutput<'draw.storedInk'>['ink']>,
): Promise<StoredInk | null> {
  // Where an entry was left out, entries can no longer be counted.
  const position = entries.length === entryCount ? storedInkPosition(entries, ink.entries) : null;
  if (position === null) return null;
  const png = new Blob([new Uint8Array(ink.png)], { type: 'image/png' });
  const image = await createImageBitmap(png).catch(() => null);
  return image && { entries: ink.entries, position, scale: ink.scale, image };
}

/**
 * Reads a drawing: what is stored, and after it what this window has not been able to store yet.
 * @throws CallError
 */
export async function readDrawing(drawingId: DrawingId): Promise<ReadDrawing> {
  const { journal } = await call('draw.open', { drawingId });
  const unsaved = unsavedEntries(drawingId).filter(({ seq }) => seq >= journal.length);
  const { page, entries } = restoreJournal([...journal, ...unsaved.map(({ entry }) => entry)]);
  await knowSchoolStarter(page.starter);
  const entryCount = journal.length + unsaved.length;
  return { page, history: foldJournal(entries), entries, storedCount: journal.length, entryCount };
}
