/** Rows of a table as a worksheet takes them, small enough to be handed from one thread to another. */
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { Table, TableCell, TableRow } from '../../../shared/sheet/table.ts';
import { looksLikeFormula } from './formula.ts';
import { Places } from './places.ts';

/** Undefined: blank. */
export type CellValue = string | number | undefined;

/** Most cells of a sheet say what many others say: each value and style stands in it once, and cells are their places. */
export type Block = {
  readonly width: number;
  readonly values: readonly CellValue[];
  readonly styles: readonly CellStyle[];
  /** Row after row: the place of each cell's value, and of its style. */
  readonly valueAt: Uint32Array;
  readonly styleAt: Uint8Array;
};

type Figure = TableCell & { readonly kind: 'number' | 'percent' };
type Mark = TableCell & { readonly kind: 'mark' };

/** `figure` and `total` with the code of the number. `quoted`: a text that begins like a formula. */
export type CellStyle =
  | `look ${Mark['look']}`
  | `figure ${string}`
  | `total ${string}`
  | 'text'
  | 'quoted'
  | 'date'
  | 'totalText'
  | 'totalDayOff';

/** A table whose rows are blocks. */
export type BlockTable = Omit<Table, 'rows' | 'totalRows'> & { readonly body: Block; readonly totals: Block };

export function asBlocks({ rows, totalRows, ...table }: Table): BlockTable {
  const isOff = (place: number) => table.columns[place]?.isOff ?? false;
  return {
    ...table,
    body: blockOf(rows, styleOf),
    totals: blockOf(totalRows, (cell, place) => totalStyleOf(cell, isOff(place))),
  };
}

function blockOf(rows: readonly TableRow[], style: (cell: TableCell, place: number) => CellStyle): Block {
  const width = rows[0]?.length ?? 0;
  const [values, styles] = [new Places<CellValue>(), new Places<CellStyle>()];
  const [valueAt, styleAt] = [new Uint32Array(rows.length * width), new Uint8Array(rows.length * width)];
  let at = 0;
  for (const row of rows)
    for (let place = 0; place < row.length; place++, at++) {
      const cell = row[place] as TableCell;
      valueAt[at] = values.of(valueOf(cell));
      styleAt[at] = styles.of(style(cell, place));
    }
  return { width, values: values.all, styles: styles.all, valueAt, styleAt };
}

/** Rows of it. */
export function heightOf({ width, valueAt }: Pick<Block, 'width' | 'valueAt'>): number {
  return width === 0 ? 0 : valueAt.length / width;
}

function styleOf(cell: TableCell): CellStyle {
  switch (cell.kind) {
    case 'mark':
      return looks[cell.look];
    case 'text':
      return looksLikeFormula(cell.text) ? 'quoted' : 'text';
    case 'date':
      return 'date';
    default:
      return `figure ${numberCode(cell)}`;
  }
}

function totalStyleOf(cell: TableCell, isOff: boolean): CellStyle {
  if (isOff) return 'totalDayOff';
  return cell.kind === 'number' || cell.kind === 'percent' ? `total ${numberCode(cell)}` : 'totalText';
}

/** A day on which a child came looks like one on which nothing was. */
const looks: Readonly<Record<Mark['look'], CellStyle>> = {
  empty: 'look empty',
  attended: 'look empty',
  dayOff: 'look dayOff',
  outside: 'look outside',
  late: 'look late',
  missed: 'look missed',
  notMarked: 'look notMarked',
  cancelled: 'look cancelled',
  planned: 'look cancelled',
  corrected: 'look corrected',
};

function numberCode(cell: Figure): string {
  const decimals = cell.decimals ?? (cell.kind === 'percent' ? 1 : 0);
  const whole = cell.kind === 'number' && cell.isGrouped ? '#,##0' : '0';
  return `${decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`}${cell.kind === 'percent' ? '%' : ''}`;
}

function valueOf(cell: TableCell): CellValue {
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
