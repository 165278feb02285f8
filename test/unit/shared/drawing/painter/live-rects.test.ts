import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../../../src/shared/drawing/geometry/bounds.ts';
import { copiesOf } from '../../../../../src/shared/drawing/geometry/symmetry.ts';
import { Walk } from '../../../../../src/shared/drawing/geometry/walk.ts';
import type { Symmetry } from '../../../../../src/shared/drawing/ops/basics.ts';
import { POINT_STRIDE } from '../../../../../src/shared/drawing/ops/stroke.ts';
import { liveRects } from '../../../../../src/shared/drawing/painter/live-rects.ts';
import { strokeThrough } from '../ops.ts';

const page = { width: 1920, height: 1200 };
const place = fc.tuple(fc.integer({ min: 0, max: 1920 }), fc.integer({ min: 0, max: 1200 }));
const symmetry = fc.constantFrom<Symmetry | undefined>(
  undefined,
  { kind: 'mirror', folds: 2 },
  { kind: 'mirror', folds: 8 },
  { kind: 'kaleidoscope', folds: 6 },
);

const covers = (x: number, y: number, reach: number) => (rect: Rect) =>
  x - reach >= rect.x - 1e-6 &&
  y - reach >= rect.y - 1e-6 &&
  x + reach <= rect.x + rect.width + 1e-6 &&
  y + reach <= rect.y + rect.height + 1e-6;

describe('what a tool at work on the ink has touched', () => {
  it('is covered, in each copy, however its points come', () => {
    const pieces = fc.array(fc.array(place, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pieces, symmetry, fc.constantFrom(7, 60), (all, folds, size) => {
        const stroke = strokeThrough([], { tool: 'smudge', size, ...(folds && { symmetry: folds }) });
        const points = [...stroke.points];
        const live = { ...stroke, points };
        let rects: readonly Rect[] = [];
        const walk = new Walk(points, 3, (x, y) => {
          for (const [a, b, c, d, e, f] of copiesOf(folds, page)) {
            const [cx, cy] = [a * x + c * y + e, b * x + d * y + f];
            expect(rects.some(covers(cx, cy, size / 2))).toBe(true);
          }
        });
        for (const piece of all) {
          const from = points.length / POINT_STRIDE;
          for (const [x, y] of piece) points.push(x, y, 0, 0.5);
          rects = liveRects(live, from, page);
          walk.extend(from);
        }
      }),
    );
  });

  it('is a small part of the page after a small move', () => {
    const places = Array.from({ length: 100 }, (_unused, step) => [step * 10, 600] as const);
    const [rect, ...others] = liveRects(strokeThrough(places, { tool: 'eraser', size: 40 }), 98, page);
    expect(others).toEqual([]);
    expect(rect?.x).toBeGreaterThan(900);
    expect(rect?.width).toBeLessThan(90);
    expect(rect?.height).toBeLessThan(50);
  });

  it('is nothing where there are no points', () => {
    expect(liveRects(strokeThrough([], { tool: 'eraser' }), 0, page)).toEqual([]);
  });
});
