/** The folder of journals: one folder for each database that ever lay here; only one of them is in use. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Log } from './log.ts';

export class Lineages {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  logOf(lineage: string): Log {
    return new Log(join(this.#folder, lineage));
  }

  /** The one that was used last; null: there is none. */
  get newest(): string | null {
    const byUse = this.#names.toSorted((left, right) => this.#usedAt(right) - this.#usedAt(left));
    return byUse[0] ?? null;
  }

  get #names(): readonly string[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
  }

  #usedAt(lineage: string): number {
    const folder = join(this.#folder, lineage);
    return Math.max(0, ...readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs));
  }

  get #kept(): string {
    return join(dirname(this.#folder), 'journals-kept');
  }

  dropKept(): void {
    rmSync(this.#kept, { recursive: true, force: true });
  }

  /** Journals of other databases stay as files, where nobody takes them for this one's. */
  putAside(exceptFor: string | null): void {
    for (const lineage of this.#names) {
      if (lineage === exceptFor) continue;
      const kept = this.#kept;
      mkdirSync(kept, { recursive: true });
      let name = lineage;
      for (let number = 2; existsSync(join(kept, name)); number++) name = `${lineage}-${number}`;
      renameSync(join(this.#folder, lineage), join(kept, name));
    }
  }
}
