/**
 * Room that is kept for the day on which the disk is full: given free at the first refusal, so that what is done after it is
 * still written, and what has to be removed can be. Taken again at a later start, when there is room.
 */
import { existsSync, rmSync, statfsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Weeks of taps. */
const reserveBytes = 16 * 1024 * 1024;
/** What the disk has to have besides. */
const mustStayFree = 256 * 1024 * 1024;
/** Milliseconds until the rush of starting is over. */
const pause = 90_000;

export class Reserve {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  keepBeside(): void {
    setTimeout(() => void this.keep(), pause).unref();
  }

  async keep(): Promise<void> {
    try {
      const { bavail, bsize } = statfsSync(dirname(this.#file));
      if (existsSync(this.#file) || bavail * bsize < mustStayFree + reserveBytes) return;
      const draft = `${this.#file}.part`;
      await writeFile(draft, Buffer.alloc(reserveBytes));
      await rename(draft, this.#file);
    } catch {
      // Without it the disk is full a little earlier.
    }
  }

  /** To be called where something did not fit. */
  release(): void {
    try {
      for (const file of [this.#file, `${this.#file}.part`]) rmSync(file, { force: true });
    } catch {
      // A disk that lets nothing be removed keeps it.
    }
  }
}
