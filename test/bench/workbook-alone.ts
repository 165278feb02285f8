/** The year's workbook as the built data process exports it. Run with the path of a database: prints what it took, alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { App } from '../../src/data/app.ts';
import { openDatabase } from '../../src/data/db/open.ts';
import { ExportsBeside } from '../../src/data/export-beside.ts';
import { demoDay } from '../../src/data/services/demo/options.ts';
import type { Month } from '../../src/shared/domain/day.ts';
import type { ExportJob } from '../../src/shared/domain/export-job.ts';

export const yearJob: ExportJob = {
  what: { kind: 'year', schoolId: null, month: '2026-03' as Month, as: 'book' },
  format: 'xlsx',
  languages: ['ru'],
  withNames: false,
};

/** Milliseconds, and the longest that this thread could not answer; MB of the process before and at most. */
export type Watched = {
  readonly ms: number;
  readonly freeze: number;
  readonly before: number;
  readonly peak: number;
};

const worker = resolve(import.meta.dirname, '../../out/main/export-worker.js');

/** @param path of the workbook, replaced */
export async function exportYear(database: Database, path: string): Promise<Watched> {
  const app = {
    store: { database, problem: null },
    clock: { now: () => new Date(`${demoDay}T12:00:00`).getTime() },
    host: { chooseFile: async () => path },
    broadcast: () => undefined,
  } as unknown as App;
  return watch(() => new ExportsBeside(worker).make(app, yearJob, 'year.xlsx'));
}

const megabytes = () => process.memoryUsage.rss() / 2 ** 20;

async function watch(work: () => Promise<unknown>): Promise<Watched> {
  const [before, begun] = [megabytes(), performance.now()];
  let [last, freeze, peak] = [begun, 0, before];
  const look = setInterval(() => {
    const now = performance.now();
    freeze = Math.max(freeze, now - last - 1);
    peak = Math.max(peak, megabytes());
    last = now;
  }, 1);
  await work();
  clearInterval(look);
  return { ms: performance.now() - begun, freeze, before, peak };
}

const [, program, file] = process.argv;
if (program === import.meta.filename && file) {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-bench-'));
  const database = openDatabase(file);
  await setTimeout(1000);
  process.stdout.write(JSON.stringify(await exportYear(database, join(folder, 'year.xlsx'))));
  database.close();
  rmSync(folder, { recursive: true, force: true });
}
