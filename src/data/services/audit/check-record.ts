/** Checks the record in a thread of its own, against what the backups know of it. */
import { extname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { CallError } from '../../../shared/ipc/result.ts';
import type { App } from '../../app.ts';
import type { Verdict } from '../../audit/check-chain.ts';
import { linkSome } from '../../audit/links.ts';
import type { AuditNews, AuditWork } from '../../audit-worker.ts';
import { readSetting } from '../../db/queries/settings.ts';

export type Checked = Verdict & { readonly comparedWith: string | null };

const busy = new WeakSet<App>();

/** @throws CallError busy while it is being checked already, damaged where it cannot be read */
export async function checkRecord(app: App): Promise<Checked> {
  if (busy.has(app)) throw new CallError('busy');
  busy.add(app);
  try {
    const { database } = app.store;
    while (linkSome(database, 400)) await setImmediate();
    const device = readSetting(database, 'device_id') ?? '';
    const backups = app.backups.list().filter(({ content }) => content?.head);
    const known = backups.flatMap(({ content }) => content?.head ?? []);
    const verdict = await run(app, { database: database.name, device, known });
    const ofThis = backups.filter(({ content }) => content?.head?.device === device);
    return { ...verdict, comparedWith: ofThis[0]?.at ?? null };
  } finally {
    busy.delete(app);
  }
}

async function run(app: App, work: AuditWork): Promise<Verdict> {
  const place = join(
    import.meta.dirname,
    extname(import.meta.filename) === '.ts' ? '../../audit-worker.ts' : 'audit-worker.js',
  );
  const worker = new Worker(place, { workerData: work });
  try {
    return await new Promise<Verdict>((resolve, reject) => {
      worker.on('message', (news: AuditNews) => {
        if (news.kind === 'verdict') resolve(news.verdict);
        else app.broadcast({ event: 'progress', work: 'audit', done: news.done, total: news.total });
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the thread that checks the record ended without a word')));
    });
  } finally {
    await worker.terminate();
  }
}
