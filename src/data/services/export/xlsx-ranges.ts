/** A grid of styles as few ranges. */

/** Rows and columns from 0, the last ones included. */
type StyleRange = {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly style: number;
};

/**
 * Ranges that give each cell its style when they are applied in their order: all cells the most frequent one, then
 * columns that have one style from top to bottom, then what is left, row by row.
 * @param grid row after row, each of `width` cells
 */
export function styleRanges(grid: Uint8Array, width: number): readonly StyleRange[] {
  if (grid.length === 0) return [];
  const height = grid.length / width;
  const base = mostFrequent(grid);
  const isOneStyle = Array.from({ length: width }, (_, column) => isSameBelow(grid, width, column));
  const ranges: StyleRange[] = [{ row: 0, column: 0, lastRow: height - 1, lastColumn: width - 1, style: base }];
  for (const run of runsOf(grid.subarray(0, width), base, (column) => isOneStyle[column] === true))
    ranges.push({ row: 0, lastRow: height - 1, ...run });
  for (let row = 0; row < height; row++) {
    const cells = grid.subarray(row * width, (row + 1) * width);
    for (const run of runsOf(cells, base, (column) => isOneStyle[column] === false))
      ranges.push({ row, lastRow: row, ...run });
  }
  return ranges;
}

function mostFrequent(grid: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const style of grid) counts[style] = (counts[style] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

function isSameBelow(grid: Uint8Array, width: number, column: number): boolean {
  for (let at = column; at < grid.length; at += width) if (grid[at] !== grid[column]) return false;
  return true;
}

type Run = Pick<StyleRange, 'column' | 'lastColumn' | 'style'>;

/** Neighbours of one style in a row, without those that have the base style or are not wanted. */
function* runsOf(cells: Uint8Array, base: number, isWanted: (column: number) => boolean): Generator<Run> {
  for (let column = 0; column < cells.length; column++) {
    const style = cells[column];
    if (style === undefined || style === base || !isWanted(column)) continue;
    let lastColumn = column;
    while (cells[lastColumn + 1] === style && isWanted(lastColumn + 1)) lastColumn++;
    yield { column, lastColumn, style };
    column = lastColumn;
  }
}
