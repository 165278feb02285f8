/** A file as rows of text, and its columns by name. */
import { importLimits } from './limits.ts';
import { ImportRefusal, problemAt } from './problem.ts';

export type TableRow = {
  /** As spreadsheets number them, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
};

export type Table = {
  /** Name of the file, or of the file and the sheet. */
  readonly file: string;
  readonly header: readonly string[];
  /** Rows in which something stands. */
  readonly rows: readonly TableRow[];
};

const isBlank = ({ cells }: TableRow) => cells.every((cell) => cell.trim() === '');

/** @param headerPlace which of the rows names the columns, from 0 */
export function tableOf(file: string, rows: readonly TableRow[], headerPlace = 0): Table {
  const header = (rows[headerPlace]?.cells ?? []).map((cell) => cell.trim());
  while (header.length > 0 && header.at(-1) === '') header.pop();
  if (header.length > importLimits.columns)
    throw new ImportRefusal(problemAt('too_many_columns', file, { detail: String(header.length) }));
  return { file, header, rows: rows.slice(headerPlace + 1).filter((row) => !isBlank(row)) };
}

/** Whether there are more filled cells than columns: a separator stands where it should not, and all is shifted. */
export function isTooLong({ header }: Table, { cells }: TableRow): boolean {
  return cells.slice(header.length).some((cell) => cell.trim() !== '');
}

/** Reads cells by the name of their column; case does not matter. */
export function readerOf({ header }: Table) {
  const places = new Map(header.map((name, place) => [name.toLowerCase(), place]));
  return {
    has: (name: string): boolean => places.has(name.toLowerCase()),
    get: ({ cells }: TableRow, name: string): string => {
      const place = places.get(name.toLowerCase());
      return place === undefined ? '' : (cells[place] ?? '').trim();
    },
  };
}
export type CellReader = ReturnType<typeof readerOf>;
