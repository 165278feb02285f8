/** Opens Kabinet's database file, or says in a typed way why it cannot be opened. Never overwrites what it finds. */
import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import DatabaseDriver, { type Database } from 'better-sqlite3';
import { isDriverUsable } from './driver.ts';
import { migrate, readVersion } from './migrate.ts';
import { migrations, newestVersion } from './migrations/index.ts';
import { bringReplacement, dropReplacement, isReplacementWaiting, putInPlace, removeWithCompanions } from './place.ts';
import { whyNoFile } from './probe.ts';
import { isDiskFaultCode, isFullCode, systemCodeOf } from './system-code.ts';

/** "KBNT" in ASCII: tells our files from other people's. */
const applicationId = 0x4b424e54;
const expectedTables = ['setting', 'child', 'staff', 'session', 'session_child', 'measure', 'drawing_entry', 'event'];

export type OpenProblem =
  | { readonly kind: 'damaged' | 'empty_file' | 'not_kabinet' | 'read_only' | 'disk_full' }
  | { readonly kind: 'disk_failing' | 'in_use' | 'no_driver' }
  | { readonly kind: 'newer'; readonly found: number; readonly known: number };

export class CannotOpen extends Error {
  readonly problem: OpenProblem;

  constructor(problem: OpenProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Read back and compared at every open; the reasons are in README.md ("Where data lives"). */
const settings: readonly (readonly [name: string, write: string, read: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  // Without it, INSERT OR REPLACE would pass by the trigger that keeps events for ever.
  ['recursive_triggers', 'ON', 1],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  ['busy_timeout', '5000', 5000],
  ['wal_autocheckpoint', '500', 500],
  ['journal_size_limit', '8388608', 8_388_608],
];

/**
 * @param file absolute path; made when there is none
 * @param beforeMigration gets a sound database of an older version, before anything in it changes
 * @throws CannotOpen with the reason
 */
export function openDatabase(file: string, beforeMigration: (database: Database) => void = () => undefined): Database {
  if (!isDriverUsable()) throw new CannotOpen({ kind: 'no_driver' });
  try {
    if (!existsSync(file) && isReplacementWaiting(file)) bringReplacement(file);
    if (!existsSync(file)) makeDatabase(file);
    refuseUnusableFile(file);
    const database = connect(file, (found) => {
      checkFound(found);
      if (readVersion(found) < newestVersion) beforeMigration(found);
    });
    dropReplacement(file);
    return database;
  } catch (error) {
    throw new CannotOpen(problemOf(error, dirname(file)));
  }
}

/**
 * Made beside its place and moved there whole. A power cut during the first start would otherwise leave an empty or
 * unmarked file, which looks at the next start as if somebody had damaged the school's data.
 */
function makeDatabase(file: string): void {
  const draft = `${file}.new`;
  removeWithCompanions(draft);
  connect(draft, () => undefined).close();
  putInPlace(draft, file);
}

/** An empty database of a version, for what is written into it; removed by whoever asked. */
export function makeEmpty(file: string, version: number, finish: (database: Database) => void): void {
  removeWithCompanions(file);
  const database = new DatabaseDriver(file);
  try {
    database.pragma(`application_id = ${applicationId}`);
    migrate(
      database,
      migrations.filter((step) => step.version <= version),
    );
    finish(database);
  } finally {
    database.close();
  }
}

function connect(file: string, check: (database: Database) => void): Database {
  const database = new DatabaseDriver(file);
  try {
    // All that can be found wrong is found before the first byte is written.
    check(database);
    applySettings(database);
    // Also asks for the right to write: SQLite opens a protected file without a word, and Windows answers `access` wrongly.
    database.pragma(`application_id = ${applicationId}`);
    const found = readVersion(database);
    migrate(database);
    if (found !== newestVersion) checkContent(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function refuseUnusableFile(file: string): void {
  // SQLite opens a zero-byte file as a healthy empty database: the school's data would seem to be gone.
  if (statSync(file).size === 0) throw new CannotOpen({ kind: 'empty_file' });
  // SQLite takes a turned byte here for a file that must not be written.
  if (
    headOf(file)
      .subarray(18, 20)
      .some((format) => format > 2)
  )
    throw new CannotOpen({ kind: 'damaged' });
  try {
    accessSync(file, constants.W_OK);
  } catch {
    throw new CannotOpen({ kind: 'read_only' });
  }
}

function headOf(file: string): Buffer {
  const head = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head);
  } finally {
    closeSync(handle);
  }
  return head;
}

/** Whether the file says that it is ours, in a version that this one knows. */
export function isKabinet(database: Database): boolean {
  return hasOurId(database) && readVersion(database) <= newestVersion;
}

const hasOurId = (database: Database) => database.pragma('application_id', { simple: true }) === applicationId;

/** Whether every page, row and reference is right: slower than what is asked at each start. */
export function isSound(database: Database): boolean {
  return (
    database.pragma('integrity_check(1)', { simple: true }) === 'ok' &&
    (database.pragma('foreign_key_check') as unknown[]).length === 0 &&
    hasExpectedTables(database)
  );
}

function checkFound(database: Database): void {
  const found = readVersion(database);
  if (!hasOurId(database)) throw new CannotOpen({ kind: 'not_kabinet' });
  if (found > newestVersion) throw new CannotOpen({ kind: 'newer', found, known: newestVersion });
  checkContent(database);
}

function applySettings(database: Database): void {
  for (const [name, write, expected] of settings) {
    database.pragma(`${name} = ${write}`);
    const actual = database.pragma(name, { simple: true });
    if (actual !== expected) throw new Error(`SQLite refused ${name}: ${String(actual)}`);
  }
}

/** Up to this size all pages are checked before the first screen; a larger file is checked beside the work. */
const largestCheckedAtOnce = 64 * 1024 * 1024;

/** Whether opening left the pages unchecked because that would keep the first screen waiting for seconds. */
export const isCheckedLater = (file: string): boolean => statSync(file).size > largestCheckedAtOnce;

/** Whether every page and row can be read as what it says to be. */
export function hasSoundPages(database: Database): boolean {
  return database.pragma('quick_check(1)', { simple: true }) === 'ok';
}

function checkContent(database: Database): void {
  if (!isCheckedLater(database.name) && !hasSoundPages(database)) throw new CannotOpen({ kind: 'damaged' });
  if (!hasExpectedTables(database)) throw new CannotOpen({ kind: 'damaged' });
}

function hasExpectedTables(database: Database): boolean {
  const tables = new Set(
    database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all(),
  );
  return expectedTables.every((table) => tables.has(table));
}

/**
 * What any error on the way to an open database means to the person in front of it.
 * @param folder of the database, where that is known
 */
export function problemOf(error: unknown, folder?: string): OpenProblem {
  if (error instanceof CannotOpen) return error.problem;
  const code = systemCodeOf(error);
  const isUnclear = folder !== undefined && code.startsWith('SQLITE_CANTOPEN');
  return { kind: kindOf((isUnclear && whyNoFile(folder)) || code) };
}

function kindOf(code: string): 'damaged' | 'read_only' | 'disk_full' | 'disk_failing' | 'in_use' {
  if (isFullCode(code)) return 'disk_full';
  // A file that cannot be read just now is not one that is damaged: it is left where it is.
  if (isDiskFaultCode(code)) return 'disk_failing';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'in_use';
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    ['EACCES', 'EPERM', 'EROFS'].includes(code)
  ) {
    return 'read_only';
  }
  return 'damaged';
}
