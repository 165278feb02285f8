/** Cells of a worksheet: each with its own kind of value, never text that only looks like it. */
import { ExcelDateTime, type Format, type Worksheet } from 'wasm-xlsxwriter';
import type { TableCell, TableRow } from '../../../shared/sheet/table.ts';
import type { Formats } from './xlsx-formats.ts';

export function writeRow(
  sheet: Worksheet,
  rowIndex: number,
  row: TableRow,
  formatOf: (cell: TableCell, place: number) => Format,
): void {
  for (let place = 0; place < row.length; place++) {
    const cell = row[place];
    if (cell) writeCell(sheet, rowIndex, place, cell, formatOf(cell, place));
  }
}

export function totalFormat(cell: TableCell, isOff: boolean, formats: Formats): Format {
  if (isOff) return formats.headDayOff;
  if (cell.kind === 'number' || cell.kind === 'percent') return formats.number(cell, true);
  return formats.totalText;
}

function writeCell(sheet: Worksheet, row: number, column: number, cell: TableCell, format: Format): void {
  switch (cell.kind) {
    case 'number':
      if (cell.value === null) sheet.writeBlank(row, column, format);
      else sheet.writeNumberWithFormat(row, column, cell.value, format);
      return;
    case 'percent':
      if (cell.value === null) sheet.writeBlank(row, column, format);
      else sheet.writeNumberWithFormat(row, column, cell.value / 100, format);
      return;
    case 'date':
      return writeDay(sheet, row, column, cell.day, format);
    default:
      sheet.writeStringWithFormat(row, column, cell.text, format);
  }
}

function writeDay(sheet: Worksheet, row: number, column: number, day: string | null, format: Format): void {
  if (day === null) return void sheet.writeBlank(row, column, format);
  // From its parts, never through a Date: a local midnight here is the day before in UTC.
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  sheet.writeDateWithFormat(row, column, ExcelDateTime.fromYMD(year, month, date), format);
}
