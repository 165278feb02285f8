/** The demo school times three years, made once per machine and generator, for figures that need much history. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { openDatabase } from '../../src/data/db/open.ts';
import { inOneTransaction } from '../../src/data/services/demo/bulk.ts';
import { hashDemoPins } from '../../src/data/services/demo/index.ts';
import { demoOptions } from '../../src/data/services/demo/options.ts';
import { writeDemo } from '../../src/data/services/demo/write-demo.ts';

const source = resolve(import.meta.dirname, '../../src');
/** Whatever decides what is in the file. */
const makers = ['data/services/demo/**/*.ts', 'data/db/migrations/*.ts', 'data/db/queries/*.ts', 'shared/domain/*.ts'];
const cache =
  process.env['KABINET_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'kabinet');
const folder = join(cache, 'bench');

/**
 * Opens the three-year database (about 500,000 rows of children in sessions, 0.9 GB); the first time it is made, which
 * takes half a minute. Benchmarks leave it as it is. The caller closes it.
 */
export async function openBenchDatabase(): Promise<Database> {
  return openDatabase(await benchDatabaseFile());
}

/** Path of the closed three-year database, for a copy or another process. */
export async function benchDatabaseFile(): Promise<string> {
  const file = join(folder, `demo-three-years-${hashOfMakers()}.db`);
  if (!existsSync(file)) await make(file);
  return file;
}

function hashOfMakers(): string {
  const hash = createHash('sha256');
  for (const file of globSync(makers, { cwd: source }).sort())
    hash.update(file).update(readFileSync(join(source, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Under another name until it is whole. Those of older generators go: they are large. */
async function make(file: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.work-${process.pid}`;
  const database = openDatabase(unfinished);
  const pinHashes = await hashDemoPins();
  await inOneTransaction(database, async () => {
    await writeDemo(database, { ...demoOptions, years: 3 }, pinHashes, () => undefined);
  });
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  renameSync(unfinished, file);
}
