/** The database's place on the disk: what is put there whole, and what is moved aside. Nothing is ever overwritten unseen. */
import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './sync-folder.ts';

const companions = ['-wal', '-shm', '-journal'];

/** A database on its way to the place of another; where the power went between, the next start brings it there. */
const replacementOf = (file: string): string => `${file}.next`;

export const isReplacementWaiting = (file: string): boolean => existsSync(replacementOf(file));

/**
 * A copy of `source`, whole and on the disk before anything in its place is touched.
 * @param finish what the copy still needs; it closes what it opens
 */
export function prepareReplacement(file: string, source: string, finish: (draft: string) => void): void {
  const draft = `${replacementOf(file)}.part`;
  removeWithCompanions(draft);
  copyFileSync(source, draft);
  finish(draft);
  const handle = openSync(draft, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, replacementOf(file));
  syncFolder(dirname(file));
}

/** The replacement takes the place; what was there must be closed and copied, or moved aside. */
export function bringReplacement(file: string): void {
  putInPlace(replacementOf(file), file);
}

export function dropReplacement(file: string): void {
  for (const left of [replacementOf(file), `${replacementOf(file)}.part`]) removeWithCompanions(left);
}

export function putInPlace(draft: string, file: string): void {
  // A wal without its database would be played into the new one.
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, freeName(`${file}.kept-alone-wal`));
  rmSync(`${file}-shm`, { force: true });
  renameSync(draft, file);
  syncFolder(dirname(file));
}

/** Whether the file holds all there is: it was closed, and nothing waits beside it. */
export const isWhole = (file: string): boolean => existsSync(file) && !existsSync(`${file}-wal`);

/**
 * Moves a database and what belongs to it aside, so that a new one can begin and the old one can be looked at.
 * @param stamp text for the file name, e.g. a date and time
 * @returns the new path
 */
export function keepAside(file: string, stamp: string): string {
  const kept = freeName(`${file}.kept-${stamp.replaceAll(/[^\d]/g, '')}`);
  renameSync(file, kept);
  for (const suffix of companions) {
    if (existsSync(file + suffix)) renameSync(file + suffix, kept + suffix);
  }
  return kept;
}

/** Removes all that was moved aside. */
export function removeKeptAside(file: string): void {
  const start = `${basename(file)}.kept-`;
  for (const name of readdirSync(dirname(file)))
    if (name.startsWith(start)) rmSync(join(dirname(file), name), { force: true });
}

export function removeWithCompanions(file: string): void {
  for (const suffix of ['', ...companions]) rmSync(file + suffix, { force: true });
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let number = 2; existsSync(name); number++) name = `${wanted}-${number}`;
  return name;
}
