import type { ChildId, DrawingId } from '../../../shared/domain/ids.ts';
import { foldJournal, type History } from '../../../shared/drawing/history.ts';
import type { JournalWriter } from '../../../shared/drawing/journal-writer.ts';
import { restoreJournal } from '../../../shared/drawing/restore.ts';
import { call } from '../../app/client/index.ts';
import type { Page } from '../../studio/ink-surface.ts';
import { writerOf } from './writers.ts';

export type OpenDrawing = { readonly page: Page; readonly history: History; readonly writer: JournalWriter };

/**
 * Reads a drawing: what is stored, and after it what this window has not been able to store yet.
 * @throws CallError
 */
export async function openDrawing(childId: ChildId, drawingId: DrawingId): Promise<OpenDrawing> {
  const { journal } = await call('draw.open', { drawingId });
  const writer = writerOf(childId, drawingId, journal.length);
  const unsaved = writer.pending().filter(({ seq }) => seq >= journal.length);
  const { page, entries } = restoreJournal([...journal, ...unsaved.map(({ entry }) => entry)]);
  return { page, history: foldJournal(entries), writer };
}
