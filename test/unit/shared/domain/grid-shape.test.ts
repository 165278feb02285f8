import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridShape, grownShape } from '../../../../src/shared/domain/grid-shape.ts';

const tile = { width: 72, height: 58 };
const gap = 4;
/** 1366 x 768 and an upright 1080 x 1920, without what stands above, mm. */
const across = { width: 353, height: 169 };
const upright = { width: 277, height: 463 };
const rooms = fc.record({
  width: fc.double({ min: 80, max: 1000, noNaN: true }),
  height: fc.double({ min: 60, max: 1000, noNaN: true }),
});

describe('gridShape', () => {
  it('takes as many as fit', () => {
    expect(gridShape(across, tile, gap)).toMatchObject({ columns: 4, rows: 2 });
    expect(gridShape({ width: 10, height: 10 }, tile, gap)).toMatchObject({ columns: 1, rows: 1 });
  });
});

describe('grownShape', () => {
  it('fills a page with few tiles', () => {
    expect(grownShape(4, across, tile, gap, 2)).toMatchObject({ columns: 2, rows: 2 });
    expect(grownShape(6, upright, tile, gap, 2)).toMatchObject({ columns: 2, rows: 3 });
    expect(grownShape(1, across, tile, gap, 2)).toEqual({ columns: 1, rows: 1, scale: 2 });
  });

  it('is as usual where not all fit on one page', () => {
    expect(grownShape(16, across, tile, gap, 2)).toEqual(gridShape(across, tile, gap));
  });

  it('shrinks a little rather than leave one tile to a second page', () => {
    const { columns, rows, scale } = grownShape(9, across, tile, gap, 2);
    expect([columns, rows]).toEqual([5, 2]);
    expect(scale).toBeGreaterThan(0.9);
  });

  it('has a place for each tile, and stays in its room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), rooms, (count, room) => {
        const usual = gridShape(room, tile, gap);
        fc.pre(count <= usual.columns * usual.rows);
        const { columns, rows, scale } = grownShape(count, room, tile, gap, 2);
        expect(columns * rows).toBeGreaterThanOrEqual(count);
        expect(scale).toBeGreaterThanOrEqual(0.9 - 1e-9);
        expect(scale * columns * tile.width + (columns - 1) * gap).toBeLessThanOrEqual(room.width + 0.001);
        expect(scale * rows * tile.height + (rows - 1) * gap).toBeLessThanOrEqual(room.height + 0.001);
      }),
    );
  });
});
