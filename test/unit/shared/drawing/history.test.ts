import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEntry,
  doneOps,
  EMPTY_HISTORY,
  firstVisible,
  foldJournal,
  hasInk,
  redoEntries,
  redoOps,
  undoEntries,
} from '../../../../src/shared/drawing/history.ts';
import { journal, storedOp, strokeThrough } from './ops.ts';

const line = strokeThrough([
  [1, 1],
  [5, 5],
]);

describe('history', () => {
  it('folds a journal to what applying each entry gives', () => {
    fc.assert(
      fc.property(journal, (entries) => {
        expect(foldJournal(entries)).toEqual(entries.reduce(applyEntry, EMPTY_HISTORY));
      }),
    );
  });

  it('undo is the inverse of do', () => {
    fc.assert(
      fc.property(journal, storedOp, (entries, op) => {
        const before = foldJournal(entries);
        const done = applyEntry(before, { kind: 'op', op });
        expect(doneOps(applyEntry(done, { kind: 'undo' }))).toEqual(doneOps(before));
      }),
    );
  });

  it('redo is the inverse of undo', () => {
    fc.assert(
      fc.property(journal, (entries) => {
        const before = foldJournal(entries);
        fc.pre(before.position > 0);
        const back = undoEntries(before).reduce(applyEntry, before);
        expect(redoEntries(back).reduce(applyEntry, back)).toEqual(before);
      }),
    );
  });

  it('has no limit', () => {
    const many = Array.from({ length: 5000 }, () => ({ kind: 'op' as const, op: line }));
    const undos = many.map(() => ({ kind: 'undo' as const }));
    const history = foldJournal([...many, ...undos]);
    expect(doneOps(history)).toHaveLength(0);
    expect(redoOps(history)).toHaveLength(5000);
  });

  it('an op forgets what was undone', () => {
    const history = foldJournal([{ kind: 'op', op: line }, { kind: 'undo' }, { kind: 'op', op: line }]);
    expect(redoOps(history)).toHaveLength(0);
    expect(doneOps(history)).toHaveLength(1);
  });

  it('undo brings back what a clear wiped', () => {
    const cleared = foldJournal([
      { kind: 'op', op: line },
      { kind: 'op', op: { kind: 'clear' } },
    ]);
    expect(hasInk(cleared)).toBe(false);
    expect(firstVisible(cleared.timeline, cleared.position)).toBe(2);
    expect(hasInk(applyEntry(cleared, { kind: 'undo' }))).toBe(true);
  });

  it('one undo steps over an op that could not be read, and the stored entries fold to the same place', () => {
    const history = foldJournal([
      { kind: 'op', op: line },
      { kind: 'op', op: { kind: 'lost' } },
    ]);
    const entries = undoEntries(history);
    expect(entries).toHaveLength(2);
    expect(doneOps(entries.reduce(applyEntry, history))).toHaveLength(0);
  });

  it('has nothing to undo or redo at its ends', () => {
    expect(undoEntries(EMPTY_HISTORY)).toEqual([]);
    expect(redoEntries(EMPTY_HISTORY)).toEqual([]);
  });
});
