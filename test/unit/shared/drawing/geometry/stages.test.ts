import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointCount } from '../../../../../src/shared/drawing/document.ts';
import { dirtyRect, isNothing, toPixels } from '../../../../../src/shared/drawing/geometry/bounds.ts';
import { isWorthKeeping } from '../../../../../src/shared/drawing/geometry/filter.ts';
import { quantise } from '../../../../../src/shared/drawing/geometry/point.ts';
import { segmentsFrom } from '../../../../../src/shared/drawing/geometry/segments.ts';
import { smoothTowards } from '../../../../../src/shared/drawing/geometry/smooth.ts';
import { thin } from '../../../../../src/shared/drawing/geometry/thin.ts';
import { widthOf } from '../../../../../src/shared/drawing/geometry/width.ts';
import { storedStroke, strokeThrough } from '../ops.ts';

const at = (x: number, y: number, pressure = 0.5) => ({ x, y, t: 0, pressure });

describe('filter', () => {
  it('drops equal and too near points, keeps far ones and a clearly harder press', () => {
    expect(isWorthKeeping(at(1, 1), at(1, 1), 0)).toBe(false);
    expect(isWorthKeeping(at(1, 1), at(1.5, 1), 1)).toBe(false);
    expect(isWorthKeeping(at(1, 1), at(2.5, 1), 1)).toBe(true);
    expect(isWorthKeeping(at(1, 1, 0.1), at(1, 1, 0.4), 1)).toBe(true);
  });
});

describe('smooth', () => {
  it('follows exactly at 0, lags at 0.9, and never leaves the way between', () => {
    expect(smoothTowards(at(0, 0), at(10, 10), 0)).toEqual(at(10, 10));
    expect(smoothTowards(at(0, 0), at(10, 10), 0.9).x).toBeCloseTo(1);
    expect(smoothTowards(at(0, 0), at(10, 10), 7).x).toBeGreaterThan(0);
  });
});

describe('quantise', () => {
  it('is stable, and survives JSON', () => {
    const number = fc.double({ noNaN: true, min: -5000, max: 5000 });
    fc.assert(
      fc.property(number, number, (x, y) => {
        const once = quantise({ x, y, t: 3.4, pressure: 0.12345 });
        expect(quantise(once)).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
        expect(Math.abs(once.x - x)).toBeLessThanOrEqual(0.0501);
      }),
    );
  });
});

describe('segments', () => {
  it('join end to end from the first point to the last', () => {
    fc.assert(
      fc.property(storedStroke, ({ points }) => {
        const segments = segmentsFrom(points, 0, true);
        segments.slice(1).forEach((segment, index) => {
          expect(segment.fromX).toBeCloseTo(segments[index]?.toX ?? Number.NaN);
          expect(segment.fromY).toBeCloseTo(segments[index]?.toY ?? Number.NaN);
        });
        expect(segments[0]?.fromX).toBe(points[0]);
        expect(segments.at(-1)?.toX).toBeCloseTo(points.at(-4) ?? Number.NaN);
      }),
    );
  });

  it('are the same whether they come point by point or at once', () => {
    fc.assert(
      fc.property(storedStroke, ({ points }) => {
        fc.pre(pointCount(points) > 1);
        const whole = segmentsFrom(points, 0, false);
        const live = Array.from({ length: pointCount(points) }, (_unused, index) =>
          segmentsFrom(points.slice(0, (index + 1) * 4), index, false),
        ).flat();
        // The dot of the very first point lies under the line that follows.
        expect(live.slice(1)).toEqual(whole);
      }),
    );
  });

  it('make one dot of one point, and nothing of none', () => {
    expect(segmentsFrom([5, 6, 0, 0.5], 0, true)).toHaveLength(1);
    expect(segmentsFrom([], 0, true)).toEqual([]);
  });
});

describe('width', () => {
  it('is the size at half pressure and never nothing', () => {
    expect(widthOf(10, 0.5)).toBe(10);
    expect(widthOf(10, 0)).toBeGreaterThan(0);
  });
});

describe('bounds', () => {
  it('hold every painted place with half the width round it', () => {
    const rect = dirtyRect(
      strokeThrough([
        [100, 100],
        [200, 150],
      ]),
    );
    expect(rect).toEqual({ x: 93, y: 93, width: 114, height: 64 });
  });

  it('of new points start two points back, where their curve starts', () => {
    const stroke = strokeThrough([
      [0, 0],
      [100, 0],
      [200, 0],
      [300, 0],
    ]);
    expect(dirtyRect(stroke, 3).x).toBe(93);
  });

  it('in pixels stay inside the bitmap', () => {
    expect(toPixels({ x: -5, y: 1.5, width: 20, height: 20 }, 2, 10, 100)).toEqual({
      x: 0,
      y: 3,
      width: 10,
      height: 40,
    });
    expect(isNothing(toPixels({ x: 50, y: 0, width: 20, height: 20 }, 1, 10, 10))).toBe(true);
  });
});

describe('thin', () => {
  it('keeps short strokes as they are', () => {
    const { points } = strokeThrough([
      [1, 1],
      [2, 2],
    ]);
    expect(thin(points, 2)).toBe(points);
  });
});
