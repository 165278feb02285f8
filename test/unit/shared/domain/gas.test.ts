import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attainmentT, goalWeight, type ScaledGoal } from '../../../../src/shared/domain/gas.ts';

type Pair = readonly [weight: number, level: number];
const goals = (pairs: readonly Pair[]): readonly ScaledGoal[] => pairs.map(([weight, level]) => ({ weight, level }));

const vectors: readonly (readonly [readonly Pair[], number])[] = [
  [
    [
      [1, 0],
      [1, 0],
      [1, 0],
    ],
    50,
  ],
  [
    [
      [1, 1],
      [1, 1],
      [1, 0],
    ],
    59.1287,
  ],
  [
    [
      [3, 1],
      [2, 0],
      [1, -1],
    ],
    54.4065,
  ],
  [
    [
      [3, -2],
      [2, -2],
      [1, -2],
    ],
    23.5608,
  ],
  [[[1, 2]], 70],
  [
    [
      [1, 2],
      [1, 2],
      [1, 2],
      [1, 2],
      [1, 2],
    ],
    80.1511,
  ],
  [
    [
      [6, 1],
      [4, 2],
      [2, -1],
      [9, 0],
    ],
    57.9437,
  ],
];

it.each(vectors)('gives T of %j', (pairs, expected) => {
  expect(attainmentT(goals(pairs))).toBeCloseTo(expected, 4);
});

it('is undefined without goals or weight', () => {
  expect(attainmentT([])).toBeNull();
  expect(
    attainmentT(
      goals([
        [0, 2],
        [0, -1],
      ]),
    ),
  ).toBeNull();
});

it('weighs a goal by importance and difficulty', () => {
  expect(goalWeight({ importance: 3, difficulty: 2 })).toBe(6);
  expect(goalWeight({ importance: 3, difficulty: 0 })).toBe(0);
});

const someGoals = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 9 }), level: fc.integer({ min: -2, max: 2 }) }),
  { minLength: 1, maxLength: 12 },
);

it('stays on its side of 50, mirrors, and does not mind the order or the scale of weights', () => {
  fc.assert(
    fc.property(someGoals, (seen) => {
      const t = attainmentT(seen) ?? Number.NaN;
      const mirrored = attainmentT(seen.map(({ weight, level }) => ({ weight, level: -level }))) ?? Number.NaN;
      expect(t + mirrored).toBeCloseTo(100, 8);
      expect(attainmentT(seen.toReversed())).toBeCloseTo(t, 8);
      expect(attainmentT(seen.map(({ weight, level }) => ({ weight: weight * 7, level })))).toBeCloseTo(t, 8);
      expect(Math.abs(t - 50)).toBeLessThanOrEqual(20 / Math.sqrt(0.3));
    }),
  );
});
