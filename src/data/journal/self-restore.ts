/**
 * A database that cannot be used is made again from the newest sound backup and the journal, or from the journal alone.
 * The old file is moved aside, never written over.
 */
import { existsSync } from 'node:fs';
import DatabaseDriver from 'better-sqlite3';
import { checkFile } from '../backup/copy.ts';
import { isSound, makeEmpty } from '../db/open.ts';
import { bringReplacement, dropReplacement, keepAside, prepareReplacement, removeWithCompanions } from '../db/place.ts';
import type { Keeper } from './keeper.ts';
import { placeOfFile, writePlace } from './place.ts';
import { leadsFrom } from './reach.ts';
import { type Replayed, replay } from './replay.ts';

export type Restored = {
  /** The backup that it was made from; null: from the journal alone. */
  readonly backup: string | null;
  /** Whether nothing that the journal knows is missing. */
  readonly isWhole: boolean;
  /** How many changes the journal brought. */
  readonly changes: number;
  /** Moment of the last of them; null: there were none. */
  readonly upTo: string | null;
  /** Where the old file is now; null: there was none. */
  readonly keptAs: string | null;
};

type Found = NonNullable<Keeper['newest']>;
type Source = { readonly file: string; readonly serial: number; readonly isBackup: boolean };

/**
 * Only where nothing is missing: otherwise a person decides.
 * @param backups files of all backups
 * @param stamp text for the name of the old file, e.g. a date and time
 */
export function restoreItself(
  file: string,
  keeper: Keeper,
  backups: readonly string[],
  stamp: string,
): Restored | null {
  const found = keeper.newest;
  if (!found || found.outline.last === 0) return null;
  for (const source of sourcesOf(file, found, backups)) {
    const done = prepareFrom(file, source, found);
    if (!source.isBackup) removeWithCompanions(source.file);
    if (!done) continue;
    keeper.detach();
    const keptAs = existsSync(file) ? keepAside(file, stamp) : null;
    bringReplacement(file);
    const backup = source.isBackup ? source.file : null;
    return { backup, isWhole: true, changes: done.applied, upTo: done.upTo, keptAs };
  }
  return null;
}

/** Newest first; last of all an empty database, where the journal reaches back to it. */
function* sourcesOf(file: string, { lineage, outline }: Found, backups: readonly string[]): Generator<Source> {
  const fitting = backups.flatMap((backup) => {
    const place = placeOfFile(backup);
    return place?.lineage === lineage && leadsFrom(outline, place.serial)
      ? [{ file: backup, serial: place.serial, isBackup: true }]
      : [];
  });
  for (const source of fitting.toSorted((left, right) => right.serial - left.serial)) {
    if (checkFile(source.file) !== null) yield source;
  }
  if (outline.emptyVersion === null || !leadsFrom(outline, 0)) return;
  const empty = `${file}.empty`;
  makeEmpty(empty, outline.emptyVersion, (database) => writePlace(database, { lineage, serial: 0, backTo: null }));
  yield { file: empty, serial: 0, isBackup: false };
}

/** Null where backup and journal do not fit, or what came of them is not sound. */
function prepareFrom(file: string, source: Source, { log, outline }: Found): Replayed | null {
  let done: Replayed | null = null;
  try {
    prepareReplacement(file, source.file, (draft) => {
      const database = new DatabaseDriver(draft);
      try {
        // Nobody else knows of the draft, and it is synced when it is whole.
        for (const setting of ['journal_mode = MEMORY', 'synchronous = OFF', 'foreign_keys = ON']) {
          database.pragma(setting);
        }
        const replayed = replay(database, log.records(), outline.history);
        if (!replayed.isComplete || !isSound(database)) throw new Error('not sound');
        done = replayed;
      } finally {
        database.close();
      }
    });
    return done;
  } catch {
    dropReplacement(file);
    return null;
  }
}
