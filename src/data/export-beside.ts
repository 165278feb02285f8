/** Writes many sheets in a thread of its own, one such file at a time, whole or not at all. */
import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExportJob } from '../shared/domain/export-job.ts';
import type { DataEvent } from '../shared/ipc/events.ts';
import { CallError } from '../shared/ipc/result.ts';
import type { Clock } from './clock.ts';
import { codeOf } from './error-code.ts';
import type { ExportNews, ExportWork } from './export-worker.ts';
import type { Host } from './host.ts';
import type { Page, Written } from './services/export/bundle/write.ts';
import type { Store } from './store.ts';
import { today } from './store.ts';

/** What of the data process is needed. */
type Around = {
  readonly store: Store;
  readonly clock: Clock;
  readonly host: Host;
  readonly broadcast: (event: DataEvent) => void;
};

export type Made = Written & { readonly path: string | null };

const nothing: Made = { path: null, sheets: 0, leftOut: 0, head: null };

export class ExportsBeside {
  readonly #worker: string;
  #isBusy = false;
  #stop: (() => void) | null = null;
  #making: Promise<unknown> = Promise.resolve();

  /** @param worker file of the thread's program */
  constructor(worker = join(import.meta.dirname, `export-worker${extname(import.meta.filename)}`)) {
    this.#worker = worker;
  }

  /**
   * Asks where to, then writes. Path null where the person chose not to, or stopped it.
   * @throws CallError export_running, nothing_to_export, disk_full, could_not_save
   */
  async make(app: Around, job: ExportJob, fileName: string): Promise<Made> {
    if (this.#isBusy) throw new CallError('export_running');
    this.#isBusy = true;
    try {
      const path = await app.host.chooseFile(fileName);
      if (path === null) return nothing;
      const making = this.#write(app, job, path);
      this.#making = making.catch(() => undefined);
      return await making;
    } finally {
      this.#isBusy = false;
    }
  }

  /** Resolves when nothing is left of what was being written. */
  async stop(): Promise<void> {
    if (this.#stop === null) return;
    this.#stop();
    await this.#making;
  }

  async #write(app: Around, job: ExportJob, path: string): Promise<Made> {
    const { database } = app.store;
    const draft = `${path}.${randomUUID().slice(0, 8)}.tmp`;
    try {
      const work = { database: database.name, draft, today: today(database, app.clock), job };
      const written = await this.#run(app, work);
      if (written === null) return nothing;
      renameSync(draft, path);
      return { ...written, path };
    } catch (error) {
      throw error instanceof CallError ? error : new CallError(failureOf(error));
    } finally {
      rmSync(draft, { force: true });
    }
  }

  /** Null where it was stopped. */
  async #run(app: Around, work: ExportWork): Promise<Written | null> {
    const worker = new Worker(this.#worker, { workerData: work });
    let isStopped = false;
    this.#stop = () => {
      isStopped = true;
      void worker.terminate();
    };
    try {
      return await new Promise<Written | null>((resolve, reject) => {
        worker.on('message', (news: ExportNews) => {
          if (news.kind === 'progress') app.broadcast({ event: 'progress', work: 'export', ...countsOf(news) });
          else if (news.kind === 'page') void renderFor(app, worker, news.page);
          else if (news.kind === 'written') resolve(isStopped ? null : news.written);
          else reject(new CallError(news.code === 'internal' ? 'could_not_save' : news.code));
        });
        worker.once('error', reject);
        worker.once('exit', () => (isStopped ? resolve(null) : reject(new CallError('could_not_save'))));
      });
    } finally {
      this.#stop = null;
      // Its file can be taken away only when it has let go of it.
      await worker.terminate();
    }
  }
}

const countsOf = ({ done, total }: { readonly done: number; readonly total: number }) => ({ done, total });

async function renderFor(app: Around, worker: Worker, page: Page): Promise<void> {
  worker.postMessage(await app.host.renderPdf({ ...page, landscape: true }));
}

function failureOf(error: unknown): 'disk_full' | 'could_not_save' {
  return codeOf(error) === 'disk_full' ? 'disk_full' : 'could_not_save';
}
