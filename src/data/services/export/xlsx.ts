/** XLSX for paper and for Excel: A4 landscape on one page's width, repeated header, frozen names, real dates. */
import { ExcelDateTime, type Format, Workbook, type Worksheet } from 'wasm-xlsxwriter';
import type { SheetTable, TableCell, TableColumn, TableRow } from '../../../shared/sheet/table.ts';
import { looksLikeFormula } from './formula.ts';
import { type Formats, makeFormats } from './xlsx-formats.ts';

const A4 = 9;
const centimetres = (value: number) => value / 2.54;

/** Where the parts of the sheet stand: rows from 0. */
type Layout = { readonly header: number; readonly body: number; readonly totals: number; readonly foot: number };

export function writeXlsx(table: SheetTable): Uint8Array {
  const workbook = new Workbook();
  try {
    const sheet = workbook.addWorksheet();
    const formats = makeFormats();
    const layout = layoutOf(table);
    setUpPage(sheet, table, layout);
    writeHead(sheet, table, formats);
    writeColumns(sheet, table, layout, formats);
    for (const [index, row] of table.rows.entries()) writeRow(sheet, table, layout.body + index, row, formats, false);
    for (const [index, row] of table.totalRows.entries())
      writeRow(sheet, table, layout.totals + index, row, formats, true);
    const last = writeFoot(sheet, table, layout, formats);
    sheet.setPrintArea(0, 0, last, table.columns.length - 1);
    return workbook.saveToBufferSync();
  } finally {
    workbook.free();
  }
}

function layoutOf(table: SheetTable): Layout {
  const header = 1 + (table.demoLine === null ? 0 : 1) + table.facts.length;
  const body = header + 2;
  const totals = body + table.rows.length;
  return { header, body, totals, foot: totals + table.totalRows.length + 1 };
}

function setUpPage(sheet: Worksheet, table: SheetTable, { header, body }: Layout): void {
  const month = table.columns.find((column) => column.kind === 'day')?.day.slice(0, 7);
  sheet.setName(month ?? table.title);
  sheet.setPaperSize(A4).setLandscape().setPrintFitToPages(1, 0);
  const [side, top, bottom, footer] = [1, 1.2, 1.5, 0.7].map(centimetres) as [number, number, number, number];
  sheet.setMargins(side, side, top, bottom, footer, footer);
  // Only `&` means something to Excel here; doubled, it is itself.
  const left = [table.title, table.facts[1]?.text, table.demoLine].filter(Boolean).join(' · ').replaceAll('&', '&&');
  sheet.setFooter(`&L&8${left}&R&8&P / &N`);
  sheet.setRepeatRows(header, header + 1);
  sheet.setFreezePanes(body, 2);
  for (const [index, column] of table.columns.entries()) sheet.setColumnWidth(index, widthOf(column, table));
}

/** In characters, as Excel counts. */
function widthOf(column: TableColumn, table: SheetTable): number {
  if (column.kind === 'day') return 2.6;
  if (column.kind === 'total') return column.id === 'minutes' ? 5 : 3.7;
  const widths = { number: 3.5, className: 6, pmpkNumber: 11.5, pmpkValidTo: 9 };
  if (column.id !== 'name') return widths[column.id];
  const names = table.rows.map(([, name]) => (name?.kind === 'text' ? name.text.length : 0));
  return Math.min(40, Math.max(22, Math.max(0, ...names) * 0.85));
}

function writeHead(sheet: Worksheet, table: SheetTable, formats: Formats): void {
  sheet.setRowHeight(0, 22);
  sheet.writeStringWithFormat(0, 0, table.title, formats.title);
  if (table.demoLine !== null) sheet.writeStringWithFormat(1, 0, table.demoLine, formats.demo);
  const first = table.demoLine === null ? 1 : 2;
  for (const [index, { label, text }] of table.facts.entries()) {
    sheet.writeStringWithFormat(first + index, 0, `${label}:`, formats.plain);
    sheet.writeStringWithFormat(first + index, 2, text, formats.bold);
  }
}

function writeColumns(sheet: Worksheet, table: SheetTable, { header }: Layout, formats: Formats): void {
  sheet.setRowHeight(header, 92).setRowHeight(header + 1, 14);
  for (const [index, column] of table.columns.entries()) {
    if (column.kind === 'day') {
      const format = column.isSchoolDay ? formats.head : formats.headDayOff;
      sheet.writeNumberWithFormat(header, index, Number(column.label), format);
      sheet.writeStringWithFormat(header + 1, index, column.weekday, format);
      continue;
    }
    const format = column.kind === 'total' ? formats.headTurned : formats.head;
    sheet.mergeRange(header, index, header + 1, index, column.label, format);
  }
}

function writeRow(
  sheet: Worksheet,
  table: SheetTable,
  rowIndex: number,
  row: TableRow,
  formats: Formats,
  isTotal: boolean,
): void {
  for (const [index, cell] of row.entries()) {
    const column = table.columns[index];
    const isOff = column?.kind === 'day' && !column.isSchoolDay;
    const format = isTotal ? totalFormat(cell, isOff, formats) : formatOf(cell, formats);
    writeCell(sheet, rowIndex, index, cell, format);
  }
}

function totalFormat(cell: TableCell, isOff: boolean, formats: Formats): Format {
  if (isOff) return formats.headDayOff;
  return cell.kind === 'number' ? formats.total : formats.totalText;
}

function formatOf(cell: TableCell, formats: Formats): Format {
  switch (cell.kind) {
    case 'mark':
      return formats.look(cell.look);
    case 'text':
      return looksLikeFormula(cell.text) ? formats.quoted : formats.text;
    default:
      return formats[cell.kind];
  }
}

function writeCell(sheet: Worksheet, row: number, column: number, cell: TableCell, format: Format): void {
  if (cell.kind === 'number') sheet.writeNumberWithFormat(row, column, cell.value, format);
  else if (cell.kind !== 'date') sheet.writeStringWithFormat(row, column, cell.text, format);
  else if (cell.day === null) sheet.writeBlank(row, column, format);
  else {
    // From its parts, never through a Date: a local midnight here is the day before in UTC.
    const [year = 0, month = 1, day = 1] = cell.day.split('-').map(Number);
    sheet.writeDateWithFormat(row, column, ExcelDateTime.fromYMD(year, month, day), format);
  }
}

/** @returns the last row */
function writeFoot(sheet: Worksheet, table: SheetTable, { foot }: Layout, formats: Formats): number {
  sheet.writeStringWithFormat(foot, 1, table.rateLine, formats.bold);
  sheet.writeStringWithFormat(foot + 2, 1, table.legendTitle, formats.bold);
  const perColumn = Math.ceil(table.legend.length / 3);
  for (const [index, { mark, look, text }] of table.legend.entries()) {
    const row = foot + 3 + (index % perColumn);
    const column = [5, 14, 23][Math.floor(index / perColumn)] ?? 5;
    sheet.writeStringWithFormat(row, column, mark, formats.look(look));
    sheet.writeStringWithFormat(row, column + 1, text, formats.plain);
  }
  let row = foot + 4 + perColumn;
  for (const name of table.signatures) {
    sheet.writeStringWithFormat(row, 1, name, formats.plain);
    for (let column = 2; column < 12; column++) sheet.writeBlank(row, column, formats.line);
    row += 2;
  }
  sheet.writeStringWithFormat(row, 1, table.printedLine, formats.plain);
  return row;
}
