/** XLSX for paper and for Excel: a worksheet a table, A4 landscape on one page's width, repeated header, real dates. */
import { Workbook } from 'wasm-xlsxwriter';
import type { Table } from '../../../shared/sheet/table.ts';
import { worksheetNames } from './part-names.ts';
import { makeFormats } from './xlsx-formats.ts';
import { writeWorksheet } from './xlsx-sheet.ts';

export function writeXlsx(tables: readonly Table[]): Uint8Array {
  const workbook = new Workbook();
  try {
    const formats = makeFormats();
    const names = worksheetNames(tables.map(({ name }) => name));
    for (const [index, table] of tables.entries())
      writeWorksheet(workbook.addWorksheet(), names[index] ?? '', table, formats);
    return workbook.saveToBufferSync();
  } finally {
    workbook.free();
  }
}
