/** The power goes while an earlier version's file is brought to this one: exactly a version before or after, never between. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import DatabaseDriver from 'better-sqlite3';
import { checkFile } from '../../../src/data/backup/copy.ts';
import { readVersion } from '../../../src/data/db/migrate.ts';
import { migrations, newestVersion } from '../../../src/data/db/migrations/index.ts';
import { type Proof, Trials } from '../suite.ts';
import { openFolder, putImage, scratch } from './check.ts';
import { type Cut, cutsOf } from './images.ts';
import { type Trace, traceOf } from './trace-of.ts';
import { contentOf, contentsFrom } from './versions.ts';

/**
 * @param each images from each version; about so many
 * @param every which versions: 1 for all
 */
export function proveMigrations(each: number, every = 1): Proof {
  const trials = new Trials();
  const found = new Map<number, number>();
  const from = migrations
    .map(({ version }) => version)
    .filter((version, place) => version < newestVersion && place % every === 0);
  for (const version of from) {
    const trace = traceOf('migrating.ts', [String(version)]);
    for (const { verdict, seen } of outcomes(trace, version, each)) {
      trials.count(verdict === null ? null : `from version ${version}: ${verdict}`);
      found.set(seen, (found.get(seen) ?? 0) + 1);
    }
  }
  const seen = [...found.keys()].filter((version) => version > 0).length;
  return trials.proof(
    'power cut while each past version is migrated: exactly old or exactly new, and then wholly new',
    `from ${from.length} versions; the images stood at ${seen} versions`,
  );
}

type Outcome = { readonly verdict: string | null; readonly seen: number };

function* outcomes(trace: Trace, version: number, each: number): Generator<Outcome> {
  const parent = scratch();
  const folder = join(parent, 'data');
  try {
    const contents = contentsFrom(join(parent, 'expected.db'), version);
    for (const cut of cutsOf(trace.deeds, each, 1)) {
      putImage(cut.image, trace.folder, folder);
      const seen = look(folder, contents);
      const verdict = typeof seen === 'string' ? seen : start(cut, trace, folder, contents, seen > version);
      yield { verdict: verdict && `after deed ${cut.after}, ${cut.loss}: ${verdict}`, seen: Number(seen) || 0 };
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** @returns the version that any other program would see, or what is wrong */
function look(folder: string, contents: ReadonlyMap<number, string>): number | string {
  const database = new DatabaseDriver(join(folder, 'kabinet.db'), { fileMustExist: true });
  try {
    const version = readVersion(database);
    return contents.get(version) === contentOf(database) ? version : `neither old nor new at version ${version}`;
  } finally {
    database.close();
  }
}

function start(
  { image }: Cut,
  trace: Trace,
  folder: string,
  contents: ReadonlyMap<number, string>,
  isNewer: boolean,
): string | null {
  putImage(image, trace.folder, folder);
  if (isNewer && !hasCopy(folder)) return 'no sound copy of what was there before';
  const { store } = openFolder(folder);
  try {
    if (store.problem) return `told as ${store.problem.kind}`;
    if (store.database.pragma('integrity_check', { simple: true }) !== 'ok') return 'corrupt';
    return contents.get(newestVersion) === contentOf(store.database) ? null : 'not wholly new after the next start';
  } finally {
    store.close();
  }
}

function hasCopy(folder: string): boolean {
  const copies = join(folder, 'backups');
  return readdirSync(copies).some((name) => name.endsWith('.db') && checkFile(join(copies, name)) !== null);
}
