/** The folder of backups: each is a database, with what was counted in it beside it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Backup, backupsToKeep, contentSchema, parseBackupName } from '../../shared/domain/backup.ts';
import type { Day } from '../../shared/domain/day.ts';

export const contentFile = (file: string): string => `${file}.json`;

/** Newest first. A file without its numbers is one that was never found sound. */
export function listBackups(folder: string): readonly Backup[] {
  if (!existsSync(folder)) return [];
  const backups = readdirSync(folder).flatMap((name) => {
    const head = parseBackupName(name);
    const file = join(folder, name);
    return head ? [{ ...head, bytes: statSync(file).size, content: readContent(file) }] : [];
  });
  return backups.toSorted((left, right) => (left.at < right.at ? 1 : -1));
}

export function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const names = readdirSync(folder).filter((name) => !/\.(json|part)$|-(wal|shm|journal)$/.test(name));
  return names.map((name) => join(folder, name));
}

function readContent(file: string): Backup['content'] {
  try {
    return contentSchema.parse(JSON.parse(readFileSync(contentFile(file), 'utf8')));
  } catch {
    return null;
  }
}

export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
}

/** Removes what need not be kept, and what was left half made. */
export function prune(folder: string, today: Day): void {
  const kept = backupsToKeep(listBackups(folder), today);
  for (const name of readdirSync(folder)) {
    const isHalf = name.endsWith('.part');
    if (!isHalf && (parseBackupName(name) === null || kept.has(name))) continue;
    const file = join(folder, name);
    for (const one of [contentFile(file), file]) rmSync(one, { force: true });
  }
}

/** Also what somebody put there or renamed: it may hold the same. */
export function removeAllBut(folder: string, name: string): void {
  for (const other of readdirSync(folder))
    if (other !== name && other !== contentFile(name)) rmSync(join(folder, other), { recursive: true, force: true });
}
