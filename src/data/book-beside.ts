/** Workbooks that are written in a thread of their own, which ends with the one that began it. */
import { once } from 'node:events';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BookWork } from './book-worker.ts';
import type { Book } from './services/export/bundle/write.ts';

type Thread = {
  readonly worker: Worker;
  /** Rejects when anything went wrong in it, which may be before anybody waits for that. */
  readonly failed: Promise<never>;
};

export class BooksBeside {
  #thread: Thread | null = null;

  /** One book at a time; one that was begun and is not wanted gives way to the next. */
  readonly open = (description: string | null): Book => {
    this.#thread ??= begin();
    const { worker, failed } = this.#thread;
    const tell = (work: BookWork) => worker.postMessage(work);
    tell({ kind: 'begin', description });
    return {
      add: (table) => tell({ kind: 'sheet', table }),
      bytes: async () => {
        const answer = once(worker, 'message');
        tell({ kind: 'end' });
        const [bytes] = await Promise.race([answer, failed]);
        return bytes as Uint8Array;
      },
    };
  };
}

function begin(): Thread {
  const worker = new Worker(join(import.meta.dirname, `book-worker${extname(import.meta.filename)}`));
  const failed = new Promise<never>((_resolve, reject) => worker.once('error', reject));
  failed.catch(() => undefined);
  return { worker, failed };
}
