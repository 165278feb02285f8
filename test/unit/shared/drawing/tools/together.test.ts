import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PAGE_SIZE } from '../../../../../src/shared/drawing/document.ts';
import { PLACE_COUNTS, placeAt } from '../../../../../src/shared/drawing/tools/together.ts';

it('divides the page side by side, and into quarters for four', () => {
  expect([10, 1900].map((x) => placeAt(x, 600, PAGE_SIZE, 2))).toEqual([0, 1]);
  expect([10, 900, 1900].map((x) => placeAt(x, 600, PAGE_SIZE, 3))).toEqual([0, 1, 2]);
  const corners = [
    [10, 10],
    [1900, 10],
    [10, 1190],
    [1900, 1190],
  ] as const;
  expect(corners.map(([x, y]) => placeAt(x, y, PAGE_SIZE, 4))).toEqual([0, 1, 2, 3]);
});

it('gives every place to somebody, also outside the page', () => {
  const anywhere = fc.double({ noNaN: true });
  fc.assert(
    fc.property(anywhere, anywhere, fc.constantFrom(...PLACE_COUNTS), (x, y, count) => {
      const place = placeAt(x, y, PAGE_SIZE, count);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(count);
    }),
  );
});
