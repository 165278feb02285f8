/** A thread of the data process that writes many sheets into a file, reading the database for itself. */
import { parentPort, workerData } from 'node:worker_threads';
import DatabaseDriver from 'better-sqlite3';
import type { Day } from '../shared/domain/day.ts';
import type { ExportJob } from '../shared/domain/export-job.ts';
import { CallError, type ErrorCode } from '../shared/ipc/result.ts';
import { BooksBeside } from './book-beside.ts';
import { codeOf } from './error-code.ts';
import { DraftFile } from './services/export/bundle/draft-file.ts';
import { type Page, type Written, writeBundle } from './services/export/bundle/write.ts';

export type ExportWork = {
  readonly database: string;
  readonly draft: string;
  readonly today: Day;
  readonly job: ExportJob;
};

export type ExportNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** Answered with the PDF, or null where none could be made. */
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'failed'; readonly code: ErrorCode };

const tell = (news: ExportNews) => parentPort?.postMessage(news);

/** One page at a time: the next is not asked for before this one is there. */
function render(page: Page): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    parentPort?.once('message', (pdf: Uint8Array | null) =>
      pdf ? resolve(pdf) : reject(new CallError('could_not_save')),
    );
    tell({ kind: 'page', page });
  });
}

async function work({ database: file, draft: path, today, job }: ExportWork): Promise<Written> {
  const database = new DatabaseDriver(file, { readonly: true });
  const draft = new DraftFile(path);
  // What is written belongs together, whatever is marked meanwhile.
  database.exec('BEGIN');
  const written = await writeBundle({
    database,
    job,
    today,
    write: draft.write,
    openBook: new BooksBeside().open,
    render,
    tell: (done, total) => tell({ kind: 'progress', done, total }),
  });
  draft.end();
  database.close();
  return written;
}

try {
  tell({ kind: 'written', written: await work(workerData as ExportWork) });
} catch (error) {
  tell({ kind: 'failed', code: error instanceof CallError ? error.code : codeOf(error) });
}
