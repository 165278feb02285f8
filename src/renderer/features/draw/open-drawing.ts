import type { ChildId, DrawingId } from '../../../shared/domain/ids.ts';
import type { Page } from '../../../shared/drawing/document.ts';
import { foldJournal, type History } from '../../../shared/drawing/history.ts';
import type { JournalEntry } from '../../../shared/drawing/journal.ts';
import type { JournalWriter } from '../../../shared/drawing/journal-writer.ts';
import { restoreJournal } from '../../../shared/drawing/restore.ts';
import { call } from '../../app/client/index.ts';
import { unsavedEntries, writerOf } from './writers.ts';

export type OpenDrawing = { readonly page: Page; readonly history: History; readonly writer: JournalWriter };

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
  const { page, history, storedCount } = await readDrawing(drawingId);
  return { page, history, writer: writerOf(childId, drawingId, storedCount) };
}

/**
 * Reads a drawing: what is stored, and after it what this window has not been able to store yet.
 * @throws CallError
 */
export async function readDrawing(drawingId: DrawingId): Promise<ReadDrawing> {
  const { journal } = await call('draw.open', { drawingId });
  const unsaved = unsavedEntries(drawingId).filter(({ seq }) => seq >= journal.length);
  const { page, entries } = restoreJournal([...journal, ...unsaved.map(({ entry }) => entry)]);
  const entryCount = journal.length + unsaved.length;
  return { page, history: foldJournal(entries), entries, storedCount: journal.length, entryCount };
}
