/** Ink stored as a picture, so that a drawing of many strokes opens without painting each of them again. */
import type { JournalEntry } from './journal.ts';

/** A picture is stored when so many entries have come since the last one. */
export const STORE_INK_EVERY = 500;

/**
 * Where in the history ink belongs that was stored after the first `entries` entries, or null when it shows what is no
 * longer so: something before it was undone and then drawn over.
 */
export function storedInkPosition(journal: readonly JournalEntry[], entries: number): number | null {
  if (entries > journal.length) return null;
  let position = 0;
  let length = 0;
  let stored = 0;
  for (const [index, entry] of journal.entries()) {
    if (index === entries) stored = position;
    if (entry.kind === 'op') {
      if (index >= entries && position < stored) return null;
      position += 1;
      length = position;
    } else if (entry.kind === 'undo') position = Math.max(0, position - 1);
    else if (entry.kind === 'redo') position = Math.min(length, position + 1);
  }
  return entries === journal.length ? position : stored;
}
