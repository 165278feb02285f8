/** Checks a large database in a thread of its own: doing it before the first screen would take seconds. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Milliseconds until the rush of starting is over. */
const pause = 20_000;

/** @param onDamaged called when a page cannot be read; not when the check itself could not run */
export function checkBeside(file: string, onDamaged: () => void): void {
  setTimeout(() => check(file, onDamaged), pause).unref();
}

function check(file: string, onDamaged: () => void): void {
  const worker = new Worker(join(import.meta.dirname, 'check-worker.js'), { workerData: file });
  worker.once('message', (isSound: boolean) => {
    if (!isSound) onDamaged();
  });
  worker.on('error', (error) => {
    const code = 'code' in error ? String(error.code) : '';
    if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) onDamaged();
  });
  worker.unref();
}
