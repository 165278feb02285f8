import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../../src/shared/drawing/journal.ts';
import { createJournalWriter, type NumberedEntry } from '../../../../src/shared/drawing/journal-writer.ts';

const undo: JournalEntry = { kind: 'undo' };

/** A store as the data process keeps it; `fails` says which tries fail, `true` before and `'after'` after storing. */
function createStore(fails: readonly (boolean | 'after')[] = []) {
  const stored: NumberedEntry[] = [];
  const waits: number[] = [];
  let tries = 0;
  const writer = createJournalWriter({
    nextSeq: 0,
    wait: async (ms) => void waits.push(ms),
    send: async (entries) => {
      const failure = fails[tries];
      tries += 1;
      if (failure === true) throw new Error('disk full');
      for (const entry of entries) if (entry.seq === stored.length) stored.push(entry);
      if (failure === 'after') throw new Error('answer lost');
    },
  });
  return { writer, stored, waits };
}

describe('journal writer', () => {
  it('stores everything once and in order, whatever fails on the way', async () => {
    const failures = fc.array(fc.constantFrom(true, false, 'after' as const), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        failures,
        fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 5 }),
        async (fails, counts) => {
          const { writer, stored } = createStore(fails);
          for (const count of counts) {
            writer.append(Array.from({ length: count }, () => undo));
            await Promise.resolve();
          }
          await writer.settled();
          expect(stored.map(({ seq }) => seq)).toEqual(Array.from({ length: writer.nextSeq() }, (_unused, seq) => seq));
          expect(writer.pending()).toEqual([]);
          expect(writer.state()).toBe('saved');
        },
      ),
    );
  });

  it('keeps what could not be stored, says so, and tries again more and more slowly', async () => {
    const { writer, stored, waits } = createStore([true, true, true, true, true, true, true, false]);
    const states: string[] = [];
    writer.subscribe(() => void states.push(writer.state()));
    writer.append([undo]);
    expect(writer.pending()).toHaveLength(1);
    await writer.settled();
    expect(stored).toHaveLength(1);
    expect(waits).toEqual([0, 250, 500, 1000, 2000, 5000, 5000, 5000]);
    expect(states).toEqual(['saving', 'waiting', 'saved']);
  });

  it('never works while a stroke is drawn: sending begins after the caller is done', () => {
    const { writer, stored } = createStore();
    writer.append([undo]);
    expect(stored).toEqual([]);
    expect(writer.state()).toBe('saving');
  });
});
