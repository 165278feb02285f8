/** A grid of formats as few ranges. */

/** Rows and columns from 0, the last ones included. */
type FormatRange<Format> = {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly format: Format;
};

/**
 * Ranges that give each cell its format when they are applied in their order: all cells the most frequent one, then
 * columns that have one format from top to bottom, then what is left, row by row.
 * @param grid rows of one length
 */
export function formatRanges<Format>(grid: readonly (readonly Format[])[]): readonly FormatRange<Format>[] {
  const [first = []] = grid;
  if (first.length === 0) return [];
  const [lastRow, lastColumn] = [grid.length - 1, first.length - 1];
  const base = mostFrequent(grid, first[0] as Format);
  const whole = first.map((format, place) => grid.every((row) => row[place] === format));
  const isOneFormat = (place: number) => whole[place] === true;
  return [
    { row: 0, column: 0, lastRow, lastColumn, format: base },
    ...runsOf(first, base, isOneFormat).map((run) => ({ row: 0, lastRow, ...run })),
    ...grid.flatMap((formats, row) =>
      runsOf(formats, base, (place) => !isOneFormat(place)).map((run) => ({ row, lastRow: row, ...run })),
    ),
  ];
}

function mostFrequent<Format>(grid: readonly (readonly Format[])[], first: Format): Format {
  const counts = new Map<Format, number>();
  for (const row of grid) for (const format of row) counts.set(format, (counts.get(format) ?? 0) + 1);
  let most = first;
  for (const [format, count] of counts) if (count > (counts.get(most) ?? 0)) most = format;
  return most;
}

type Run<Format> = Pick<FormatRange<Format>, 'column' | 'lastColumn' | 'format'>;

/** Neighbours of one format in a row, without those that have the base format or are not wanted. */
function runsOf<Format>(
  formats: readonly Format[],
  base: Format,
  isWanted: (place: number) => boolean,
): readonly Run<Format>[] {
  const runs: Run<Format>[] = [];
  for (let column = 0; column < formats.length; column++) {
    const format = formats[column] as Format;
    if (format === base || !isWanted(column)) continue;
    let lastColumn = column;
    while (formats[lastColumn + 1] === format && isWanted(lastColumn + 1)) lastColumn++;
    runs.push({ column, lastColumn, format });
    column = lastColumn;
  }
  return runs;
}
