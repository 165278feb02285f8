/** Encrypted copies that were read back when they were made, and what is in one. Runs in the thread for backups. */
import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Backup } from '../../../shared/domain/backup.ts';
import { removeWithCompanions } from '../../db/place.ts';
import { syncFolder } from '../../db/sync-folder.ts';
import { checkFile, NotSound } from '../copy.ts';
import type { SealedHeader } from './header.ts';
import { sealFile, unsealFile } from './seal-file.ts';

export type Sealing = {
  readonly source: string;
  readonly target: string;
  /** Where it is decrypted to once, to be opened, read whole and counted. */
  readonly trial: string;
  /** What must be in it. */
  readonly content: Backup['content'];
  readonly header: SealedHeader;
  /** In base64. */
  readonly key: string;
};

export type Unsealing = { readonly source: string; readonly target: string; readonly key: string };

/** Takes its name only when it was found good. @throws NotSound, SealedProblem, what the disk says */
export function sealChecked({ source, target, trial, content, header, key }: Sealing): void {
  const draft = `${target}.part`;
  try {
    sealFile(source, draft, header, Buffer.from(key, 'base64'));
    const found = unsealChecked({ source: draft, target: trial, key });
    if (found === null || JSON.stringify(found) !== JSON.stringify(content)) throw new NotSound();
    renameSync(draft, target);
    syncNames(dirname(target));
  } catch (error) {
    removeQuietly(draft);
    throw error;
  } finally {
    removeWithCompanions(trial);
  }
}

/** Null: what is in it is not sound. @throws SealedProblem, what the disk says */
export function unsealChecked({ source, target, key }: Unsealing): Backup['content'] {
  removeWithCompanions(target);
  try {
    unsealFile(source, target, Buffer.from(key, 'base64'));
  } catch (error) {
    removeWithCompanions(target);
    throw error;
  }
  return checkFile(target);
}

/** A drive that was pulled cannot be cleaned up. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The next copy removes it.
  }
}

/** Not every file system of a stick has a call for it. */
function syncNames(folder: string): void {
  try {
    syncFolder(folder);
  } catch {
    // The copy is whole; only its name may be gone after a power cut, and then it is made again.
  }
}
