import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEntry, EMPTY_HISTORY, foldJournal } from '../../../../src/shared/drawing/history.ts';
import { beginEntry, type JournalEntry } from '../../../../src/shared/drawing/journal.ts';
import { pointCount } from '../../../../src/shared/drawing/ops/stroke.ts';
import { LONGEST_REST, replayAt, replayOf, strokeSoFar } from '../../../../src/shared/drawing/replay.ts';
import { storedOp, strokeThrough } from './ops.ts';

const draw = (times: readonly number[]): JournalEntry => ({
  kind: 'op',
  op: strokeThrough([], { points: times.flatMap((time, index) => [index * 10, 5, time, 0.5]) }),
});
const anyJournal: fc.Arbitrary<readonly JournalEntry[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: storedOp.map((op): JournalEntry => ({ kind: 'op', op })) },
      { weight: 1, arbitrary: fc.constantFrom<JournalEntry>({ kind: 'undo' }, { kind: 'redo' }) },
      {
        weight: 1,
        arbitrary: fc.constant<JournalEntry>({ kind: 'feeling', when: 'after', feeling: 'joyful' }),
      },
    ),
    { maxLength: 25 },
  )
  .map((entries) => [beginEntry(), ...entries]);

describe('the film of a drawing', () => {
  it('shows a stroke point by point at the speed of the hand', () => {
    const replay = replayOf([beginEntry(), draw([0, 100, 250, 400])]);
    const [step] = replay.steps;
    if (!step) throw new Error('no step');
    expect(step.ends - step.starts).toBe(400);
    const pointsAt = (ms: number) => replayAt(replay, step.starts + ms).live?.points;
    expect([0, 99, 100, 249, 250, 399].map(pointsAt)).toEqual([1, 1, 2, 2, 3, 3]);
    expect(replayAt(replay, step.ends)).toEqual({ done: 1, live: null });
    expect(replayAt(replay, step.starts - 1)).toEqual({ done: 0, live: null });
  });

  it('does not wait for a hand that rests, within a stroke or between two', () => {
    const { steps } = replayOf([beginEntry(), draw([0, 10, 60_010]), draw([0])]);
    const [first, second] = steps;
    if (!first || !second) throw new Error('no steps');
    expect(first.ends - first.starts).toBe(10 + LONGEST_REST);
    expect(second.starts - first.ends).toBeLessThanOrEqual(LONGEST_REST);
  });

  it('shows steps back and forward where they were made', () => {
    const entries: JournalEntry[] = [beginEntry(), draw([0]), { kind: 'undo' }, { kind: 'redo' }, draw([0])];
    const { steps, ...rest } = replayOf(entries);
    expect(steps.map(({ entry }) => entry.kind)).toEqual(['op', 'undo', 'redo', 'op']);
    const lengths = steps.map(({ ends }) => {
      const { done } = replayAt({ steps, ...rest }, ends);
      return steps.slice(0, done).reduce((history, { entry }) => applyEntry(history, entry), EMPTY_HISTORY).position;
    });
    expect(lengths).toEqual([1, 0, 1, 2]);
  });

  it('is empty for a page on which nothing was done', () => {
    expect(replayOf([beginEntry()])).toEqual({ steps: [], length: 0 });
    expect(replayAt(replayOf([]), 5)).toEqual({ done: 0, live: null });
  });

  it('goes forward only, rests at most so long, and ends with the drawing as it stands', () => {
    fc.assert(
      fc.property(anyJournal, (entries) => {
        const replay = replayOf(entries);
        let before = { done: 0, points: 0 };
        for (let ms = 0; ms <= replay.length; ms += 37) {
          const { done, live } = replayAt(replay, ms);
          const points = live?.points ?? 0;
          expect(done > before.done || (done === before.done && points >= before.points)).toBe(true);
          if (live) {
            expect(points).toBeGreaterThan(0);
            expect(pointCount(strokeSoFar(live).points)).toBe(points);
          }
          before = { done, points };
        }
        for (const [index, step] of replay.steps.entries())
          expect(step.starts - (replay.steps[index - 1]?.ends ?? 0)).toBeLessThanOrEqual(LONGEST_REST);
        const end = replayAt(replay, replay.length);
        expect(end).toEqual({ done: replay.steps.length, live: null });
        const history = replay.steps.reduce((now, { entry }) => applyEntry(now, entry), EMPTY_HISTORY);
        expect(history).toEqual(foldJournal(entries));
      }),
    );
  });
});
