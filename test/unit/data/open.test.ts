import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import DatabaseDriver, { type Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newestVersion } from '../../../src/data/db/migrations/index.ts';
import { CannotOpen, type OpenProblem, openDatabase, problemOf } from '../../../src/data/db/open.ts';
import { keepAside } from '../../../src/data/db/place.ts';
import { Store } from '../../../src/data/store.ts';
import { statusSchema } from '../../../src/shared/ipc/contract/app.ts';

const driver = vi.hoisted(() => ({ isDriverUsable: vi.fn(() => true) }));
vi.mock('../../../src/data/db/driver.ts', () => driver);

const migrating = vi.hoisted(() => ({ isInterrupted: false }));
vi.mock(import('../../../src/data/db/migrate.ts'), async (original) => {
  const actual = await original();
  return {
    ...actual,
    migrate: (...values: Parameters<typeof actual.migrate>) => {
      if (migrating.isInterrupted) throw new Error('power cut');
      actual.migrate(...values);
    },
  };
});

const clock = { now: () => Date.parse('2026-04-22T09:00:00') };
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kabinet-open-'));
  file = join(folder, 'kabinet.db');
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

function problemAtOpening(): OpenProblem | null {
  try {
    openDatabase(file).close();
    return null;
  } catch (error) {
    if (error instanceof CannotOpen) return error.problem;
    throw error;
  }
}

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** A database with enough in it to have pages of every kind. */
function makeSchool(rows = 400): void {
  const database = openDatabase(file);
  const add = database.prepare('INSERT INTO school (id, name, sort_key) VALUES (?, ?, ?)');
  database.transaction(() => {
    for (let row = 0; row < rows; row++) add.run(`id-${row}`, `№ ${row} мектеп`.repeat(5), String(row));
  })();
  database.close();
}

const namesOf = (database: Database) => database.prepare('SELECT id, name, sort_key FROM school').all();

describe('the settings of an open database', () => {
  it.each([
    ['application_id', 0x4b424e54],
    ['user_version', newestVersion],
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['recursive_triggers', 1],
    ['cell_size_check', 1],
    ['secure_delete', 1],
    ['temp_store', 2],
    ['busy_timeout', 5000],
    ['wal_autocheckpoint', 500],
    ['journal_size_limit', 8_388_608],
  ])('%s is %s, also when it is opened again', (name, value) => {
    for (let time = 0; time < 2; time++) {
      const database = openDatabase(file);
      expect(database.pragma(name, { simple: true })).toBe(value);
      database.close();
    }
  });
});

describe('a new database', () => {
  it('is there whole or not at all: nothing else lies beside it', () => {
    openDatabase(file).close();
    expect(readdirSync(folder)).toEqual(['kabinet.db']);
  });

  it('that was interrupted is none: the next start begins it again', () => {
    migrating.isInterrupted = true;
    expect(problemAtOpening()).not.toBeNull();
    migrating.isInterrupted = false;
    expect(existsSync(file)).toBe(false);
    expect(problemAtOpening()).toBeNull();
    expect(readdirSync(folder)).toEqual(['kabinet.db']);
  });

  it.each(['', '-wal', '-journal'])('does not stumble over what a power cut left of the first try (%s)', (suffix) => {
    writeFileSync(`${file}.new${suffix}`, 'half of something');
    expect(problemAtOpening()).toBeNull();
    expect(readdirSync(folder)).toEqual(['kabinet.db']);
  });

  it('does not take in the wal of one that is gone, and does not lose it either', () => {
    const database = openDatabase(file);
    database.exec("INSERT INTO school VALUES ('a', 'b', 'c')");
    cpSync(`${file}-wal`, join(folder, 'orphan'));
    database.close();
    rmSync(file);
    cpSync(join(folder, 'orphan'), `${file}-wal`);
    const fresh = openDatabase(file);
    expect(namesOf(fresh)).toEqual([]);
    fresh.close();
    expect(hash(`${file}.kept-alone-wal`)).toBe(hash(join(folder, 'orphan')));
  });
});

describe('a file that cannot be opened is named, and not one byte of it is changed', () => {
  const cases: readonly [string, OpenProblem, () => void][] = [
    ['zero bytes', { kind: 'empty_file' }, () => writeFileSync(file, '')],
    [
      "somebody else's database",
      { kind: 'not_kabinet' },
      () => new DatabaseDriver(file).exec('CREATE TABLE notes (text)').close(),
    ],
    [
      "somebody else's database with wal",
      { kind: 'not_kabinet' },
      () => {
        const other = new DatabaseDriver(file);
        other.pragma('journal_mode = WAL');
        other.exec('CREATE TABLE notes (text)').close();
      },
    ],
    [
      'a newer version',
      { kind: 'newer', found: newestVersion + 10, known: newestVersion },
      () => {
        makeSchool(3);
        const database = new DatabaseDriver(file);
        database.pragma(`user_version = ${newestVersion + 10}`);
        database.close();
      },
    ],
    ['a text', { kind: 'damaged' }, () => writeFileSync(file, 'Бұл дерекқор емес. '.repeat(500))],
    ['a beginning alone', { kind: 'damaged' }, () => (makeSchool(), truncateSync(file, 4096 * 3))],
    ['half a page', { kind: 'damaged' }, () => (makeSchool(), truncateSync(file, 1000))],
    ['other letters at the beginning', { kind: 'damaged' }, () => (makeSchool(), overwrite(0, 16))],
    [
      'a table missing',
      { kind: 'damaged' },
      () => {
        makeSchool(3);
        const database = new DatabaseDriver(file);
        database.exec('DROP TABLE event').close();
      },
    ],
  ];

  it.each(cases)('%s: %j', (_what, problem, make) => {
    make();
    const before = hash(file);
    expect(problemAtOpening()).toEqual(problem);
    expect(hash(file)).toBe(before);
    const store = new Store(file, clock);
    expect(store.problem).toEqual({ ...problem, file });
    expect(statusSchema.parse({ state: 'problem', problem: store.problem, newestBackup: null })).toBeTruthy();
    expect(() => store.database).toThrow('not_ready');
    store.close();
    expect(hash(file)).toBe(before);
  });

  it('any page of it damaged: refused, or what is in it is as it was', () => {
    makeSchool();
    const whole = readFileSync(file);
    const sound = openDatabase(file);
    const content = namesOf(sound);
    sound.close();
    const refused = [];
    for (let page = 1; page < whole.length / 4096; page++) {
      writeFileSync(file, whole);
      overwrite(page * 4096, 64);
      const before = hash(file);
      const problem = problemAtOpening();
      if (problem) {
        expect(problem).toEqual({ kind: 'damaged' });
        expect(hash(file)).toBe(before);
        refused.push(page);
      } else {
        const database = openDatabase(file);
        expect(namesOf(database)).toEqual(content);
        database.close();
      }
    }
    expect(refused.length).toBeGreaterThan(whole.length / 4096 / 2);
  });
});

function overwrite(from: number, count: number): void {
  const bytes = readFileSync(file);
  for (let index = from; index < from + count; index++) bytes[index] = (bytes[index] ?? 0) ^ 0xa5;
  writeFileSync(file, bytes);
}

/** Root may write everywhere, so the rights of somebody else are borrowed for the attempt. */
function asOrdinaryUser<Result>(attempt: () => Result): Result {
  if (process.getuid?.() !== 0) return attempt();
  process.seteuid?.(65_534);
  try {
    return attempt();
  } finally {
    process.seteuid?.(0);
  }
}

// Rights mean something else on Windows; the reasons that it gives are in the table below.
describe.skipIf(process.platform === 'win32')('where nothing may be written', () => {
  it.each([
    ['the file', 0o444, 0o777],
    ['the folder', 0o666, 0o555],
    ['both', 0o444, 0o555],
  ])('%s: says so, changes nothing, and goes on when it may', (_what, fileMode, folderMode) => {
    makeSchool(3);
    const before = hash(file);
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    const store = asOrdinaryUser(() => new Store(file, clock));
    expect(store.problem).toEqual({ kind: 'read_only', file });
    chmodSync(folder, 0o777);
    chmodSync(file, 0o666);
    expect(hash(file)).toBe(before);
    store.tryAgain();
    expect(store.problem).toBeNull();
    expect(namesOf(store.database)).toHaveLength(3);
    store.close();
  });

  it('an empty folder: says so', () => {
    chmodSync(folder, 0o555);
    expect(asOrdinaryUser(problemAtOpening)).toEqual({ kind: 'read_only' });
    expect(existsSync(file)).toBe(false);
  });
});

it.each([
  ['SQLITE_READONLY', 'read_only'],
  ['SQLITE_READONLY_DIRECTORY', 'read_only'],
  ['SQLITE_CANTOPEN', 'read_only'],
  ['EACCES', 'read_only'],
  ['EPERM', 'read_only'],
  ['EROFS', 'read_only'],
  ['SQLITE_FULL', 'disk_full'],
  ['ENOSPC', 'disk_full'],
  ['EDQUOT', 'disk_full'],
  ['SQLITE_IOERR_READ', 'disk_failing'],
  ['EIO', 'disk_failing'],
  ['SQLITE_BUSY', 'in_use'],
  ['SQLITE_BUSY_RECOVERY', 'in_use'],
  ['SQLITE_LOCKED', 'in_use'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
])('%s means %s', (code, kind) => expect(problemOf(Object.assign(new Error(), { code }))).toEqual({ kind }));

describe('a driver that does not fit', () => {
  it('is said in a form that the window understands, and the file is not touched', () => {
    makeSchool(3);
    const before = hash(file);
    driver.isDriverUsable.mockReturnValueOnce(false);
    const store = new Store(file, clock);
    expect(statusSchema.parse({ state: 'problem', problem: store.problem, newestBackup: null })).toEqual({
      state: 'problem',
      problem: { kind: 'no_driver' },
      newestBackup: null,
    });
    expect(hash(file)).toBe(before);
  });
});

describe('a disk that is full at the first writing', () => {
  it('is a problem to be told, and not the end of the process', () => {
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    const onOpen = vi.fn(() => {
      throw full;
    });
    const store = new Store(file, clock, { onOpen });
    expect(store.problem).toEqual({ kind: 'disk_full', file });
    onOpen.mockImplementation(() => undefined as never);
    store.tryAgain();
    expect(store.problem).toBeNull();
    store.close();
  });
});

describe('closing', () => {
  it('leaves one file with everything in it, and twice is as good as once', () => {
    makeSchool(3);
    const store = new Store(file, clock);
    store.database.exec("INSERT INTO school VALUES ('a', 'b', 'c')");
    store.close();
    store.close();
    expect(readdirSync(folder)).toEqual(['kabinet.db', 'kabinet.db.seal']);
    const again = openDatabase(file);
    expect(namesOf(again)).toHaveLength(4);
    again.close();
  });

  it('on a disk that cannot be written to keeps what was saved, and does not fail', () => {
    makeSchool(3);
    const store = new Store(file, clock);
    store.database.exec("INSERT INTO school VALUES ('a', 'b', 'c')");
    store.database.pragma('query_only = ON');
    store.close();
    const again = openDatabase(file);
    expect(namesOf(again)).toHaveLength(4);
    again.close();
  });
});

describe('putting a file aside', () => {
  it('keeps it byte by byte, with what its wal holds', () => {
    const source = join(folder, 'source.db');
    const database = openDatabase(source);
    database.exec("INSERT INTO school VALUES ('in-wal', 'Мектеп', 'm')");
    // Copied while it is open: the row is in the wal and not yet in the file.
    for (const suffix of ['', '-wal', '-shm']) cpSync(source + suffix, file + suffix);
    database.close();
    const before = [hash(file), hash(`${file}-wal`)];
    const kept = keepAside(file, '2026-04-2209:00:00');
    expect(basename(kept)).toBe('kabinet.db.kept-20260422090000');
    expect([hash(kept), hash(`${kept}-wal`)]).toEqual(before);
    expect(readdirSync(folder).filter((name) => /^kabinet\.db(-|$)/.test(name))).toEqual([]);
    const again = openDatabase(kept);
    expect(again.prepare('SELECT id FROM school').all()).toEqual([{ id: 'in-wal' }]);
    again.close();
  });

  it('gives each its own name, also twice in a second', () => {
    const store = new Store(file, clock);
    const kept = [store.beginAnew(), store.beginAnew(), store.beginAnew()];
    expect(new Set(kept).size).toBe(3);
    expect(kept.every((path) => existsSync(path))).toBe(true);
    expect(store.problem).toBeNull();
    store.close();
  });

  it('that fails leaves the database open', () => {
    makeSchool(3);
    const store = new Store(file, clock);
    chmodSync(folder, 0o555);
    chmodSync(file, 0o666);
    expect(() => asOrdinaryUser(() => store.beginAnew())).toThrow(/EACCES/);
    chmodSync(folder, 0o777);
    store.tryAgain();
    expect(namesOf(store.database)).toHaveLength(3);
    store.close();
  });
});
