import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../../../../src/shared/domain/hand-profile.ts';
import { PAGE_SIZE } from '../../../../../src/shared/drawing/document.ts';
import { isNothing, toPixels } from '../../../../../src/shared/drawing/geometry/bounds.ts';
import { isWorthKeeping } from '../../../../../src/shared/drawing/geometry/filter.ts';
import { quantisePlace, quantisePressure, quantiseTime } from '../../../../../src/shared/drawing/geometry/point.ts';
import { addEnd, addPiece, startAtPiece, startAtTail } from '../../../../../src/shared/drawing/geometry/segments.ts';
import { smoothingShare, smoothTowards } from '../../../../../src/shared/drawing/geometry/smooth.ts';
import { thin } from '../../../../../src/shared/drawing/geometry/thin.ts';
import { widthOf } from '../../../../../src/shared/drawing/geometry/width.ts';
import { pointCount } from '../../../../../src/shared/drawing/ops/stroke.ts';
import { dirtyRect } from '../../../../../src/shared/drawing/painter/dirty-rect.ts';
import { handOf } from '../../../../../src/shared/drawing/tools/hand-settings.ts';
import { storedStroke, strokeThrough } from '../ops.ts';

/** What a path was given: `M`, `L` or `Q` and numbers. */
function createPath() {
  const steps: { readonly kind: 'M' | 'L' | 'Q'; readonly to: readonly number[] }[] = [];
  return {
    steps,
    moveTo: (...to: number[]) => void steps.push({ kind: 'M', to }),
    lineTo: (...to: number[]) => void steps.push({ kind: 'L', to }),
    quadraticCurveTo: (...to: number[]) => void steps.push({ kind: 'Q', to }),
  };
}

describe('filter', () => {
  it('drops equal and too near points, keeps far ones and a clearly harder press', () => {
    expect(isWorthKeeping(0, 0, 0, 0)).toBe(false);
    expect(isWorthKeeping(0.5, 0, 0, 1)).toBe(false);
    expect(isWorthKeeping(1.5, 0, 0, 1)).toBe(true);
    expect(isWorthKeeping(0, 0, 0.3, 1)).toBe(true);
  });
});

describe('smooth', () => {
  it('follows exactly at 0, lags at 100 ms, and never leaves the way between', () => {
    expect(smoothTowards(0, 10, smoothingShare(0, 8))).toBe(10);
    expect(smoothTowards(0, 10, smoothingShare(100, 8))).toBeCloseTo(0.77);
    expect(smoothTowards(0, 10, smoothingShare(100, -5))).toBe(0);
  });

  it('comes as near in the same time, however often a device is read', () => {
    const after = (readings: number) => {
      let at = 0;
      for (let nth = 0; nth < readings; nth += 1) at = smoothTowards(at, 10, smoothingShare(35, 48 / readings));
      return at;
    };
    expect(after(48)).toBeCloseTo(after(6));
  });

  it('lets a fifth of a tremor through at the strongest level', () => {
    const { smoothingMs } = handOf({ ...DEFAULT_PROFILE, smoothing: 3 }, 5);
    const places: number[] = [];
    let at = 0;
    for (let ms = 0; ms < 3000; ms += 8) {
      at = smoothTowards(at, Math.sin((ms / 1000) * 2 * Math.PI * 7), smoothingShare(smoothingMs, 8));
      if (ms > 1000) places.push(at);
    }
    expect(Math.max(...places)).toBeLessThan(0.22);
  });
});

describe('quantise', () => {
  it('is stable, and survives JSON', () => {
    const number = fc.double({ noNaN: true, min: -5000, max: 5000 });
    fc.assert(
      fc.property(number, (value) => {
        for (const quantise of [quantisePlace, quantiseTime, quantisePressure]) {
          const once = quantise(value);
          expect(quantise(once)).toBe(once);
          expect(JSON.parse(JSON.stringify(once))).toBe(once);
        }
        expect(Math.abs(quantisePlace(value) - value)).toBeLessThanOrEqual(0.0501);
      }),
    );
  });
});

describe('segments', () => {
  it('lead from the first point by the middles between points', () => {
    const path = createPath();
    const points = [0, 0, 0, 0.5, 10, 0, 8, 0.5, 10, 10, 16, 0.5];
    startAtPiece(path, points, 1);
    for (const index of [1, 2]) addPiece(path, points, index);
    addEnd(path, points, 2);
    expect(path.steps.map(({ kind, to }) => kind + to)).toEqual(['M0,0', 'L5,0', 'Q10,0,10,5', 'L10,10']);
  });

  it('begin each where the one before ended, so that they can be painted one by one', () => {
    fc.assert(
      fc.property(storedStroke, ({ points }) => {
        const path = createPath();
        for (let index = 1; index < pointCount(points); index += 1) {
          startAtPiece(path, points, index);
          const from = path.steps.at(-1)?.to;
          if (index > 1) expect(path.steps.at(-2)?.to.slice(-2)).toEqual(from);
          addPiece(path, points, index);
        }
        if (pointCount(points) < 2) return;
        startAtTail(path, points, pointCount(points) - 1);
        expect(path.steps.at(-1)?.to).toEqual(path.steps.at(-2)?.to.slice(-2));
      }),
    );
  });

  it('go to the turning point of a hand that goes there and back', () => {
    const path = createPath();
    addPiece(path, [0, 0, 0, 0.5, 10, 0, 8, 0.5, 0, 0, 16, 0.5], 2);
    expect(path.steps[0]).toEqual({ kind: 'Q', to: [10, 0, 5, 0] });
  });

  it('are a line where a pen stands still, because a curve of length zero is not painted', () => {
    const path = createPath();
    addPiece(path, [5, 5, 0, 0.1, 5, 5, 8, 0.3, 5, 5, 16, 0.6], 2);
    expect(path.steps[0]).toEqual({ kind: 'L', to: [5, 5] });
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
      PAGE_SIZE,
    );
    expect(rect).toEqual({ x: 90, y: 90, width: 120, height: 70 });
  });

  it('of a tool whose marks fly reach further', () => {
    const near = dirtyRect(strokeThrough([[500, 500]]), PAGE_SIZE);
    const far = dirtyRect(strokeThrough([[500, 500]], { tool: 'splatter' }), PAGE_SIZE);
    expect(far.width).toBeGreaterThan(near.width * 2);
  });

  it('of a mark with copies are the whole page', () => {
    const stroke = strokeThrough([[5, 5]], { symmetry: { kind: 'mirror', folds: 2 } });
    expect(dirtyRect(stroke, PAGE_SIZE)).toEqual({ x: 0, y: 0, ...PAGE_SIZE });
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
