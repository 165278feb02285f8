/** Rows of a block as a worksheet holds them. */
import type { Block, CellStyle, CellValue } from './xlsx-block.ts';
import type { SharedStrings } from './xlsx-text.ts';

/** A, B, ... Z, AA, ... @param column from 0 */
export function columnName(column: number): string {
  const before = column < 26 ? '' : columnName(Math.floor(column / 26) - 1);
  return before + String.fromCharCode(65 + (column % 26));
}

/** What stands behind the reference of a cell. */
export function cellEnd(value: CellValue, style: number, strings: SharedStrings): string {
  if (typeof value === 'number' && Number.isFinite(value)) return `" s="${style}"><v>${value}</v></c>`;
  if (typeof value === 'string' && value !== '') return `" s="${style}" t="s"><v>${strings.of(value)}</v></c>`;
  return `" s="${style}"/>`;
}

/**
 * Most cells say and look like many others: the end of each kind is written down once and only repeated here.
 * @param top row of the first, from 0
 */
export function blockRows(
  { width, values, styles, valueAt, styleAt }: Block,
  top: number,
  styleOf: (style: CellStyle) => number,
  strings: SharedStrings,
): string {
  const numbers = styles.map(styleOf);
  const begins = Array.from({ length: width }, (_, column) => `<c r="${columnName(column)}`);
  const ends: (string | undefined)[] = new Array(values.length * styles.length);
  let xml = '';
  for (let at = 0, row = top + 1; at < valueAt.length; row++) {
    xml += `<row r="${row}">`;
    for (let column = 0; column < width; column++, at++) {
      const [value, style] = [valueAt[at] ?? 0, styleAt[at] ?? 0];
      const kind = value * styles.length + style;
      ends[kind] ??= cellEnd(values[value], numbers[style] ?? 0, strings);
      xml += `${begins[column]}${row}${ends[kind]}`;
    }
    xml += '</row>';
  }
  return xml;
}
