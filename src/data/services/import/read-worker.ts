/** A thread of the data process that reads a chosen file: nobody who taps meanwhile waits for it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Day } from '../../../shared/domain/day.ts';
import { type ImportProblem, ImportRefusal } from '../../../shared/import/problem.ts';
import { type ReadContent, readFile } from './read-file.ts';

export type ReadRequest = { readonly path: string; readonly today: Day };
export type ReadMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly content: ReadContent }
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] };

const send = (message: ReadMessage) => parentPort?.postMessage(message);
const { path, today } = workerData as ReadRequest;

readFile(path, today, (done, total) => send({ kind: 'progress', done, total })).then(
  (content) => send({ kind: 'read', content }),
  (error: unknown) => {
    if (!(error instanceof ImportRefusal)) throw error;
    send({ kind: 'refused', problems: error.problems });
  },
);
