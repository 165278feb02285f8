import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPage } from '../../../../src/shared/drawing/document.ts';
import { applyEntry, EMPTY_HISTORY, foldJournal } from '../../../../src/shared/drawing/history.ts';
import type { ThingOp } from '../../../../src/shared/drawing/ops/thing.ts';
import { paperAt } from '../../../../src/shared/drawing/paper.ts';
import { applyToThings, looseThings, NO_THINGS } from '../../../../src/shared/drawing/things.ts';
import { journal, storedOp, thingOp } from './ops.ts';

const placement = { x: 100, y: 100, width: 200, turn: 0, isFlipped: false };
const cat: ThingOp = { kind: 'place', thing: { kind: 'sticker', id: 'a', placement, sticker: 'cat' } };
const word: ThingOp = { kind: 'place', thing: { kind: 'label', id: 'b', placement, text: 'Ана', colour: '#000000' } };
const historyOf = (...ops: readonly ThingOp[]) => foldJournal(ops.map((op) => ({ kind: 'op', op })));

describe('things', () => {
  it('are folded op by op, and forgotten with what was undone', () => {
    fc.assert(
      fc.property(journal, storedOp, (entries, op) => {
        const before = foldJournal(entries);
        const done = applyEntry(before, { kind: 'op', op });
        expect(looseThings(done)).toEqual(applyToThings(looseThings(before), op));
        expect(looseThings(applyEntry(done, { kind: 'undo' }))).toEqual(looseThings(before));
      }),
    );
  });

  it('stay as they are when an op is about one that is not there', () => {
    fc.assert(
      fc.property(thingOp, (op) => {
        fc.pre(op.kind !== 'place');
        expect(applyToThings(NO_THINGS, op)).toBe(NO_THINGS);
      }),
    );
  });

  it('lie in the order in which they came, and one that is stuck down is no longer loose', () => {
    expect([...looseThings(historyOf(cat, word)).keys()]).toEqual(['a', 'b']);
    expect([...looseThings(historyOf(cat, word, { kind: 'stick', id: 'a' })).keys()]).toEqual(['b']);
  });

  it('move, and labels take other words while stickers have none', () => {
    const moved = { ...placement, x: 300, turn: 90 };
    const things = looseThings(
      historyOf(
        cat,
        word,
        { kind: 'move', id: 'a', placement: moved },
        { kind: 'write', id: 'a', text: 'x', colour: '#000000' },
      ),
    );
    expect(things.get('a')).toEqual({ kind: 'sticker', id: 'a', placement: moved, sticker: 'cat' });
  });
});

describe('paper', () => {
  it('is as it was begun until it is changed, and again after that is taken back', () => {
    const page = newPage();
    const changed = applyEntry(EMPTY_HISTORY, {
      kind: 'op',
      op: { kind: 'paper', background: '#ffeedd', scene: 'sea' },
    });
    expect(paperAt(page, EMPTY_HISTORY)).toEqual({ background: '#ffffff', scene: null });
    expect(paperAt(page, changed)).toEqual({ background: '#ffeedd', scene: 'sea' });
    expect(paperAt(page, applyEntry(changed, { kind: 'undo' }))).toEqual({ background: '#ffffff', scene: null });
  });
});
