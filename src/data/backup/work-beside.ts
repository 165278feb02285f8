/** Has work done in a thread of its own: copying and checking would keep every tap waiting. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Done, Work } from './work.ts';

export function workBeside(work: Work): Promise<Done> {
  const worker = new Worker(join(import.meta.dirname, 'backup-worker.js'), { workerData: work });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread for backups ended without a word')));
  });
}
