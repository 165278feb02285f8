/** Starts the thread that reads, passes on how far it is, and stops it when it is no longer wanted. */
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ImportRefusal, problemAt } from '../../../shared/import/problem.ts';
import type { ReadContent } from './read-file.ts';
import type { ReadMessage, ReadRequest } from './read-worker.ts';

/** Built as a file of its own; run from the sources, e.g. in a test, it is the source. */
const workerFile = import.meta.filename.endsWith('.ts') ? 'read-worker.ts' : 'read-worker.js';
/** Beyond this a file is one that nobody wrote by hand: the thread ends, and no other work with it. */
const resourceLimits = { maxOldGenerationSizeMb: 768 };

/**
 * @param signal ends the thread
 * @returns null where it was stopped
 * @throws ImportRefusal
 */
export function readBeside(
  request: ReadRequest,
  signal: AbortSignal,
  tell: (done: number, total: number) => void,
): Promise<ReadContent | null> {
  const worker = new Worker(join(import.meta.dirname, workerFile), { workerData: request, resourceLimits });
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      resolve(null);
      void worker.terminate();
    });
    worker.on('message', (message: ReadMessage) => {
      if (message.kind === 'progress') tell(message.done, message.total);
      else if (message.kind === 'read') resolve(message.content);
      else reject(new ImportRefusal(...message.problems));
    });
    worker.once('error', (error) => {
      const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(isFull ? new ImportRefusal(problemAt('too_big', basename(request.path))) : error);
    });
  });
}
