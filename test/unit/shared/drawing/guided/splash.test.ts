import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opSchema, PAGE_SIZE } from '../../../../../src/shared/drawing/document.ts';
import { splashBrush, splashPlace, splashStroke } from '../../../../../src/shared/drawing/guided/splash.ts';

const counts = fc.integer({ min: 0, max: 100_000 });

describe('a splash', () => {
  it('never has the colour of the one before', () =>
    fc.assert(fc.property(counts, (count) => splashBrush(count).colour !== splashBrush(count + 1).colour)));

  it('lands on the page and is an op that can be stored', () =>
    fc.assert(
      fc.property(counts, (count) => {
        const stroke = splashStroke(count, PAGE_SIZE, 'id', 7);
        const [x = -1, y = -1] = stroke.points;
        expect(opSchema.safeParse(stroke).success).toBe(true);
        expect(x > 0 && x < PAGE_SIZE.width && y > 0 && y < PAGE_SIZE.height).toBe(true);
      }),
    ));

  it('fills the page evenly: each ninth of it has some of thirty', () => {
    const ninths = Array.from({ length: 30 }, (_unused, count) => {
      const [x, y] = splashPlace(count, { width: 3, height: 3 });
      return Math.floor(x) + 3 * Math.floor(y);
    });
    expect(new Set(ninths).size).toBe(9);
  });
});
