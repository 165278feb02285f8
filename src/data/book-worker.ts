/** A thread that writes workbooks, one after another, while another thread reads what goes into them. */
import { parentPort } from 'node:worker_threads';
import { XlsxBook } from './services/export/xlsx.ts';
import type { BlockTable } from './services/export/xlsx-block.ts';

export type BookWork =
  | { readonly kind: 'sheet'; readonly table: BlockTable }
  /** Answered with the bytes. */
  | { readonly kind: 'end' }
  | { readonly kind: 'drop' };

let book: XlsxBook | null = null;

parentPort?.on('message', (work: BookWork) => {
  switch (work.kind) {
    case 'sheet':
      book ??= new XlsxBook();
      return book.add(work.table);
    case 'end': {
      const bytes = book?.bytes() ?? new Uint8Array();
      return parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
    }
    case 'drop':
      book?.free();
      book = null;
  }
});
