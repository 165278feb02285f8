/**
 * One app at a time on a data folder, whoever started it: SQLite would let two write in turn, but backups, checks and
 * the drawing that is open are one program's alone. A lock whose owner was killed is taken over.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

type Owner = {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system tells it: another process under the same number has another one. */
  readonly began: string | null;
  readonly token: string;
};

/** How often the owner shows that it is there, and after what silence it is gone where nobody can ask, ms. */
export const showEvery = 20_000;
const goneAfter = 120_000;

export class FolderLock {
  readonly #file: string;
  readonly #now: () => number;
  readonly #own: Owner;

  constructor(folder: string, now: () => number = Date.now) {
    this.#file = join(folder, 'kabinet.lock');
    this.#now = now;
    this.#own = { pid: process.pid, host: hostname(), began: beginOf(process.pid), token: randomUUID() };
  }

  /** @returns false where another app that is alive holds the folder */
  take(): boolean {
    // A few times: two that start at once may both find a lock that is left over.
    for (let tries = 0; tries < 5; tries++) {
      if (this.#create() || this.isOurs()) return true;
      const left = this.#read();
      if (this.#isHeld(left)) return false;
      this.#putAside(left);
    }
    return false;
  }

  isOurs(): boolean {
    return this.#read()?.token === this.#own.token;
  }

  /** To be called each `showEvery`: an owner on another PC cannot be asked whether it lives. */
  show(): void {
    const seconds = this.#now() / 1000;
    try {
      if (this.isOurs()) utimesSync(this.#file, seconds, seconds);
    } catch {
      // A stick that was pulled, a disk that is full: the lock is no reason to stop.
    }
  }

  release(): void {
    if (this.isOurs()) rmSync(this.#file, { force: true });
  }

  /** Whole or not at all: a half-written lock would tell nothing of its owner. */
  #create(): boolean {
    const draft = `${this.#file}.${this.#own.token}`;
    try {
      writeFileSync(draft, JSON.stringify(this.#own));
      linkSync(draft, this.#file);
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') return false;
      // A folder that cannot be written, or a disk without links: the database says more about that than a lock could.
      return code === 'EPERM' ? this.#createWithoutLinks() : true;
    } finally {
      rmSync(draft, { force: true });
    }
  }

  #createWithoutLinks(): boolean {
    try {
      writeFileSync(this.#file, JSON.stringify(this.#own), { flag: 'wx' });
      return true;
    } catch {
      return false;
    }
  }

  #isHeld(owner: Owner | null): boolean {
    const silence = this.#now() - (statSync(this.#file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    const isFresh = silence < goneAfter && silence > -goneAfter;
    if (!owner) return isFresh;
    if (owner.host !== this.#own.host) return isFresh;
    if (!isAlive(owner.pid)) return false;
    const began = beginOf(owner.pid);
    return began === null || owner.began === null ? isFresh : began === owner.began;
  }

  /** By renaming: of two that do it one fails. What proves to be another lock than the one that was left over goes back. */
  #putAside(left: Owner | null): void {
    const aside = `${this.#file}.${this.#own.token}.old`;
    try {
      renameSync(this.#file, aside);
      if (this.#read(aside)?.token !== left?.token) linkSync(aside, this.#file);
    } catch {
      // Somebody else was quicker.
    }
    rmSync(aside, { force: true });
  }

  #read(file = this.#file): Owner | null {
    try {
      const owner = JSON.parse(readFileSync(file, 'utf8')) as Partial<Owner>;
      return typeof owner.pid === 'number' && typeof owner.host === 'string' && typeof owner.token === 'string'
        ? { pid: owner.pid, host: owner.host, token: owner.token, began: owner.began ?? null }
        : null;
    } catch {
      return null;
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is another user's, and alive.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Start of a process in ticks since the system began, and which beginning that was; null where the system does not say. */
function beginOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; what counts comes after it.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
  } catch {
    return null;
  }
}
