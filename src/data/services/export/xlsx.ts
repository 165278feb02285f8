/** XLSX for paper and for Excel: a worksheet a table, A4 landscape on one page's width, repeated header, real dates. */
import { Workbook } from 'wasm-xlsxwriter';
import type { Table } from '../../../shared/sheet/table.ts';
import { worksheetNamer } from './part-names.ts';
import { asBlocks, type BlockTable } from './xlsx-block.ts';
import { makeFormats } from './xlsx-formats.ts';
import { writeWorksheet } from './xlsx-sheet.ts';

/** A workbook that tables are added to one by one; it lives outside the memory that is freed by itself. */
export class XlsxBook {
  readonly #workbook = new Workbook();
  readonly #formats = makeFormats();
  readonly #name = worksheetNamer();

  add(table: BlockTable): void {
    writeWorksheet(this.#workbook.addWorksheet(), this.#name(table.name), table, this.#formats);
  }

  bytes(): Uint8Array {
    return this.#workbook.saveToBufferSync();
  }

  free(): void {
    this.#workbook.free();
  }
}

export function writeXlsx(tables: readonly Table[]): Uint8Array {
  const book = new XlsxBook();
  try {
    for (const table of tables) book.add(asBlocks(table));
    return book.bytes();
  } finally {
    book.free();
  }
}
