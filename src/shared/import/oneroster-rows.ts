/** Rows of a OneRoster file: their status, their ids, and what makes one impossible to use. */
import { isDay } from '../domain/day.ts';
import type { OneRosterMode } from './oneroster-files.ts';
import { type ImportProblem, type ImportProblemCode, problemAt } from './problem.ts';
import { type CellReader, isTooLong, readerOf, type Table, type TableRow } from './table.ts';

export type RosterRow = {
  readonly row: number;
  readonly get: (column: string) => string;
  readonly isGone: boolean;
};
export type RosterRows = { readonly rows: readonly RosterRow[]; readonly problems: readonly ImportProblem[] };

/** Rows that can be used, and why the others cannot. */
export function rowsOf(table: Table, mode: OneRosterMode): RosterRows {
  const cells = readerOf(table);
  const rows: RosterRow[] = [];
  const problems: ImportProblem[] = [];
  for (const row of table.rows) {
    const fault = faultOf(table, cells, row, mode);
    if (fault) problems.push(problemAt(fault.code, table.file, { row: row.row, ...fault }));
    else
      rows.push({
        row: row.row,
        get: (column) => cells.get(row, column),
        isGone: cells.get(row, 'status').toLowerCase() === 'tobedeleted',
      });
  }
  return { rows, problems };
}

type Fault = { readonly code: ImportProblemCode; readonly column?: string; readonly detail?: string };

function faultOf(table: Table, cells: CellReader, row: TableRow, mode: OneRosterMode): Fault | null {
  if (isTooLong(table, row)) return { code: 'too_many_fields', detail: String(table.header.length) };
  const [status, modified] = [cells.get(row, 'status').toLowerCase(), cells.get(row, 'dateLastModified')];
  if (status !== '' && status !== 'active' && status !== 'tobedeleted')
    return { code: 'bad_status', column: 'status', detail: status };
  if (modified !== '' && !isModified(modified))
    return { code: 'bad_modified', column: 'dateLastModified', detail: modified };
  if (mode === 'bulk') return null;
  if (status === '') return { code: 'status_needed', column: 'status' };
  return modified === '' ? { code: 'modified_needed', column: 'dateLastModified' } : null;
}

/** ISO 8601 with a real day at its beginning. */
const isModified = (text: string): boolean =>
  isDay(text.slice(0, 10)) && /^.{10}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text);

/** Splits rows whose id stands more than once from the others: nobody knows which of them is meant. */
export function uniqueRows({ rows, problems }: RosterRows, file: string): RosterRows {
  const byId = Map.groupBy(rows, (row) => row.get('sourcedId'));
  const refused: ImportProblem[] = [];
  const sound = rows.filter((row) => {
    const id = row.get('sourcedId');
    const same = byId.get(id) ?? [];
    if (id === '') refused.push(problemAt('needed', file, { row: row.row, column: 'sourcedId' }));
    else if (same.length > 1)
      refused.push(problemAt('duplicate_id', file, { row: row.row, column: 'sourcedId', detail: id }));
    return id !== '' && same.length === 1;
  });
  return { rows: sound, problems: [...problems, ...refused] };
}

/** Ids in one cell, separated by commas. */
export const listIn = (cell: string): readonly string[] =>
  cell
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
