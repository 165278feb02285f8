/** Holds the open database, or the reason why there is none. */
import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { type Day, isDay } from '../shared/domain/day.ts';
import { isReplaceable, type Problem } from '../shared/ipc/contract/app.ts';
import { CallError } from '../shared/ipc/result.ts';
import { type Clock, localDay, localTime } from './clock.ts';
import { CannotOpen, openDatabase, problemOf } from './db/open.ts';
import {
  bringReplacement,
  isReplacementWaiting,
  isWhole,
  keepAside,
  prepareReplacement,
  removeKeptAside,
} from './db/place.ts';
import { readSetting } from './db/queries/settings.ts';
import { breakSeal, isSealBroken, sealFile } from './db/seal.ts';
import { BehindJournal, type Keeper } from './journal/keeper.ts';
import type { Replayed } from './journal/replay.ts';
import { type Restored, restoreItself } from './journal/self-restore.ts';

type State = { readonly database: Database } | { readonly problem: Problem };

export type StoreHooks = {
  /** Runs on each database that was opened, before anything else does. */
  readonly onOpen?: (database: Database) => void;
  /** Runs on a sound database of an older version before anything in it changes; what it throws stops the opening. */
  readonly beforeMigration?: (database: Database) => void;
  readonly keeper?: Keeper;
  /** Files of all backups, for a database that cannot be used. */
  readonly backups?: () => readonly string[];
};

/** A disk that spoils one file after another is not to be filled with them. */
const mostRestores = 2;

export class Store {
  readonly #file: string;
  readonly #clock: Clock;
  readonly #hooks: StoreHooks;
  #state: State;
  #restores = 0;
  #restored: Restored | null = null;

  /** @param file absolute path of the database */
  constructor(file: string, clock: Clock, hooks: StoreHooks = {}) {
    this.#file = file;
    this.#clock = clock;
    this.#hooks = hooks;
    this.#state = this.#open();
  }

  get file(): string {
    return this.#file;
  }

  get problem(): Problem | null {
    return 'problem' in this.#state ? this.#state.problem : null;
  }

  /** @throws CallError not_ready */
  get database(): Database {
    if ('problem' in this.#state) throw new CallError('not_ready');
    return this.#state.database;
  }

  tryAgain(): void {
    if ('problem' in this.#state) this.#state = this.#open();
  }

  /** The file proved damaged while it was in use: nothing more is read from it or written to it. */
  reportDamage(): void {
    this.close();
    this.#state = this.#restoreItself() ? this.#open() : { problem: { kind: 'damaged', file: this.#file } };
  }

  /** What was restored without anybody asking and is still to be told; asked once. */
  takeRestored(): Restored | null {
    const restored = this.#restored;
    this.#restored = null;
    return restored;
  }

  /** Whether that backup and the journal together are all there is. */
  isCovered(backup: string | null): boolean {
    return this.#hooks.keeper?.isCovered(backup) ?? true;
  }

  /** Moves the file aside, whatever state it is in, and begins a new one. Returns the kept file's path. */
  beginAnew(): string {
    this.close();
    try {
      // First: a journal without its database would be brought back as one that is missing.
      this.#hooks.keeper?.putAside();
      return this.#keepAside();
    } finally {
      // Also where the file could not be moved: what was open before must not stay closed.
      this.#state = this.#open();
    }
  }

  /**
   * A copy of a checked file takes the place of the database.
   * @param isCopied whether what is there now was copied and need not be kept a second time
   * @returns path of what was there, where it was moved aside
   */
  replaceBy(source: string, isCopied: boolean): string | null {
    let brought: Replayed | null = null as Replayed | null;
    prepareReplacement(this.#file, source, (draft) => {
      brought = this.#hooks.keeper?.readyCopy(draft, !isCopied) ?? null;
    });
    this.close();
    try {
      const kept = isCopied && isWhole(this.#file) ? null : this.#keepAside();
      breakSeal(this.#file);
      bringReplacement(this.#file);
      if (brought && brought.applied > 0) this.#restored = restoredOf(source, brought, kept);
      return kept;
    } finally {
      this.#state = this.#open();
    }
  }

  #keepAside(): string {
    return keepAside(this.#file, this.#stamp);
  }

  get #stamp(): string {
    return `${localDay(this.#clock.now())}${localTime(this.#clock.now())}`;
  }

  /** Removes databases and journals that were moved aside. */
  dropKept(): void {
    removeKeptAside(this.#file);
    this.#hooks.keeper?.dropKept();
  }

  close(): void {
    if ('problem' in this.#state || !this.#state.database.open) return;
    const { database } = this.#state;
    try {
      database.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // On a full or protected disk the wal stays; the next start reads it.
    }
    database.close();
    this.#hooks.keeper?.detach();
    sealFile(this.#file);
  }

  #open(): State {
    const { keeper } = this.#hooks;
    if (keeper && !existsSync(this.#file) && !isReplacementWaiting(this.#file)) this.#restoreItself();
    try {
      return { database: this.#connect() };
    } catch (error) {
      const problem = problemOf(error);
      if (isReplaceable(problem) && this.#restoreItself()) return this.#open();
      if (error instanceof BehindJournal) return this.#openAsItIs();
      return this.#problemState(error);
    }
  }

  /** Nothing leads from this file to where the journal is: it is taken as it was put here. */
  #openAsItIs(): State {
    try {
      return { database: this.#connect((database) => this.#hooks.keeper?.accept(database)) };
    } catch (error) {
      return this.#problemState(error);
    }
  }

  #connect(before: (database: Database) => void = () => undefined): Database {
    if (isSealBroken(this.#file)) throw new CannotOpen({ kind: 'damaged' });
    const database = openDatabase(this.#file, this.#hooks.beforeMigration);
    try {
      breakSeal(this.#file);
      before(database);
      const done = this.#hooks.keeper?.attach(database);
      // One alone is what the power cut off between the journal and the database: nobody has to know of it.
      if (done && done.applied > 1) this.#restored ??= restoredOf(null, done, null);
      this.#hooks.onOpen?.(database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  #problemState(error: unknown): State {
    const problem = problemOf(error);
    return { problem: problem.kind === 'no_driver' ? { kind: problem.kind } : { ...problem, file: this.#file } };
  }

  #restoreItself(): boolean {
    const { keeper, backups } = this.#hooks;
    if (!keeper || this.#restores >= mostRestores) return false;
    const restored = restoreItself(this.#file, keeper, backups?.() ?? [], this.#stamp);
    if (!restored) return false;
    this.#restores++;
    this.#restored = restored;
    return true;
  }
}

function restoredOf(backup: string | null, { applied, isComplete, upTo }: Replayed, keptAs: string | null): Restored {
  return { backup, isWhole: isComplete, changes: applied, upTo, keptAs };
}

/** The school day it is here: in the demo school always the same one. */
export function today(database: Database, clock: Clock): Day {
  const demo = readSetting(database, 'demo_today');
  return demo !== null && isDay(demo) ? (demo as Day) : localDay(clock.now());
}

/** Local moment `YYYY-MM-DDTHH:mm:ss` on today's school day. */
export function moment(database: Database, clock: Clock): string {
  return `${today(database, clock)}T${localTime(clock.now())}`;
}
