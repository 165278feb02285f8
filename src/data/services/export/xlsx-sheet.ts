/** One table on one worksheet: page, heading, body, totals and what stands below. */
import { besideEachOther } from '../../../shared/sheet/in-each.ts';
import type { TableColumn } from '../../../shared/sheet/table.ts';
import { type BlockTable, heightOf } from './xlsx-block.ts';
import type { Formats } from './xlsx-formats.ts';
import type { Printed } from './xlsx-workbook.ts';
import type { Worksheet } from './xlsx-worksheet.ts';

const centimetres = (value: number) => value / 2.54;

/** Where the parts of the sheet stand: rows from 0. */
type Layout = { readonly header: number; readonly body: number; readonly totals: number; readonly foot: number };

/** @returns what of it is printed */
export function fillWorksheet(sheet: Worksheet, table: BlockTable, formats: Formats): Printed {
  const layout = layoutOf(table);
  setUpPage(sheet, table, layout);
  writeHead(sheet, table, formats);
  writeColumns(sheet, table, layout, formats);
  sheet.putBlock(layout.body, table.body, formats.of);
  sheet.putBlock(layout.totals, table.totals, formats.of);
  const lastRow = writeFoot(sheet, table, layout, formats);
  const heading = { first: layout.header, last: layout.body - 1 };
  return { lastRow, lastColumn: table.columns.length - 1, heading };
}

const hasSecondLine = ({ columns }: BlockTable) => columns.some(({ below }) => below !== undefined);

function layoutOf(table: BlockTable): Layout {
  const header = 1 + (table.demoLine === null ? 0 : 1) + table.facts.length;
  const body = header + (hasSecondLine(table) ? 2 : 1);
  const totals = body + heightOf(table.body);
  return { header, body, totals, foot: totals + heightOf(table.totals) + 1 };
}

function setUpPage(sheet: Worksheet, table: BlockTable, { body }: Layout): void {
  const [side, top, bottom, footer] = [1, 1.2, 1.5, 0.7].map(centimetres) as [number, number, number, number];
  sheet.page = { margins: { side, top, bottom, footer }, footer: `&L&8${footerText(table.footer)}&R&8&P / &N` };
  sheet.frozen = { rows: body, columns: table.frozenColumns };
  sheet.widths = table.columns.map(({ width }) => width);
}

/** What Excel takes beside the page's number. */
const longestFooter = 240;

/** Only `&` means something to Excel here; doubled, it is itself. */
function footerText(text: string): string {
  let line = '';
  for (const letter of text) {
    const next = letter === '&' ? '&&' : letter;
    if (line.length + next.length > longestFooter - 1) return `${line}…`;
    line += next;
  }
  return line;
}

function writeHead(sheet: Worksheet, table: BlockTable, formats: Formats): void {
  sheet.setHeight(0, 22);
  sheet.put(0, 0, besideEachOther(table.title), formats.title);
  if (table.demoLine !== null) sheet.put(1, 0, besideEachOther(table.demoLine), formats.demo);
  const first = table.demoLine === null ? 1 : 2;
  const beside = besideLabels(table);
  for (const [index, { label, text }] of table.facts.entries()) {
    sheet.put(first + index, 0, `${besideEachOther(label)}:`, formats.plain);
    sheet.put(first + index, beside, besideEachOther(text), formats.bold);
  }
}

/** The first column that stands to the right of every label. */
function besideLabels({ facts, columns }: BlockTable): number {
  const longest = Math.max(0, ...facts.map(({ label }) => besideEachOther(label).length)) * 0.85;
  let [place, width] = [0, 0];
  while (place < columns.length - 1 && (place < 1 || width < longest)) width += columns[place++]?.width ?? 0;
  return place;
}

const plainHeight = 14;
/** In points, of one line of a heading. */
const lineHeight = 11;
const turnedHeight = 92;

function writeColumns(sheet: Worksheet, table: BlockTable, { header, body }: Layout, formats: Formats): void {
  const isTwo = body - header === 2;
  sheet.setHeight(header, headHeight(table.columns));
  if (isTwo) sheet.setHeight(header + 1, plainHeight);
  for (const [index, column] of table.columns.entries()) {
    const format = column.isOff ? formats.headDayOff : column.isTurned ? formats.headTurned : formats.head;
    if (column.below !== undefined) {
      if (/^\d+$/.test(column.label)) sheet.put(header, index, Number(column.label), format);
      else sheet.put(header, index, column.label, format);
      sheet.put(header + 1, index, column.below, format);
    } else if (isTwo)
      sheet.merge({ row: header, column: index, lastRow: header + 1, lastColumn: index }, column.label, format);
    else sheet.put(header, index, column.label, format);
  }
}

/** Rows that are written by a program do not grow with their text in every other program. */
function headHeight(columns: readonly TableColumn[]): number {
  if (columns.some(({ isTurned }) => isTurned)) return turnedHeight;
  const linesOf = ({ label, width }: TableColumn) =>
    label.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.9) / width)), 0);
  return plainHeight + lineHeight * (Math.max(1, ...columns.map(linesOf)) - 1);
}

/** Marks stand in a cell that holds one, and their words to the right of it. @returns the last row */
function writeFoot(sheet: Worksheet, table: BlockTable, { foot }: Layout, formats: Formats): number {
  let row = foot;
  // Where a name has room.
  const first = (table.columns[0]?.width ?? 0) < 10 ? Math.min(1, table.columns.length - 1) : 0;
  for (const note of table.notes) {
    for (const line of note.split('\n')) sheet.put(row++, first, line, formats.bold);
  }
  row = table.legend.length === 0 ? row + 1 : writeLegend(sheet, table, row + 1, formats);
  for (const line of table.remarks ?? []) sheet.put(row++, first, line, formats.plain);
  if (table.remarks?.length) row++;
  for (const name of table.signatures) {
    sheet.put(row, first, besideEachOther(name), formats.plain);
    for (const column of lineColumns(table, first)) sheet.put(row, column, undefined, formats.line);
    row += 2;
  }
  sheet.put(row, first, besideEachOther(table.printedLine), formats.plain);
  return row;
}

/** About eight centimetres to sign on, beside the column with the words. */
function lineColumns({ columns }: BlockTable, first: number): readonly number[] {
  const places: number[] = [];
  let width = 0;
  for (let place = first + 1; place < columns.length && width < 45; place++) {
    places.push(place);
    width += columns[place]?.width ?? 0;
  }
  return places;
}

/** @returns the row below it */
function writeLegend(sheet: Worksheet, { legend, legendTitle }: BlockTable, row: number, formats: Formats): number {
  sheet.put(row, 1, besideEachOther(legendTitle), formats.bold);
  const perColumn = Math.ceil(legend.length / 3);
  for (const [index, { mark, look, text }] of legend.entries()) {
    const [line, column] = [row + 1 + (index % perColumn), [5, 14, 23][Math.floor(index / perColumn)] ?? 5];
    sheet.put(line, column, mark, formats.of(`look ${look}`));
    sheet.put(line, column + 1, besideEachOther(text), formats.plain);
  }
  return row + 2 + perColumn;
}
