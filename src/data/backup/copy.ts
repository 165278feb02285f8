/** Makes a checked copy of a database. Runs in a thread of its own, so nothing here knows the rest of the data process. */
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import DatabaseDriver, { type Database } from 'better-sqlite3';
import { type Backup, backupName } from '../../shared/domain/backup.ts';
import { readVersion } from '../db/migrate.ts';
import { isKabinet, isSound } from '../db/open.ts';
import { countContent } from '../db/queries/content.ts';
import { syncFolder } from '../db/sync-folder.ts';
import { contentFile } from './folder.ts';

export type Wanted = Pick<Backup, 'at' | 'reason'> & { readonly folder: string };

/**
 * A consistent, compact copy under a name that is only taken when the copy was read back whole.
 * @throws what SQLite or the disk says; nothing is left behind then
 */
export function copyDatabase(database: Database, { folder, at, reason }: Wanted): Backup {
  const version = readVersion(database);
  const file = join(folder, backupName({ at, version, reason }));
  const draft = `${file}.part`;
  rmSync(draft, { force: true });
  try {
    database.prepare('VACUUM INTO ?').run(draft);
    const content = checkFile(draft);
    if (content === null) throw new NotSound();
    writeFileSync(contentFile(file), JSON.stringify(content), { flush: true });
    renameSync(draft, file);
    // Before anybody relies on it: older copies and the journal before it are removed now.
    for (const one of [folder, dirname(folder)]) syncFolder(one);
    return { name: basename(file), at, reason, version, bytes: statSync(file).size, content };
  } catch (error) {
    for (const left of [draft, contentFile(file)]) rmSync(left, { force: true });
    throw error;
  }
}

export class NotSound extends Error {}

/** As {@link copyDatabase}, from a file that others are working with. */
export function copyFile(file: string, wanted: Wanted): Backup {
  const database = new DatabaseDriver(file, { readonly: true });
  try {
    return copyDatabase(database, wanted);
  } finally {
    database.close();
  }
}

/** Reads every page, row and reference of a file. Null: it is not sound, or not of Kabinet. */
export function checkFile(file: string): Backup['content'] {
  let database: Database | undefined;
  try {
    database = new DatabaseDriver(file, { readonly: true, fileMustExist: true });
    return isKabinet(database) && isSound(database) ? countContent(database) : null;
  } catch {
    return null;
  } finally {
    database?.close();
  }
}
