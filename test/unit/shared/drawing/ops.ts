/** Ops and journals for tests: examples by hand and by fast-check. */
import fc from 'fast-check';
import type { Op } from '../../../../src/shared/drawing/document.ts';
import type { JournalEntry, StepEntry } from '../../../../src/shared/drawing/journal.ts';
import type { Symmetry } from '../../../../src/shared/drawing/ops/basics.ts';
import { type Fill, patternSchema } from '../../../../src/shared/drawing/ops/fill.ts';
import { figureSchema, type Shape } from '../../../../src/shared/drawing/ops/shape.ts';
import { type Stroke, toolSchema } from '../../../../src/shared/drawing/ops/stroke.ts';
import type { Placement, ThingOp } from '../../../../src/shared/drawing/ops/thing.ts';

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
  tool: fc.constantFrom(...toolSchema.options),
  colour: fc.constantFrom('#1f1d1b', '#e03131', '#ffffff'),
  size: fc.constantFrom(7, 16, 140),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  pointer: fc.constantFrom('mouse' as const, 'touch' as const, 'pen' as const),
  points: fc
    .array(fc.tuple(tenth(1920), tenth(1200), fc.integer({ min: 0, max: 1000 })), { minLength: 1, maxLength: 12 })
    .map((places) => places.flatMap(([x, y, pressure], index) => [x, y, index * 7, pressure / 1000])),
});

const colour = fc.constantFrom('#1f1d1b', '#e03131', '#ffffff');
const thingId = fc.constantFrom('a', 'b', 'c');
const corner = fc.tuple(tenth(1920), tenth(1200));
const symmetry = fc.option(
  fc.record({ kind: fc.constantFrom('mirror' as const, 'kaleidoscope' as const), folds: fc.constantFrom(2, 4, 6, 8) }),
  { nil: undefined },
);

export const placement: fc.Arbitrary<Placement> = fc.record({
  x: tenth(1920),
  y: tenth(1200),
  width: fc.integer({ min: 20, max: 900 }),
  turn: fc.integer({ min: -180, max: 180 }),
  isFlipped: fc.boolean(),
});

export const storedShape: fc.Arbitrary<Shape> = fc
  .record({
    kind: fc.constant('shape' as const),
    id: fc.uuid(),
    figure: fc.constantFrom(...figureSchema.options),
    colour,
    size: fc.constantFrom(7, 16),
    isFilled: fc.boolean(),
    from: corner,
    to: corner,
    symmetry,
  })
  .map(({ symmetry: copies, ...shape }) => (copies ? { ...shape, symmetry: copies as Symmetry } : shape));

export const storedFill: fc.Arbitrary<Fill> = fc.record({
  kind: fc.constant('fill' as const),
  id: fc.uuid(),
  paint: fc.oneof(
    fc.record({ kind: fc.constant('plain' as const), colour }),
    fc.record({
      kind: fc.constant('gradient' as const),
      way: fc.constantFrom('down' as const, 'outwards' as const),
      from: colour,
      to: colour,
    }),
    fc.record({
      kind: fc.constant('pattern' as const),
      pattern: fc.constantFrom(...patternSchema.options),
      colour,
      ground: colour,
    }),
  ),
  rings: fc.array(
    fc.array(corner, { minLength: 3, maxLength: 8 }).map((corners) => corners.flat()),
    { minLength: 1, maxLength: 3 },
  ),
});

export const thingOp: fc.Arbitrary<ThingOp> = fc.oneof(
  fc.record({
    kind: fc.constant('place' as const),
    thing: fc.oneof(
      fc.record({ kind: fc.constant('sticker' as const), id: thingId, placement, sticker: fc.constant('cat') }),
      fc.record({
        kind: fc.constant('label' as const),
        id: thingId,
        placement,
        text: fc.constantFrom('Әке', 'мама', 'cat'),
        colour,
      }),
    ),
  }),
  fc.record({ kind: fc.constant('move' as const), id: thingId, placement }),
  fc.record({ kind: fc.constant('write' as const), id: thingId, text: fc.constant('ҮЙ'), colour }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'stick' as const), id: thingId }),
);

export const storedOp: fc.Arbitrary<Op> = fc.oneof(
  { weight: 6, arbitrary: storedStroke },
  { weight: 1, arbitrary: storedShape },
  { weight: 1, arbitrary: storedFill },
  { weight: 2, arbitrary: thingOp },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('paper' as const), background: colour, scene: fc.constant('sea') }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'clear' as const }) },
);

export const step: fc.Arbitrary<StepEntry> = fc.oneof(
  { weight: 4, arbitrary: storedOp.map((op) => ({ kind: 'op' as const, op })) },
  { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'redo' as const }) },
);

export const journal: fc.Arbitrary<readonly JournalEntry[]> = fc.array(step, { maxLength: 40 });
