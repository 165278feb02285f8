/** Whatever is brought in from outside: files that are damaged or made to do harm are read or refused, never by half. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../../../src/data/app.ts';
import { checkFile } from '../../../src/data/backup/copy.ts';
import { keepDraft } from '../../../src/data/services/import/drafts.ts';
import { type ReadContent, readFile } from '../../../src/data/services/import/read-file.ts';
import { beginEntry } from '../../../src/shared/drawing/journal.ts';
import { guessColumns } from '../../../src/shared/import/columns.ts';
import { ImportRefusal } from '../../../src/shared/import/problem.ts';
import { CallError } from '../../../src/shared/ipc/result.ts';
import { fillSmallSchool, type SmallSchool } from '../../support/small-school.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';
import { numbers } from '../../unit/data/journal/damage-cases.ts';
import { type Proof, type Suite, Trials } from '../suite.ts';
import { bombs } from './bombs.ts';
import { type Kind, mutated, soundFiles } from './files.ts';

const whenFull = { files: 5_000, bombsEvery: 1 };
const whenShort = { files: 40, bombsEvery: 9 };
const mostMs = 2_000;
const mostBytes = 256 * 1024 * 1024;

type Place = { readonly testApp: TestApp; readonly school: SmallSchool; readonly folder: string };

export const importsSuite: Suite = {
  name: 'imports',
  run: async (isFull) => {
    const { files, bombsEvery } = isFull ? whenFull : whenShort;
    const testApp = createTestApp();
    const place = { testApp, school: fillSmallSchool(testApp), folder: mkdtempSync(join(tmpdir(), 'kabinet-fuzz-')) };
    try {
      return [
        await proveLists(place, 'csv', files),
        await proveLists(place, 'zip', files),
        await proveLists(place, 'xlsx', files),
        await proveDrawings(place, files),
        proveCopies(place, files),
        proveBombs(place, bombsEvery),
        await proveSound(place),
      ];
    } finally {
      testApp.close();
      rmSync(place.folder, { recursive: true, force: true });
    }
  },
};

async function proveLists(place: Place, kind: Kind, files: number): Promise<Proof> {
  const trials = new Trials();
  const figures = { ms: 0, bytes: 0, read: 0, added: 0 };
  for (let seed = 1; seed <= files; seed++) {
    const random = numbers(seed * 6151);
    const sounds = soundFiles[kind];
    const bytes = mutated(sounds[seed % sounds.length] ?? new Uint8Array(), random);
    const failure = await takeOver(place, `a.${kind}`, bytes, figures).catch(
      (error: unknown) => `crash: ${String(error)}`,
    );
    trials.count(failure && `seed ${seed}: ${failure}`);
  }
  return trials.proof(
    `damaged ${kind}: read or refused, taken over whole or not at all, 2 s and 256 MB at most`,
    `${figures.read} read, ${figures.added} people taken over, at most ${Math.round(figures.ms)} ms and ${Math.round(figures.bytes / 1e6)} MB`,
  );
}

type Figures = { ms: number; bytes: number; read: number; added: number };

async function takeOver(
  { testApp, school, folder }: Place,
  name: string,
  bytes: Uint8Array,
  figures: Figures,
): Promise<string | null> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const [start, before] = [performance.now(), process.memoryUsage().rss];
  const content = await readFile(path, '2026-04-22' as never, () => undefined).catch((error: unknown) => {
    if (error instanceof ImportRefusal) return null;
    throw error;
  });
  const [ms, more] = [performance.now() - start, process.memoryUsage().rss - before];
  figures.ms = Math.max(figures.ms, ms);
  figures.bytes = Math.max(figures.bytes, more);
  if (ms > mostMs) return `${Math.round(ms)} ms`;
  if (more > mostBytes) return `${Math.round(more / 1e6)} MB`;
  if (content === null) return null;
  figures.read++;
  return run(testApp, school, name, content, figures);
}

/** All of it or nothing: as many people came as are said to have come. */
async function run(
  testApp: TestApp,
  school: SmallSchool,
  fileName: string,
  content: ReadContent,
  figures: Figures,
): Promise<string | null> {
  const office = testApp.window().become('administrator', school.administratorId);
  const id = newId(testApp.app);
  keepDraft(testApp.context(office), { id, staffId: school.administratorId, fileName, content });
  const { database } = testApp.app.store;
  const count = () =>
    database.prepare('SELECT (SELECT count(*) FROM child) + (SELECT count(*) FROM staff)').pluck().get() as number;
  const before = count();
  const columns = content.kind === 'oneroster' ? [] : guessColumns(content.tables[0]?.header ?? []);
  const choice = { draftId: id as never, table: 0, columns: [...columns] };
  try {
    const places = await office.call('imports.places', choice);
    const rooms = Object.fromEntries(places.map(({ key }) => [key, school.roomId]));
    const mapping = { ...choice, rooms, hasStaff: true };
    const { stamp } = await office.call('imports.preview', mapping);
    const { counts } = await office.call('imports.run', { ...mapping, stamp, skipped: [] });
    figures.added += counts.added;
    return count() === before + counts.added ? null : `${count() - before} came and not ${counts.added}`;
  } catch (error) {
    if (!(error instanceof CallError) || error.code === 'internal') throw error;
    return count() === before ? null : `refused as ${error.code}, and ${count() - before} came`;
  }
}

async function proveDrawings({ testApp, school }: Place, files: number): Promise<Proof> {
  const trials = new Trials();
  const child = testApp.window();
  child.connection.become({ role: 'child', childId: school.childIds[0] });
  const { drawingId } = await child.call('draw.create', {});
  const stroke = {
    kind: 'op',
    op: {
      kind: 'stroke',
      id: 'a',
      tool: 'crayon',
      colour: '#1f1d1b',
      size: 16,
      seed: 1,
      pointer: 'touch',
      points: [1, 2, 3, 4],
    },
  };
  let seq = 0;
  for (let seed = 1; seed <= files; seed++) {
    const random = numbers(seed * 6151);
    const text = Buffer.from(
      mutated(Buffer.from(JSON.stringify(seed % 9 === 0 ? beginEntry() : stroke)), random),
    ).toString('utf8');
    const entry = parsed(text);
    const failure = await child.call('draw.append', { drawingId, entries: [{ seq, entry }] }).then(
      ({ upTo }) => {
        seq = upTo + 1;
        return null;
      },
      (error: unknown) => (error instanceof CallError && error.code === 'bad_input' ? null : String(error)),
    );
    const isWhole =
      failure !== null || seed % 100 !== 0 || (await child.call('draw.open', { drawingId })).journal.length === seq;
    trials.count(failure ?? (isWhole ? null : 'the drawing does not open'));
  }
  return trials.proof('damaged drawings: stored as they are or refused, and the drawing opens', `${seq} stored`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function proveCopies({ testApp, folder }: Place, files: number): Proof {
  const trials = new Trials();
  const file = join(folder, 'copy.db');
  testApp.app.store.database.prepare('VACUUM INTO ?').run(file);
  const sound = readFileSync(file);
  let refused = 0;
  for (let seed = 1; seed <= files; seed++) {
    writeFileSync(file, mutated(sound, numbers(seed * 6151)));
    try {
      const start = performance.now();
      if (checkFile(file) === null) refused++;
      const ms = performance.now() - start;
      trials.count(ms > mostMs ? `seed ${seed}: ${Math.round(ms)} ms` : null);
    } catch (error) {
      trials.count(`seed ${seed}: crash: ${String(error)}`);
    }
  }
  return trials.proof('damaged copies: read whole or refused, 2 s at most', `${refused} refused`);
}

function proveBombs({ folder }: Place, every: number): Proof {
  const trials = new Trials();
  let [slowest, largest] = [0, 0];
  for (const { name, file, make } of bombs.filter((_bomb, place) => place % every === 0)) {
    const path = join(folder, file);
    writeFileSync(path, make());
    const { stdout, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'child.ts'), path], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    rmSync(path);
    if (status !== 0) {
      trials.count(`${name}: ended by ${status}`);
      continue;
    }
    const { outcome, ms, bytes } = JSON.parse(stdout) as { outcome: string; ms: number; bytes: number };
    [slowest, largest] = [Math.max(slowest, ms), Math.max(largest, bytes)];
    const isBad = outcome.startsWith('crash') || ms > mostMs || bytes > mostBytes;
    trials.count(isBad ? `${name}: ${outcome}, ${Math.round(ms)} ms, ${Math.round(bytes / 1e6)} MB` : null);
  }
  return trials.proof(
    'bombs: refused or read within 2 s and 256 MB',
    `at most ${Math.round(slowest)} ms and ${Math.round(largest / 1e6)} MB`,
  );
}

/** What nobody damaged is taken over: else refusing everything would hold as well. */
async function proveSound(place: Place): Promise<Proof> {
  const trials = new Trials();
  for (const [kind, files] of Object.entries(soundFiles))
    for (const bytes of files) {
      const figures = { ms: 0, bytes: 0, read: 0, added: 0 };
      const failure = await takeOver(place, `a.${kind}`, bytes, figures);
      trials.count(failure ?? (figures.read === 1 ? null : `${kind} is not read`));
    }
  return trials.proof('control: sound files are read');
}
