import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRanges } from '../../../../src/data/services/export/xlsx-ranges.ts';

type Grid = readonly (readonly string[])[];

/** Range after range, as a worksheet takes them. */
function applied(grid: Grid): Grid {
  const cells = grid.map((row) => row.map(() => ''));
  for (const { row, column, lastRow, lastColumn, format } of formatRanges(grid))
    for (let at = row; at <= lastRow; at++)
      for (let place = column; place <= lastColumn; place++) {
        const line = cells[at];
        if (line) line[place] = format;
      }
  return cells;
}

const grids = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 12 })).chain(([rows, columns]) => {
  const row = fc.array(fc.constantFrom('plain', 'off', 'bold'), { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
});

describe('formats of a grid as ranges', () => {
  it('give each cell its own', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        expect(applied(grid)).toEqual(grid);
      }),
    );
  });

  it('are few: one for all, one for columns that are alike, one for what stands out', () => {
    const grid = [
      ['name', 'plain', 'off', 'off', 'plain', 'plain'],
      ['name', 'plain', 'off', 'off', 'plain', 'missed'],
      ['name', 'plain', 'off', 'off', 'plain', 'plain'],
    ];
    expect(formatRanges(grid).map(({ format }) => format)).toEqual(['plain', 'name', 'off', 'missed']);
  });

  it('are none where there is nothing', () => {
    expect(formatRanges([])).toEqual([]);
    expect(formatRanges([[]])).toEqual([]);
  });
});
