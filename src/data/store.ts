/** Holds the open database, or the reason why there is none. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../shared/domain/day.ts';
import type { Problem } from '../shared/ipc/contract/app.ts';
import { CallError } from '../shared/ipc/result.ts';
import { type Clock, localDay, localTime } from './clock.ts';
import { openDatabase, problemOf } from './db/open.ts';
import { bringReplacement, isWhole, keepAside, prepareReplacement } from './db/place.ts';
import { readSetting } from './db/queries/settings.ts';

type State = { readonly database: Database } | { readonly problem: Problem };

export type StoreHooks = {
  /** Runs on each database that was opened, before anything else does. */
  readonly onOpen?: (database: Database) => void;
  /** Runs on a sound database of an older version before anything in it changes; what it throws stops the opening. */
  readonly beforeMigration?: (database: Database) => void;
};

export class Store {
  readonly #file: string;
  readonly #clock: Clock;
  readonly #hooks: StoreHooks;
  #state: State;

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
    this.#state = { problem: { kind: 'damaged', file: this.#file } };
  }

  /** Moves the file aside, whatever state it is in, and begins a new one. Returns the kept file's path. */
  beginAnew(): string {
    this.close();
    try {
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
    prepareReplacement(this.#file, source);
    this.close();
    try {
      const kept = isCopied && isWhole(this.#file) ? null : this.#keepAside();
      bringReplacement(this.#file);
      return kept;
    } finally {
      this.#state = this.#open();
    }
  }

  #keepAside(): string {
    return keepAside(this.#file, `${localDay(this.#clock.now())}${localTime(this.#clock.now())}`);
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
  }

  #open(): State {
    let database: Database | undefined;
    try {
      database = openDatabase(this.#file, this.#hooks.beforeMigration);
      this.#hooks.onOpen?.(database);
      return { database };
    } catch (error) {
      database?.close();
      const problem = problemOf(error);
      return { problem: problem.kind === 'no_driver' ? { kind: problem.kind } : { ...problem, file: this.#file } };
    }
  }
}

/** The school day it is here: in the demo school always the same one. */
export function today(database: Database, clock: Clock): Day {
  return (readSetting(database, 'demo_today') as Day | null) ?? localDay(clock.now());
}

/** Local moment `YYYY-MM-DDTHH:mm:ss` on today's school day. */
export function moment(database: Database, clock: Clock): string {
  return `${today(database, clock)}T${localTime(clock.now())}`;
}
