/** Ops and journals for tests: examples by hand and by fast-check. */
import fc from 'fast-check';
import type { Op, Stroke } from '../../../../src/shared/drawing/document.ts';
import type { JournalEntry, StepEntry } from '../../../../src/shared/drawing/journal.ts';

/** A stroke through the given places, 8 ms apart. */
export function strokeThrough(places: readonly (readonly [number, number])[], rest: Partial<Stroke> = {}): Stroke {
  return {
    kind: 'stroke',
    id: 's',
    tool: 'round-brush',
    colour: '#1f1d1b',
    size: 10,
    seed: 1,
    pointer: 'mouse',
    points: places.flatMap(([x, y], index) => [x, y, index * 8, 0.5]),
    ...rest,
  };
}

const tenth = (max: number) => fc.integer({ min: 0, max: max * 10 }).map((value) => value / 10);

/** A stroke as the app stores it. */
export const storedStroke: fc.Arbitrary<Stroke> = fc.record({
  kind: fc.constant('stroke' as const),
  id: fc.uuid(),
  tool: fc.constantFrom('round-brush' as const, 'marker' as const, 'eraser' as const),
  colour: fc.constantFrom('#1f1d1b', '#e03131', '#ffffff'),
  size: fc.constantFrom(7, 16, 140),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  pointer: fc.constantFrom('mouse' as const, 'touch' as const, 'pen' as const),
  points: fc
    .array(fc.tuple(tenth(1920), tenth(1200), fc.integer({ min: 0, max: 1000 })), { minLength: 1, maxLength: 12 })
    .map((places) => places.flatMap(([x, y, pressure], index) => [x, y, index * 7, pressure / 1000])),
});

export const storedOp: fc.Arbitrary<Op> = fc.oneof(
  { weight: 6, arbitrary: storedStroke },
  { weight: 1, arbitrary: fc.constant({ kind: 'clear' as const }) },
);

export const step: fc.Arbitrary<StepEntry> = fc.oneof(
  { weight: 4, arbitrary: storedOp.map((op) => ({ kind: 'op' as const, op })) },
  { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'redo' as const }) },
);

export const journal: fc.Arbitrary<readonly JournalEntry[]> = fc.array(step, { maxLength: 40 });
