/** The power goes after each write to the disk: what was answered as done is there at the next start, and nothing by half. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { canWatchDisk, needsCompiler } from '../disk/shim.ts';
import { type Proof, type Suite, Trials } from '../suite.ts';
import { checkFolder, openFolder, putImage, scratch } from './check.ts';
import { acknowledgementsOf, type Cut, cutsOf, type Lie } from './images.ts';
import { proveMigrations } from './migrations.ts';
import { type Trace, traceOf } from './trace-of.ts';

const whenFull = { rounds: 190, images: 20_000, controls: 1_000, migrations: { each: 500, every: 1 } };
const whenShort = { rounds: 8, images: 80, controls: 40, migrations: { each: 6, every: 4 } };

export const powerCutSuite: Suite = {
  name: 'power-cut',
  run: async (isFull) => {
    if (!canWatchDisk()) throw new Error(needsCompiler);
    const { rounds, images, controls, migrations } = isFull ? whenFull : whenShort;
    const trace = traceOf('child.ts', [String(rounds)]);
    return [
      proveCuts(trace, images),
      proveMigrations(migrations.each, migrations.every),
      proveJournalNeeded(trace, controls),
      proveSyncsNeeded(trace, controls),
    ];
  },
};

function proveCuts(trace: Trace, images: number): Proof {
  const told = acknowledgementsOf(trace.deeds);
  const trials = new Trials();
  let mostTried = 0;
  for (const cut of onDisk(trace, cutsOf(trace.deeds, images))) {
    const verdict = checkFolder(cut.folder, told, cut.acknowledged, cut.image);
    trials.count(verdict === 'held' ? null : `after deed ${cut.after}, ${cut.loss}: ${verdict.kind}, ${verdict.why}`);
    mostTried = Math.max(mostTried, cut.acknowledged);
  }
  return trials.proof(
    'power cut after each write while saving, importing, backing up: 0 acknowledged lost, 0 corrupt, 0 halves',
    `${trace.deeds.length} operations recorded, ${mostTried} acknowledgements`,
  );
}

/** Without it the same start loses what was acknowledged: so the images show losses, and the journal is what prevents them. */
function proveJournalNeeded(trace: Trace, images: number): Proof {
  const told = acknowledgementsOf(trace.deeds);
  const lie: Lie = { isSyncHeard: (path) => !path.includes('/journal/') };
  let [tried, lost] = [0, 0];
  for (const cut of onDisk(trace, cutsOf(trace.deeds, images, firstWithSchool, lie))) {
    tried++;
    const verdict = checkFolder(cut.folder, told, cut.acknowledged, cut.image);
    if (verdict !== 'held' && verdict.kind === 'lost') lost++;
  }
  return {
    name: 'control: without syncing the journal, losses are found',
    tried: 1,
    held: lost > 0 ? 1 : 0,
    detail: `in ${lost} of ${tried} images`,
  };
}

function proveSyncsNeeded(trace: Trace, images: number): Proof {
  const lie: Lie = { isSyncHeard: (path) => !/kabinet\.db/.test(path) };
  let [tried, spoilt] = [0, 0];
  for (const cut of onDisk(trace, cutsOf(trace.deeds, images, firstWithSchool, lie))) {
    if (cut.loss === 'all') continue;
    tried++;
    rmSync(join(cut.folder, 'journal'), { recursive: true, force: true });
    if (isSpoilt(cut.folder)) spoilt++;
  }
  return {
    name: 'control: with synchronous=OFF and no journal, most images are corrupt',
    tried: 1,
    held: spoilt > tried / 2 ? 1 : 0,
    detail: `${spoilt} of ${tried} images`,
  };
}

/** Acknowledgements until there is a school. */
const firstWithSchool = 4;

function isSpoilt(folder: string): boolean {
  const { store } = openFolder(folder, false);
  try {
    return store.problem !== null || store.database.pragma('integrity_check', { simple: true }) !== 'ok';
  } catch {
    return true;
  } finally {
    store.close();
  }
}

function* onDisk(trace: Trace, cuts: Iterable<Cut>): Generator<Cut & { readonly folder: string }> {
  const parent = scratch();
  const folder = join(parent, 'data');
  try {
    for (const cut of cuts) {
      putImage(cut.image, trace.folder, folder);
      yield { ...cut, folder };
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
