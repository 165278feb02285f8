import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doneOps, foldJournal } from '../../../../src/shared/drawing/history.ts';
import type { JournalEntry } from '../../../../src/shared/drawing/journal.ts';
import { storedInkPosition } from '../../../../src/shared/drawing/stored-ink.ts';
import { journal, strokeThrough } from './ops.ts';

const op: JournalEntry = { kind: 'op', op: strokeThrough([[1, 1]]) };
const undo: JournalEntry = { kind: 'undo' };
const redo: JournalEntry = { kind: 'redo' };

describe('ink stored on the way', () => {
  it('is only used where the ops that led to it are still those of the history', () => {
    fc.assert(
      fc.property(journal, fc.nat(40), (entries, at) => {
        const position = storedInkPosition(entries, at);
        fc.pre(position !== null);
        const then = foldJournal(entries.slice(0, at));
        expect(position).toBe(then.position);
        expect(foldJournal(entries).timeline.slice(0, position ?? 0)).toEqual(doneOps(then));
      }),
    );
  });

  it('counts on where more was drawn, also where something after it was taken back', () => {
    expect(storedInkPosition([op, op, op, undo], 2)).toBe(2);
    expect(storedInkPosition([op, op, undo, redo, op], 2)).toBe(2);
    expect(storedInkPosition([op, op], 2)).toBe(2);
  });

  it('is not used where something under it was replaced, or where it is of a longer journal', () => {
    expect(storedInkPosition([op, op, undo, op], 2)).toBeNull();
    expect(storedInkPosition([op], 2)).toBeNull();
  });
});
