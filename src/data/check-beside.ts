/** Checks a large database in a thread of its own: doing it before the first screen would take seconds. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isDamage } from './damage.ts';

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
    if (isDamage(error)) onDamaged();
  });
  worker.unref();
}
