import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { styleRanges } from '../../../../src/data/services/export/xlsx-ranges.ts';

type Grid = readonly (readonly number[])[];

const rangesOf = (grid: Grid) => styleRanges(Uint8Array.from(grid.flat()), grid[0]?.length ?? 0);

/** Range after range, as a worksheet takes them. */
function applied(grid: Grid): Grid {
  const cells = grid.map((row) => row.map(() => -1));
  for (const { row, column, lastRow, lastColumn, style } of rangesOf(grid))
    for (const line of cells.slice(row, lastRow + 1)) line.fill(style, column, lastColumn + 1);
  return cells;
}

const grids = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 12 })).chain(([rows, columns]) => {
  const row = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
});

describe('styles of a grid as ranges', () => {
  it('give each cell its own', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        expect(applied(grid)).toEqual(grid);
      }),
    );
  });

  it('are few: one for all, one for columns that are alike, one for what stands out', () => {
    const [name, plain, off, missed] = [0, 1, 2, 3];
    const grid = [
      [name, plain, off, off, plain, plain],
      [name, plain, off, off, plain, missed],
      [name, plain, off, off, plain, plain],
    ];
    expect(rangesOf(grid).map(({ style }) => style)).toEqual([plain, name, off, missed]);
  });

  it('are none where there is nothing', () => {
    expect(rangesOf([])).toEqual([]);
  });
});
