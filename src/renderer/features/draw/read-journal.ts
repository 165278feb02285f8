import type { DrawingId } from '../../../shared/domain/ids.ts';
import { type RestoredJournal, restoreJournal, restoreMore } from '../../../shared/drawing/restore.ts';
import { call } from '../../app/client/index.ts';
import { unsavedEntries } from './writers.ts';

/** A journal as far as it can be read; `storedCount` entries of it are on disk, readable or not, `entryCount` in all. */
export type ReadJournal = RestoredJournal & { readonly storedCount: number; readonly entryCount: number };

type Held = { readonly drawingId: DrawingId; readonly count: number; readonly journal: RestoredJournal };

/** What was read last. A journal only grows: whoever looks at a drawing and then goes on with it reads it once. */
let held: Held | null = null;

/**
 * What is stored, and after it what this window has not been able to store yet.
 * @throws CallError
 */
export async function readJournal(drawingId: DrawingId): Promise<ReadJournal> {
  const { count, journal } = await readStored(drawingId);
  const unsaved = unsavedEntries(drawingId).filter(({ seq }) => seq >= count);
  const entries = unsaved.map(({ entry }) => entry);
  // How the page began may not be stored yet.
  const whole = count === 0 ? restoreJournal(entries) : restoreMore(journal, entries, count);
  return { ...whole, storedCount: count, entryCount: count + unsaved.length };
}

async function readStored(drawingId: DrawingId): Promise<Held> {
  const known = held?.drawingId === drawingId && held.count > 0 ? held : null;
  const from = known?.count ?? 0;
  const { journal: more } = await call('draw.open', { drawingId, from });
  const journal = known ? restoreMore(known.journal, more, from) : restoreJournal(more);
  const read = { drawingId, count: from + more.length, journal };
  held = read;
  return read;
}
