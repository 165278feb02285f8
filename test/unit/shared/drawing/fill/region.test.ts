import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceContours } from '../../../../../src/shared/drawing/fill/contours.ts';
import { regionAt } from '../../../../../src/shared/drawing/fill/region.ts';
import { simplifyRing } from '../../../../../src/shared/drawing/fill/simplify.ts';
import { isInside } from './canvas.ts';

const WIDTH = 40;
const HEIGHT = 30;
const grid = fc.array(fc.constantFrom(0, 0, 0, 255), { minLength: WIDTH * HEIGHT, maxLength: WIDTH * HEIGHT });
const spot = fc.record({ x: fc.integer({ min: 0, max: WIDTH - 1 }), y: fc.integer({ min: 0, max: HEIGHT - 1 }) });

describe('a region', () => {
  it('covers its place, hangs together and crosses no line, with any tolerance', () => {
    fc.assert(
      fc.property(grid, spot, fc.integer({ min: 0, max: 12 }), (cells, at, gap) => {
        const unlike = Uint8Array.from(cells);
        unlike[at.y * WIDTH + at.x] = 0;
        const { mask, box } = regionAt(unlike, WIDTH, HEIGHT, at, gap);
        expect(mask[at.y * WIDTH + at.x]).toBe(1);
        const { mask: all } = regionAt(unlike, WIDTH, HEIGHT, at, 0);
        const isFine = mask.every((own, index) => {
          const [x, y] = [index % WIDTH, Math.floor(index / WIDTH)];
          const isBoxed = x >= box.left && x < box.right && y >= box.top && y < box.bottom;
          return own === 0 || (all[index] === 1 && isBoxed);
        });
        expect(isFine).toBe(true);
      }),
    );
  });

  it('has outlines with exactly its pixels inside', () => {
    fc.assert(
      fc.property(grid, spot, (cells, at) => {
        const unlike = Uint8Array.from(cells);
        unlike[at.y * WIDTH + at.x] = 0;
        const { mask, box } = regionAt(unlike, WIDTH, HEIGHT, at, 0);
        const rings = traceContours(mask, WIDTH, HEIGHT, box);
        const isSame = mask.every((own, index) => {
          const [x, y] = [index % WIDTH, Math.floor(index / WIDTH)];
          return isInside(rings, x + 0.501, y + 0.499) === (own === 1);
        });
        expect(isSame).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a simplified outline', () => {
  it('lies within the tolerance of what it was and keeps at least three places', () => {
    const ring = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
      minLength: 3,
      maxLength: 60,
    });
    fc.assert(
      fc.property(ring, fc.constantFrom(0.6, 3, 200), (places, tolerance) => {
        const whole = places.flat();
        const fewer = simplifyRing(whole, tolerance);
        expect(fewer.length).toBeGreaterThanOrEqual(6);
        expect(fewer.length % 2).toBe(0);
        for (let index = 0; index < whole.length; index += 2) {
          expect(offLine(fewer, whole[index] ?? 0, whole[index + 1] ?? 0)).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });
});

function offLine(ring: readonly number[], x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0, last = ring.length - 2; index < ring.length; last = index, index += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[last], ring[last + 1], ring[index], ring[index + 1]];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    best = Math.min(best, Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)));
  }
  return best;
}
