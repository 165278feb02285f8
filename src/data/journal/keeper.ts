/**
 * Keeps a database and its journal together: what the database lacks is brought from the journal when it is opened, and
 * the journal reaches back as far as the backups need it.
 */
import DatabaseDriver, { type Database } from 'better-sqlite3';
import { type Clock, localMoment } from '../clock.ts';
import { CannotOpen } from '../db/open.ts';
import { readSetting } from '../db/queries/settings.ts';
import { isOnHistory } from './history.ts';
import { Journal } from './journal.ts';
import { Lineages } from './lineages.ts';
import type { Log } from './log.ts';
import { type Place, placeOfFile, readPlace, writePlace } from './place.ts';
import { leadsFrom, type Outline, outline } from './reach.ts';
import { type Replayed, replay } from './replay.ts';
import { followedTables } from './tables.ts';

/** Sound, and not what the journal goes on from: an older copy, or the journal has a hole. */
export class BehindJournal extends CannotOpen {
  constructor() {
    super({ kind: 'damaged' });
  }
}

export type KeeperTools = {
  /** Of the journal's files; nothing else lies there. */
  readonly folder: string;
  readonly clock: Clock;
  readonly random: (count: number) => Uint8Array;
};

const nothingDone: Replayed = { applied: 0, isComplete: true, upTo: null };

export class Keeper {
  readonly #tools: KeeperTools;
  readonly #lineages: Lineages;
  #journal: Journal | null = null;

  constructor(tools: KeeperTools) {
    this.#tools = tools;
    this.#lineages = new Lineages(tools.folder);
  }

  /**
   * Brings what the journal has and the database has not, and follows it from here on.
   * @throws BehindJournal where the journal goes on from a state that this database never had
   */
  attach(database: Database): Replayed {
    const place = readPlace(database) ?? this.#begin(database);
    this.#lineages.putAside(place.lineage);
    const log = this.#lineages.logOf(place.lineage);
    const last = log.last;
    if (place.backTo !== null && last === place.serial - 1) this.#tellOfReturn(log, place, database);
    const done = last > place.serial ? redo(database, log, place) : nothingDone;
    if (readSetting(database, 'is_demo') !== null) log.clear();
    this.#journal = this.#follow(database, readPlace(database) ?? place);
    if (place.serial === 0 && last === 0) this.#journal.tell({ begins: isEmpty(database) ? 'empty' : 'filled' });
    return done;
  }

  /** As it is, though the journal knows of more: that is left as a side branch. */
  accept(database: Database): void {
    const place = readPlace(database);
    if (!place) return;
    const { last } = this.#lineages.logOf(place.lineage);
    writePlace(database, { lineage: place.lineage, serial: last + 1, backTo: place.serial });
  }

  /**
   * Readies the copy of a backup for the place of the database.
   * @param isForward whether the journal is brought as well, as far as it reaches; else it is gone back to on purpose
   */
  readyCopy(draft: string, isForward: boolean): Replayed {
    const { newest } = this;
    const database = new DatabaseDriver(draft);
    try {
      const before = readPlace(database);
      if (!newest || before?.lineage !== newest.lineage) return nothingDone;
      const { last, history } = newest.outline;
      const done =
        isForward && isOnHistory(history, before.serial)
          ? replay(database, newest.log.records(), history)
          : nothingDone;
      const { lineage, serial } = readPlace(database) ?? before;
      if (serial !== last) writePlace(database, { lineage, serial: last + 1, backTo: serial });
      return done;
    } finally {
      database.close();
    }
  }

  #begin(database: Database): Place {
    const place = { lineage: this.#newLineage(), serial: 0, backTo: null };
    writePlace(database, place);
    return place;
  }

  #newLineage(): string {
    return Buffer.from(this.#tools.random(8)).toString('hex');
  }

  #tellOfReturn(log: Log, { serial, backTo }: Place, database: Database): void {
    const version = database.pragma('user_version', { simple: true }) as number;
    const at = localMoment(this.#tools.clock.now());
    log.append({ serial, version, at, rows: [], backTo: backTo ?? 0 });
    log.rotate();
  }

  #follow(database: Database, place: Place): Journal {
    const { clock } = this.#tools;
    const logOf = (lineage: string) => this.#lineages.logOf(lineage);
    return new Journal(database, { clock, logOf, newLineage: () => this.#newLineage() }, place);
  }

  /** What is known of the journal that was used last. */
  get newest(): { readonly lineage: string; readonly log: Log; readonly outline: Outline } | null {
    const lineage = this.#lineages.newest;
    if (lineage === null) return null;
    const log = this.#lineages.logOf(lineage);
    return { lineage, log, outline: outline(log.records()) };
  }

  /** Whether that backup and the journal together are all there is. */
  isCovered(backup: string | null): boolean {
    const { newest } = this;
    if (!newest) return false;
    const place = backup === null ? null : placeOfFile(backup);
    if (place?.lineage === newest.lineage && leadsFrom(newest.outline, place.serial)) return true;
    return newest.outline.emptyVersion !== null && leadsFrom(newest.outline, 0);
  }

  /**
   * A sound backup was made: the journal goes on in another file. What the second newest of them does not need either
   * is removed, so that one bad backup loses nothing.
   * @param sound files of sound backups
   */
  cut(sound: readonly string[]): void {
    this.#journal?.cut();
    const { newest } = this;
    if (!newest) return;
    const serials = sound.flatMap((file) => {
      const place = placeOfFile(file);
      return place?.lineage === newest.lineage && leadsFrom(newest.outline, place.serial) ? [place.serial] : [];
    });
    const [, second] = serials.toSorted((left, right) => right - left);
    if (second !== undefined) newest.log.prune(second);
  }

  /** A new database begins: the journal of the one before stays as files. */
  putAside(): void {
    this.detach();
    this.#lineages.putAside(null);
  }

  /** Removes journals of other databases. */
  dropKept(): void {
    this.#lineages.dropKept();
  }

  /** The database is closed. */
  detach(): void {
    this.#journal?.cut();
    this.#journal = null;
  }
}

function redo(database: Database, log: Log, place: Place): Replayed {
  const known = outline(log.records());
  if (!leadsFrom(known, place.serial)) throw new BehindJournal();
  return replay(database, log.records(), known.history);
}

function isEmpty(database: Database): boolean {
  return followedTables(database).every(
    ({ name }) => database.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() === undefined,
  );
}
