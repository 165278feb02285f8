import type { ChildId, DrawingId } from '../../../shared/domain/ids.ts';
import { createJournalWriter, type JournalWriter, type NumberedEntry } from '../../../shared/drawing/journal-writer.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { call } from '../../app/client/index.ts';

/** Writers with something unsaved outlive their screen: a full disk must not cost a stroke. */
const writers = new Map<DrawingId, JournalWriter>();

/** The child whose picture was tapped last, while the Draw door is open. */
let present: ChildId | null = null;

export function setPresentChild(childId: ChildId | null): void {
  present = childId;
}

/** What this window has not been able to store of a drawing yet, in order. */
export function unsavedEntries(drawingId: DrawingId): readonly NumberedEntry[] {
  return writers.get(drawingId)?.pending() ?? [];
}

/** The writer of a drawing: the one that still has something to save, or a new one from entry `nextSeq` on. */
export function writerOf(childId: ChildId, drawingId: DrawingId, nextSeq: number): JournalWriter {
  const old = writers.get(drawingId);
  if (old && old.pending().length > 0) return old;
  const writer = createJournalWriter({
    nextSeq,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    send: async (entries) => {
      await asChild(childId, () => call('draw.append', { drawingId, entries: [...entries] }));
    },
  });
  writers.set(drawingId, writer);
  return writer;
}

/** A data process that was started anew knows nobody: the child who is still here comes in again. */
async function asChild<Result>(childId: ChildId, send: () => Promise<Result>): Promise<Result> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof CallError) || error.code !== 'not_allowed' || present !== childId) throw error;
    await call('draw.enter', { childId });
    return send();
  }
}
