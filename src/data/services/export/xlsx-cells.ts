/** Cells of a worksheet: each with its own kind of value, never text that only looks like it. */
import type { Format, Worksheet } from 'wasm-xlsxwriter';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { TableCell, TableRow } from '../../../shared/sheet/table.ts';
import type { Formats } from './xlsx-formats.ts';
import { formatRanges } from './xlsx-ranges.ts';

/**
 * Writes rows of one length, the first at `top`: all values in one go, then their formats range by range. Each call of
 * the writer, and each look at what a format consists of, costs as much as the cell itself.
 */
export function writeRows(
  sheet: Worksheet,
  top: number,
  rows: readonly TableRow[],
  formatOf: (cell: TableCell, place: number) => Format,
): void {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return;
  sheet.writeRowMatrix(
    top,
    0,
    rows.map((row) => row.map(valueOf)),
  );
  for (const { row, column, lastRow, lastColumn, format } of formatRanges(rows.map((row) => row.map(formatOf))))
    sheet.setRangeWithFormat(top + row, column, top + lastRow, lastColumn, format);
}

export function totalFormat(cell: TableCell, isOff: boolean, formats: Formats): Format {
  if (isOff) return formats.headDayOff;
  if (cell.kind === 'number' || cell.kind === 'percent') return formats.number(cell, true);
  return formats.totalText;
}

/** Undefined where the cell is blank. */
function valueOf(cell: TableCell): number | string | undefined {
  switch (cell.kind) {
    case 'number':
      return cell.value ?? undefined;
    case 'percent':
      return cell.value === null ? undefined : cell.value / 100;
    case 'date':
      return cell.day === null ? undefined : serialOf(cell.day);
    default:
      return cell.text === '' ? undefined : cell.text;
  }
}

/** A date is a number in a workbook, and a date by its format. Day 1 is 1 January 1900, and 1900 had a 29 February. */
const serialOf = (day: Day): number => daysBetween('1899-12-30' as Day, day);
