/** The backups of this PC: what there is, and making one at a time. */
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { type Backup, type BackupContent, type BackupReason, newestSound } from '../../shared/domain/backup.ts';
import { CallError, type ErrorCode } from '../../shared/ipc/result.ts';
import { type Clock, localDay, localMoment } from '../clock.ts';
import { codeOfSystem } from '../error-code.ts';
import { copyDatabase } from './copy.ts';
import { listBackups, listFiles, makeFolder, prune, removeAllBut } from './folder.ts';
import type { Done, Work } from './work.ts';

export type BackupTools = {
  readonly folder: string;
  readonly clock: Clock;
  /** Does the work in a thread of its own. */
  readonly work: (work: Work) => Promise<Done>;
  /** Told after each that was made. */
  readonly onMade?: (soundFiles: readonly string[]) => void;
};

export class Backups {
  readonly #tools: BackupTools;
  #last: Backup | null | undefined;
  /** The work before, done or failed. */
  #queue: Promise<unknown> = Promise.resolve();
  #running = 0;
  #failure: ErrorCode | null = null;

  constructor(tools: BackupTools) {
    this.#tools = tools;
  }

  get folder(): string {
    return this.#tools.folder;
  }

  get isRunning(): boolean {
    return this.#running > 0;
  }

  /** Why the last try made none; null: it did. */
  get failure(): ErrorCode | null {
    return this.#failure;
  }

  list(): readonly Backup[] {
    return listBackups(this.#tools.folder);
  }

  /** Files of all, also of those that somebody renamed or whose numbers are gone. */
  get files(): readonly string[] {
    return listFiles(this.#tools.folder);
  }

  pathOf(backup: Pick<Backup, 'name'>): string {
    return join(this.#tools.folder, backup.name);
  }

  /** @throws CallError not_found */
  find(name: string): Backup {
    const backup = this.list().find((one) => one.name === name);
    if (!backup) throw new CallError('not_found');
    return backup;
  }

  /** The newest sound one. What a clock that stood wrong dated after now counts only where there is nothing else. */
  get last(): Backup | null {
    if (this.#last !== undefined) return this.#last;
    const [all, now] = [this.list(), localMoment(this.#tools.clock.now())];
    this.#last = newestSound(all.filter(({ at }) => at <= now)) ?? newestSound(all);
    return this.#last;
  }

  /** The newest sound one with its file; null: there is none. */
  get newest(): { readonly backup: Backup; readonly file: string } | null {
    const { last } = this;
    return last && { backup: last, file: this.pathOf(last) };
  }

  /**
   * Copies a database that is in use, and removes what need not be kept any more. One at a time.
   * @throws CallError disk_full, read_only, damaged, backup_not_sound
   */
  take(file: string, reason: BackupReason): Promise<Backup> {
    return this.#next(async () => {
      makeFolder(this.#tools.folder);
      const wanted = { ...this.#wanted(), reason };
      const done = await this.#tools.work({ kind: 'copy', file, wanted });
      const refusal = done.kind === 'copied' ? null : refusalOf(done);
      this.#failure = refusal?.code ?? null;
      if (done.kind !== 'copied') throw refusal;
      this.#forget();
      return done.backup;
    });
  }

  /** As {@link take}, at once and in this thread: nothing may change in the database before. */
  takeNow(database: Database, reason: BackupReason): Backup {
    makeFolder(this.#tools.folder);
    const backup = copyDatabase(database, { ...this.#wanted(), reason });
    this.#forget();
    return backup;
  }

  /** Reads a backup whole. Null: it is not sound. */
  check(name: string): Promise<BackupContent | null> {
    const file = this.pathOf(this.find(name));
    return this.#next(async () => {
      const done = await this.#tools.work({ kind: 'check', file });
      if (done.kind !== 'checked') throw refusalOf(done);
      return done.content;
    });
  }

  /** Removes every other one: they hold what must not be kept any more. */
  keepOnly(name: string): void {
    removeAllBut(this.#tools.folder, name);
    this.#last = undefined;
  }

  #wanted() {
    return { folder: this.#tools.folder, at: localMoment(this.#tools.clock.now()) };
  }

  #forget(): void {
    prune(this.#tools.folder, localDay(this.#tools.clock.now()));
    this.#last = undefined;
    const sound = this.list().filter(({ content }) => content !== null);
    this.#tools.onMade?.(sound.map((backup) => this.pathOf(backup)));
  }

  async #next<Value>(run: () => Promise<Value>): Promise<Value> {
    const before = this.#queue;
    this.#running++;
    const mine = before.then(run, run);
    this.#queue = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.#running--;
    }
  }
}

function refusalOf(done: Done): CallError {
  if (done.kind !== 'failed') throw new Error(`unexpected ${done.kind}`);
  return new CallError(done.code === '' ? 'backup_not_sound' : codeOfSystem(done.code));
}
