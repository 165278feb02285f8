/** Puts an image on a disk, starts from it as the app does, and looks whether all that was answered as done is there. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Backups } from '../../../src/data/backup/backups.ts';
import { checkFile } from '../../../src/data/backup/copy.ts';
import { doWork } from '../../../src/data/backup/work.ts';
import { Keeper } from '../../../src/data/journal/keeper.ts';
import { readPlace } from '../../../src/data/journal/place.ts';
import { Store } from '../../../src/data/store.ts';
import { dumpOf } from '../../support/dump.ts';
import type { Image } from '../disk/disk.ts';
import type { Acknowledged } from './trace-of.ts';

/** In memory where there is such a place: what is written here need not outlive a power cut. */
export const scratch = (): string =>
  mkdtempSync(join(process.platform === 'linux' ? '/dev/shm' : tmpdir(), 'kabinet-cut-'));

/** Writes what lay below `from` to `to`; the index of the log is made anew by SQLite at each first open. */
export function putImage(image: Image, from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const [path, file] of image) {
    if (!path.startsWith(`${from}/`) || path.endsWith('-shm')) continue;
    const place = to + path.slice(from.length);
    // What lay in a folder that was lost is lost with it.
    if (!isReachable(image, from, path)) continue;
    mkdirSync(file === 'folder' ? place : dirname(place), { recursive: true });
    if (file !== 'folder') writeFileSync(place, file);
  }
}

function isReachable(image: Image, from: string, path: string): boolean {
  for (let folder = dirname(path); folder.length > from.length; folder = dirname(folder))
    if (image.get(folder) !== 'folder') return false;
  return true;
}

const clock = { now: () => new Date('2026-04-22T10:00:00').getTime() };

/** As the data process starts. */
export function openFolder(folder: string, isJournaled = true): { readonly store: Store; readonly backups: Backups } {
  let seed = 7;
  const random = (count: number) =>
    Uint8Array.from({ length: count }, () => (seed = (seed * 48_271) % 2_147_483_647) & 255);
  const keeper = new Keeper({ folder: join(folder, 'journal'), clock, random });
  const backups = new Backups({ folder: join(folder, 'backups'), clock, work: async (work) => doWork(work) });
  const hooks = isJournaled ? { keeper, backups: () => backups.files } : {};
  const beforeMigration = (database: Parameters<Backups['takeNow']>[0]) => void backups.takeNow(database, 'migration');
  return { store: new Store(join(folder, 'kabinet.db'), clock, { ...hooks, beforeMigration }), backups };
}

export type Verdict = 'held' | { readonly kind: 'lost' | 'corrupt' | 'half'; readonly why: string };

const soundFiles = new WeakSet<Buffer>();

/** @param told all acknowledgements of the run; those up to `acknowledged` were made before the power went */
export function checkFolder(
  folder: string,
  told: readonly Acknowledged[],
  acknowledged: number,
  image: Image,
): Verdict {
  const { store, backups } = openFolder(folder);
  try {
    if (store.problem) return { kind: 'corrupt', why: `told as ${store.problem.kind}` };
    const { database } = store;
    if (database.pragma('integrity_check', { simple: true }) !== 'ok') return { kind: 'corrupt', why: 'integrity' };
    const last = told[acknowledged - 1];
    const serial = readPlace(database)?.serial ?? -1;
    if (last && serial < last.serial) return { kind: 'lost', why: `${last.serial - serial} changes` };
    const same = told.find((one) => one.serial === serial);
    const hash = createHash('sha256').update(dumpOf(database)).digest('hex');
    if (same && hash !== same.hash) return { kind: 'half', why: `not what was there at ${serial}` };
    const next = told[acknowledged];
    if (next && serial > next.serial) return { kind: 'half', why: 'more than was asked for' };
    return checkBackups(backups, last, image);
  } finally {
    store.close();
  }
}

function checkBackups(backups: Backups, last: Acknowledged | undefined, image: Image): Verdict {
  const there = backups.list();
  for (const name of last?.backups ?? [])
    if (!there.some((backup) => backup.name === name && backup.content !== null))
      return { kind: 'lost', why: `the backup ${name}` };
  for (const { name, content } of there) {
    const bytes = [...image].find(([path]) => path.endsWith(`/${name}`))?.[1];
    if (content === null || bytes === undefined || bytes === 'folder' || soundFiles.has(bytes)) continue;
    if (checkFile(backups.pathOf({ name })) === null) return { kind: 'corrupt', why: `the backup ${name}` };
    soundFiles.add(bytes);
  }
  return 'held';
}
