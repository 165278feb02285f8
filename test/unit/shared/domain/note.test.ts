import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySplice, invertSplice, spliceBetween, withLine } from '../../../../src/shared/domain/note.ts';

describe('what changed in a note', () => {
  it('is as short as can be', () => {
    expect(spliceBetween('Бала келді', 'Бала кеш келді')).toEqual({ length: 10, at: 7, removed: '', inserted: 'ш ке' });
    expect(spliceBetween('да', 'да')).toBeNull();
  });

  it('never cuts a character in two', () => {
    // Both faces begin with the same half.
    expect(spliceBetween('😀', '😃')).toEqual({ length: 2, at: 0, removed: '😀', inserted: '😃' });
    expect(spliceBetween('a😀b', 'a😀😀b')?.inserted).toBe('😀');
  });

  it('is refused by a text that is another one', () => {
    const splice = spliceBetween('один', 'один два');
    expect(splice && applySplice('один', splice)).toBe('один два');
    expect(splice && applySplice('одна', { ...splice, removed: 'н' })).toBeNull();
    expect(splice && applySplice('ещё один', splice)).toBeNull();
  });

  it('makes the one text of the other, and back, whatever they are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const splice = spliceBetween(before, after);
        if (splice === null) {
          expect(before).toBe(after);
          return;
        }
        expect(applySplice(before, splice)).toBe(after);
        expect(applySplice(after, invertSplice(splice))).toBe(before);
        expect(splice.inserted.isWellFormed()).toBe(true);
        expect(splice.removed.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('a line added to a note', () => {
  it.each([
    ['', 'Устал', 'Устал'],
    ['Работал', 'Устал', 'Работал\nУстал'],
    ['Работал\n\n', 'Устал', 'Работал\nУстал'],
    ['Работал', '  ', 'Работал'],
  ])('%j and %j', (text, line, together) => expect(withLine(text, line)).toBe(together));
});
