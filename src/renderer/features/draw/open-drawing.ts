import type { ChildId, DrawingId } from '../../../shared/domain/ids.ts';
import { foldJournal } from '../../../shared/drawing/history.ts';
import type { JournalEntry } from '../../../shared/drawing/journal.ts';
import type { JournalWriter } from '../../../shared/drawing/journal-writer.ts';
import type { StoredInk } from '../../studio/dry-ink.ts';
import type { DrawingState } from '../../studio/picture.ts';
import { readInk } from './read-ink.ts';
import { readJournal } from './read-journal.ts';
import { writerOf } from './writers.ts';

export type ReadDrawing = DrawingState & {
  /** The journal, as far as it can be read. */
  readonly entries: readonly JournalEntry[];
  /** Entries on disk, and with those that are still to be stored. */
  readonly storedCount: number;
  readonly entryCount: number;
  readonly storedInk: StoredInk | null;
};

export type OpenDrawing = Pick<ReadDrawing, 'page' | 'history' | 'storedInk'> & { readonly writer: JournalWriter };

/**
 * Opens a drawing to go on with it.
 * @throws CallError
 */
export async function openDrawing(childId: ChildId, drawingId: DrawingId): Promise<OpenDrawing> {
  const { page, history, storedInk, storedCount } = await readDrawing(drawingId);
  return { page, history, storedInk, writer: writerOf(childId, drawingId, storedCount) };
}

/**
 * Reads a drawing: what is stored, and after it what this window has not been able to store yet.
 * @throws CallError
 */
export async function readDrawing(drawingId: DrawingId): Promise<ReadDrawing> {
  const journal = await readJournal(drawingId);
  const { page, entries, storedCount, entryCount } = journal;
  const storedInk = await readInk(drawingId, journal);
  return { page, history: foldJournal(entries), entries, storedCount, entryCount, storedInk };
}
