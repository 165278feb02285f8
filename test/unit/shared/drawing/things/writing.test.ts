import { describe, expect, it } from 'vitest';
import type { Thing } from '../../../../../src/shared/drawing/ops/thing.ts';
import { thingsInHand } from '../../../../../src/shared/drawing/things/in-hand.ts';
import { newWords, type Writing, withWords, writtenOp } from '../../../../../src/shared/drawing/things/writing.ts';
import { NO_THINGS } from '../../../../../src/shared/drawing/things.ts';

const place = { x: 500, y: 400, width: 200, turn: 0, isFlipped: false };
const cat: Thing = { kind: 'sticker', id: 'cat', placement: place, sticker: 'cat' };
const label = { kind: 'label', id: 'words', placement: place, text: 'Үй', colour: '#1f1d1b' } as const;
const fresh = newWords('new', place, '#1f1d1b');
const open: Writing = { thing: label, isNew: false };

describe('words that were written', () => {
  it('are placed once there is something to read', () => {
    expect(writtenOp(fresh, undefined)).toBeNull();
    expect(writtenOp(withWords(fresh, { text: '  ' }), undefined)).toBeNull();
    expect(writtenOp(withWords(fresh, { text: ' Ана ' }), undefined)).toEqual({
      kind: 'place',
      thing: { ...fresh.thing, text: 'Ана' },
    });
  });

  it('change the label they were opened from, and only where they differ', () => {
    expect(writtenOp(open, label)).toBeNull();
    expect(writtenOp(withWords(open, { text: 'Үй ' }), label)).toBeNull();
    const write = { kind: 'write', id: 'words', text: 'Үй', colour: '#ff0000' };
    expect(writtenOp(withWords(open, { colour: '#ff0000' }), label)).toEqual(write);
    expect(writtenOp(withWords(open, { text: '' }), label)).toEqual({ kind: 'remove', id: 'words' });
  });

  it('are nothing where the label was taken away meanwhile', () => {
    expect(writtenOp(withWords(open, { text: 'Үйлер' }), undefined)).toBeNull();
  });
});

describe('what is seen', () => {
  const things = new Map<string, Thing>([
    ['cat', cat],
    ['words', label],
  ]);

  it('is what lies there while nothing is held or written', () => {
    expect(thingsInHand(things, NO_THINGS, null)).toBe(things);
  });

  it('has a held thing where the hand is, and words as they are typed', () => {
    const moved = { ...cat, placement: { ...place, x: 900 } };
    const shown = thingsInHand(things, new Map([['cat', moved]]), withWords(open, { text: 'Үйл' }));
    expect([...shown.values()]).toEqual([moved, { ...label, text: 'Үйл' }]);
  });

  it('has no label without words', () => {
    expect([...thingsInHand(things, NO_THINGS, withWords(open, { text: '' })).keys()]).toEqual(['cat']);
    expect([...thingsInHand(things, NO_THINGS, fresh).keys()]).toEqual(['cat', 'words']);
  });
});
