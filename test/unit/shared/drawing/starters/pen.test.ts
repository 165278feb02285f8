import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../../src/shared/drawing/starter.ts';
import { box, curve, ellipse, type Line, poly, tube } from '../../../../../src/shared/drawing/starters/pen/lines.ts';
import { pathOf, thinned } from '../../../../../src/shared/drawing/starters/pen/path-of.ts';
import { FINE, Pen } from '../../../../../src/shared/drawing/starters/pen/pen.ts';
import { linesOf } from './fields.ts';

function drawn(draw: (pen: Pen) => void): readonly Figure[] {
  const pen = new Pen();
  draw(pen);
  return pen.figures();
}

const spots = (figures: readonly Figure[]) => figures.flatMap(({ path }) => linesOf(path).flat());
const isInside = ([x, y]: readonly [number, number]) => x > 10 && x < 90 && y > 10 && y < 90;

describe('the pen', () => {
  it('hides a line where a shape is drawn over it later', () => {
    const figures = drawn((pen) => {
      pen.line(poly([-50, 50], [150, 50]));
      pen.shape(box(0, 0, 100, 100));
    });
    const line = linesOf(figures[0]?.path ?? '').filter((part) => part.every(([, y]) => y === 50));
    expect(line.map((part) => part.map(([x]) => Math.round(x / 10) * 10 + 0))).toEqual([
      [-50, 0],
      [100, 150],
    ]);
  });

  it('draws on a shape that is there already', () => {
    const figures = drawn((pen) => {
      pen.shape(box(0, 0, 100, 100));
      pen.line(poly([20, 50], [80, 50]));
    });
    expect(spots(figures).filter(isInside)).toEqual([
      [20, 50],
      [80, 50],
    ]);
  });

  it('lets shapes of a group grow together', () => {
    const figures = drawn((pen) => pen.group([box(0, 0, 100, 100), box(50, 20, 100, 60)]));
    expect(spots(figures).filter(([x, y]) => x > 55 && x < 95 && y > 5 && y < 95)).toEqual([]);
  });

  it('takes away without an outline what it hides', () => {
    const figures = drawn((pen) => {
      pen.shape(ellipse(50, 50, 20));
      pen.hide(box(0, 0, 100, 100));
    });
    expect(figures).toEqual([]);
  });

  it('drops a dot that is covered, and keeps one that is not', () => {
    const covered = drawn((pen) => {
      pen.dot(ellipse(50, 50, 5));
      pen.shape(box(0, 0, 100, 100));
    });
    expect(covered.some(({ fill }) => fill !== undefined)).toBe(false);
    const seen = drawn((pen) => {
      pen.shape(box(0, 0, 100, 100));
      pen.dot(ellipse(50, 50, 5));
    });
    expect(seen.some(({ fill }) => fill !== undefined)).toBe(true);
  });

  it('has an own zero, size, turn and side; widths stay', () => {
    const figures = drawn((pen) =>
      pen.at({ x: 100, y: 50, scale: 2 }, () =>
        pen.at({ x: 10, turn: 90, isFlipped: true }, () => pen.line(poly([0, 0], [-10, 0]), FINE)),
      ),
    );
    expect(spots(figures)).toEqual([
      [120, 50],
      [120, 70],
    ]);
    expect(figures[0]?.width).toBe(FINE);
  });
});

describe('lines', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 1900 }), fc.integer({ min: 0, max: 1200 }));

  it('through any places reach each of them and give numbers only', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
        const line: Line = curve(...places);
        expect(line.flat().every(Number.isFinite)).toBe(true);
        expect(tube(line, 40, 20).flat().every(Number.isFinite)).toBe(true);
        for (const [x, y] of places)
          expect(Math.min(...line.map(([lx, ly]) => Math.hypot(lx - x, ly - y)))).toBeLessThan(0.001);
      }),
    );
  });

  it('thinned stay within a quarter of a unit of what they were', () => {
    const line = ellipse(500, 500, 300, 200);
    const kept = thinned(line);
    expect(kept.length).toBeLessThan(line.length / 2);
    const off = line.map(([x, y]) =>
      Math.min(
        ...kept.slice(1).map(([bx, by], index) => {
          const [ax, ay] = kept[index] ?? [bx, by];
          const t = Math.max(
            0,
            Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1)),
          );
          return Math.hypot(x - ax - (bx - ax) * t, y - ay - (by - ay) * t);
        }),
      ),
    );
    expect(Math.max(...off)).toBeLessThanOrEqual(0.2501);
    expect(
      pathOf([
        [0, 0.04],
        [1.26, -2],
      ]),
    ).toBe('M0 0L1.3 -2');
  });
});
