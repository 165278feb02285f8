import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barRow, inColumns, layoutBars } from '../../../../src/shared/chart/bars.ts';

const barsOf = (count: number) =>
  layoutBars(
    Array.from({ length: count }, (_, index) => ({ label: `${index}`, value: index, text: `${index}`, fill: null })),
    640,
  );

describe('bars in columns', () => {
  it('21 in two: eleven and ten, each from the top, by one scale', () => {
    const columns = inColumns(barsOf(21), 2);
    expect(columns.map(({ rows }) => rows.length)).toEqual([11, 10]);
    expect(columns.map(({ rows }) => rows[0]?.y)).toEqual([0, 0]);
    expect(columns[0]?.height).toBe(11 * barRow.height);
    expect(columns[1]?.rows.at(-1)?.length).toBe(barsOf(21).rows.at(-1)?.length);
  });

  it('however many there are: none is lost or turned round', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 4 }), (count, columns) => {
        const all = inColumns(barsOf(count), columns);
        expect(all.length).toBeLessThanOrEqual(Math.max(1, columns));
        expect(all.flatMap(({ rows }) => rows.map(({ label }) => label))).toEqual(
          barsOf(count).rows.map(({ label }) => label),
        );
      }),
    );
  });
});
