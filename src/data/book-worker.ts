/** A thread that writes workbooks, one after another, while another thread reads what goes into them. */
import { parentPort } from 'node:worker_threads';
import { XlsxBook } from './services/export/xlsx.ts';
import type { BlockTable } from './services/export/xlsx-block.ts';

export type BookWork =
  | { readonly kind: 'begin'; readonly description: string | null }
  | { readonly kind: 'sheet'; readonly table: BlockTable }
  /** Answered with the bytes. */
  | { readonly kind: 'end' };

let book = new XlsxBook();

parentPort?.on('message', (work: BookWork) => {
  switch (work.kind) {
    case 'begin':
      book = new XlsxBook(work.description);
      return;
    case 'sheet':
      return book.add(work.table);
    case 'end': {
      const bytes = book.bytes();
      return parentPort?.postMessage(bytes, [bytes.buffer]);
    }
  }
});
