import { describe, expect, it } from 'vitest';
import type { Feeling } from '../../../../src/shared/domain/feeling.ts';
import { feelingsOf } from '../../../../src/shared/drawing/feelings-of.ts';
import { beginEntry, type JournalEntry } from '../../../../src/shared/drawing/journal.ts';

const felt = (when: 'before' | 'after', feeling: Feeling): JournalEntry => ({ kind: 'feeling', when, feeling });
const undo: JournalEntry = { kind: 'undo' };

describe('what a child said it felt', () => {
  it('is nothing where it was never asked, or passed over', () => {
    expect(feelingsOf([])).toEqual([]);
    expect(feelingsOf([beginEntry(), undo])).toEqual([]);
  });

  it('is a pair for each time at the drawing, whatever was drawn between', () => {
    const journal = [
      beginEntry(),
      felt('before', 'worried'),
      undo,
      felt('after', 'calm'),
      undo,
      felt('before', 'joyful'),
      felt('after', 'sleepy'),
    ];
    expect(feelingsOf(journal)).toEqual([
      { before: 'worried', after: 'calm' },
      { before: 'joyful', after: 'sleepy' },
    ]);
  });

  it('leaves open what was passed over', () => {
    expect(feelingsOf([felt('after', 'proud'), felt('before', 'sad'), felt('before', 'angry')])).toEqual([
      { before: null, after: 'proud' },
      { before: 'sad', after: null },
      { before: 'angry', after: null },
    ]);
    expect(feelingsOf([felt('before', 'ill'), felt('after', 'calm'), felt('after', 'shy')])).toEqual([
      { before: 'ill', after: 'calm' },
      { before: null, after: 'shy' },
    ]);
  });
});
