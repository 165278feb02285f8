/** How a child said it felt, read from the journal of a drawing. */
import type { Feeling } from '../domain/feeling.ts';
import type { JournalEntry } from './journal.ts';

/** One time at the drawing: either may have been passed over, never both. */
export type FeltPair = { readonly before: Feeling | null; readonly after: Feeling | null };

/**
 * In the order in which they were said; a feeling after goes with the one before it that has none yet. No pair says
 * that anything became better or worse: feelings are in no order.
 */
export function feelingsOf(journal: readonly JournalEntry[]): readonly FeltPair[] {
  const pairs: FeltPair[] = [];
  for (const entry of journal) {
    if (entry.kind !== 'feeling') continue;
    const last = pairs.at(-1);
    if (entry.when === 'before') pairs.push({ before: entry.feeling, after: null });
    else if (last && last.after === null) pairs[pairs.length - 1] = { ...last, after: entry.feeling };
    else pairs.push({ before: null, after: entry.feeling });
  }
  return pairs;
}
