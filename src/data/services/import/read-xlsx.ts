/** A workbook as tables of text, one for each sheet that holds something. */
import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { findHeader } from '../../../shared/import/columns.ts';
import { importLimits } from '../../../shared/import/limits.ts';
import { ImportRefusal, problemAt } from '../../../shared/import/problem.ts';
import { type Table, tableOf } from '../../../shared/import/table.ts';
import { unzip } from './unzip.ts';

/** @throws ImportRefusal */
export async function readXlsx(bytes: Buffer, file: string): Promise<readonly Table[]> {
  const parts = await unzip(bytes, file, (name) => /\.(xml|rels)$/i.test(name));
  if (!parts.has('xl/workbook.xml')) throw new ImportRefusal(problemAt('xlsx_damaged', file));
  for (const [name, part] of parts) if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) refuseLargeSheet(part, file);
  // Packed anew from what was unpacked within the limits: the reader never sees what the archive said of itself.
  const clean = zipSync(Object.fromEntries(parts), { level: 0 });
  const sheets = await readSheets(clean.buffer as ArrayBuffer, file);
  const tables = sheets
    .map(({ sheet, data }) => sheetTable(`${file}, ${sheet}`, data))
    .filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) throw new ImportRefusal(problemAt('no_data_rows', file));
  return tables;
}

/**
 * The reader makes a place for every cell up to the last one, also where none is filled: what a sheet says of its rows and
 * columns is looked at before.
 */
function refuseLargeSheet(xml: Buffer, file: string): void {
  for (const [, column = '', row = ''] of xml
    .toString('latin1')
    .matchAll(/<c\b[^>]{0,200}?\br="([A-Za-z]{1,9})(\d{1,12})"/g)) {
    if (Number(row) > importLimits.tableRows + 1)
      throw new ImportRefusal(problemAt('too_many_rows', file, { detail: String(importLimits.tableRows) }));
    if (columnNumber(column) > mostColumns)
      throw new ImportRefusal(problemAt('too_many_columns', file, { detail: String(importLimits.columns) }));
  }
}

/** More than a list may have: notes may stand beside it. */
const mostColumns = 400;

/** A is 1, Z 26, AA 27. */
const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

type Cell = string | number | boolean | Date | null;
type Sheet = { readonly sheet: string; readonly data: readonly (readonly Cell[])[] };

async function readSheets(buffer: ArrayBuffer, file: string): Promise<readonly Sheet[]> {
  try {
    return (await readWorkbook(buffer)) as unknown as readonly Sheet[];
  } catch {
    throw new ImportRefusal(problemAt('xlsx_damaged', file));
  }
}

function sheetTable(file: string, data: Sheet['data']): Table {
  if (data.length > importLimits.tableRows + 1)
    throw new ImportRefusal(problemAt('too_many_rows', file, { detail: String(importLimits.tableRows) }));
  const rows = data.map((cells, place) => ({ row: place + 1, cells: cells.map(cellText) }));
  return tableOf(file, rows, findHeader(rows.map(({ cells }) => cells)));
}

/** Days come as midnights in UTC. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}
