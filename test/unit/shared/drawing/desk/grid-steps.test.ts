import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideInGrid } from '../../../../../src/shared/drawing/desk/grid-steps.ts';

describe('arrow keys in a grid of tiles', () => {
  test('lead to the tile beside, and not over the edge', () => {
    // 0 1 2
    // 3 4
    expect(besideInGrid('ArrowRight', 0, 5, 3)).toBe(1);
    expect(besideInGrid('ArrowDown', 1, 5, 3)).toBe(4);
    expect(besideInGrid('ArrowUp', 4, 5, 3)).toBe(1);
    expect(besideInGrid('ArrowLeft', 4, 5, 3)).toBe(3);
    expect(besideInGrid('ArrowRight', 2, 5, 3)).toBeNull();
    expect(besideInGrid('ArrowRight', 4, 5, 3)).toBeNull();
    expect(besideInGrid('ArrowDown', 2, 5, 3)).toBeNull();
    expect(besideInGrid('ArrowLeft', 3, 5, 3)).toBeNull();
    expect(besideInGrid('ArrowUp', 2, 5, 3)).toBeNull();
    expect(besideInGrid('Enter', 1, 5, 3)).toBeNull();
  });

  test('every step can be taken back', () => {
    const back = {
      ArrowLeft: 'ArrowRight',
      ArrowRight: 'ArrowLeft',
      ArrowUp: 'ArrowDown',
      ArrowDown: 'ArrowUp',
    } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(back) as (keyof typeof back)[])),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        (key, count, columns, any) => {
          const from = any % count;
          const to = besideInGrid(key, from, count, columns);
          if (to !== null) expect(besideInGrid(back[key], to, count, columns)).toBe(from);
        },
      ),
    );
  });
});
