/** One worksheet: its cells put down in any order, its page, and the XML of it all. */
import type { Block, CellValue } from './xlsx-block.ts';
import { blockRows, cellEnd, columnName } from './xlsx-cells.ts';
import type { Formats } from './xlsx-formats.ts';
import { type SharedStrings, xmlText } from './xlsx-text.ts';

/** Rows and columns from 0, the last ones included. */
type Range = { readonly row: number; readonly column: number; readonly lastRow: number; readonly lastColumn: number };

export type Page = {
  /** In inches. */
  readonly margins: { readonly side: number; readonly top: number; readonly bottom: number; readonly footer: number };
  /** In the code of headers and footers, at most 255 characters. */
  readonly footer: string;
};

export class Worksheet {
  readonly #strings: SharedStrings;
  /** By row and column. */
  readonly #cells = new Map<number, Map<number, string>>();
  readonly #heights = new Map<number, number>();
  readonly #blocks: { readonly top: number; readonly xml: string }[] = [];
  readonly #merged: Range[] = [];
  #lastRow = 0;
  #lastColumn = 0;
  /** Characters of each column. */
  widths: readonly number[] = [];
  /** So many of the first rows and columns stay in sight. */
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  /** Null: it is not made to be printed. */
  page: Page | null = null;

  constructor(strings: SharedStrings) {
    this.#strings = strings;
  }

  put(row: number, column: number, value: CellValue, style: number): void {
    const cells = this.#cells.get(row) ?? new Map<number, string>();
    this.#cells.set(row, cells);
    cells.set(column, `<c r="${columnName(column)}${row + 1}${cellEnd(value, style, this.#strings)}`);
    this.#reach(row, column);
  }

  /** One cell of several; all of them have its style. */
  merge(range: Range, value: CellValue, style: number): void {
    for (let row = range.row; row <= range.lastRow; row++)
      for (let column = range.column; column <= range.lastColumn; column++)
        this.put(row, column, row === range.row && column === range.column ? value : undefined, style);
    this.#merged.push(range);
  }

  /** Rows in which there is nothing else. */
  putBlock(top: number, block: Block, styleOf: Formats['of']): void {
    if (block.valueAt.length === 0) return;
    this.#blocks.push({ top, xml: blockRows(block, top, styleOf, this.#strings) });
    this.#reach(top + block.valueAt.length / block.width - 1, block.width - 1);
  }

  /** @param points of the row */
  setHeight(row: number, points: number): void {
    this.#heights.set(row, points);
  }

  #reach(row: number, column: number): void {
    this.#lastRow = Math.max(this.#lastRow, row);
    this.#lastColumn = Math.max(this.#lastColumn, column);
  }

  /** @param isFirst of the workbook: the one that is seen when it is opened */
  xml(isFirst: boolean): string {
    return [
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      this.page ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
      `<dimension ref="A1:${columnName(this.#lastColumn)}${this.#lastRow + 1}"/>`,
      `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${this.#pane()}</sheetView></sheetViews>`,
      `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(this.widths)}<sheetData>`,
      ...this.#rows(),
      `</sheetData>${this.#merges()}${this.page ? pageXml(this.page) : ''}</worksheet>`,
    ].join('');
  }

  #pane(): string {
    const { rows, columns } = this.frozen;
    if (rows === 0) return '';
    const [split, pane] = columns === 0 ? ['', 'bottomLeft'] : [` xSplit="${columns}"`, 'bottomRight'];
    const first = `${columnName(columns)}${rows + 1}`;
    return `<pane${split} ySplit="${rows}" topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
  }

  /** In their order, which is how a reader wants them. */
  #rows(): readonly string[] {
    const numbers = new Set([...this.#cells.keys(), ...this.#heights.keys()]);
    const single = [...numbers].map((row) => ({ top: row, xml: this.#row(row) }));
    return [...single, ...this.#blocks].toSorted((left, right) => left.top - right.top).map(({ xml }) => xml);
  }

  #row(row: number): string {
    const points = this.#heights.get(row);
    const height = points === undefined ? '' : ` ht="${wholePixels(points)}" customHeight="1"`;
    const cells = [...(this.#cells.get(row) ?? [])].toSorted(([left], [right]) => left - right);
    return `<row r="${row + 1}"${height}>${cells.map(([, cell]) => cell).join('')}</row>`;
  }

  #merges(): string {
    if (this.#merged.length === 0) return '';
    const refs = this.#merged.map(
      ({ row, column, lastRow, lastColumn }) =>
        `<mergeCell ref="${columnName(column)}${row + 1}:${columnName(lastColumn)}${lastRow + 1}"/>`,
    );
    return `<mergeCells count="${refs.length}">${refs.join('')}</mergeCells>`;
  }
}

/** Excel draws rows of whole pixels, four of them in three points. */
const wholePixels = (points: number) => (Math.round((points * 4) / 3) * 3) / 4;

/** Neighbours of one width together. A character is seven pixels wide, and five are left free. */
function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const sizes = widths.map((width) => Math.trunc(((Math.trunc(width * 7 + 0.5) + 5) / 7) * 256) / 256);
  let xml = '';
  for (let first = 0, last = 0; first < sizes.length; first = ++last) {
    while (sizes[last + 1] === sizes[first]) last++;
    xml += `<col min="${first + 1}" max="${last + 1}" width="${sizes[first]}" customWidth="1"/>`;
  }
  return `<cols>${xml}</cols>`;
}

const A4 = 9;

function pageXml({ margins: { side, top, bottom, footer }, footer: text }: Page): string {
  const edges = `left="${side}" right="${side}" top="${top}" bottom="${bottom}" header="${footer}" footer="${footer}"`;
  const line = `<headerFooter><oddFooter>${xmlText(text)}</oddFooter></headerFooter>`;
  return `<pageMargins ${edges}/><pageSetup paperSize="${A4}" fitToHeight="0" orientation="landscape"/>${line}`;
}
