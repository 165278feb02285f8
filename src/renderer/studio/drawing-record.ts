import type { Page } from '../../shared/drawing/document.ts';
import { applyEntry, type History } from '../../shared/drawing/history.ts';
import { beginEntry, type FeelingEntry, type StepEntry } from '../../shared/drawing/journal.ts';
import type { JournalWriter } from '../../shared/drawing/journal-writer.ts';
import { createListeners } from '../../shared/listeners.ts';
import { type StudioSnapshot, sameSnapshot, studioSnapshot } from './studio-snapshot.ts';

type DrawingRecordOptions = { readonly page: Page; readonly history: History; readonly writer: JournalWriter };

/** What was done to a drawing, how much of it is stored, and who wants to know. Knows neither hands nor pixels. */
export class DrawingRecord {
  readonly #page: Page;
  readonly #writer: JournalWriter;
  readonly #listeners = createListeners();
  readonly #watchers = createListeners<[History]>();
  #history: History;
  #snapshot: StudioSnapshot;

  constructor({ page, history, writer }: DrawingRecordOptions) {
    this.#page = page;
    this.#history = history;
    this.#writer = writer;
    this.#snapshot = studioSnapshot(history, writer.state());
    writer.subscribe(() => this.#tell());
  }

  get history(): History {
    return this.#history;
  }

  /** How many entries the drawing has, stored or not yet. */
  get entryCount(): number {
    return this.#writer.nextSeq();
  }

  /** Resolves when all of them are stored. */
  settled(): Promise<void> {
    return this.#writer.settled();
  }

  readonly subscribe = this.#listeners.add;

  /** Calls back after each step, with what the drawing is then; returns what stops it. */
  readonly watch = this.#watchers.add;

  readonly snapshot = (): StudioSnapshot => this.#snapshot;

  /** @param show is called before anybody else is told */
  step(entries: readonly StepEntry[], show: (before: History, after: History) => void): void {
    this.note(entries);
    const before = this.#history;
    this.#history = entries.reduce(applyEntry, before);
    show(before, this.#history);
    this.#watchers.tell(this.#history);
    this.#tell();
  }

  /** Keeps entries that may be no step. The page comes before all else. */
  note(entries: readonly (StepEntry | FeelingEntry)[]): void {
    const isFresh = this.#writer.nextSeq() === 0;
    this.#writer.append(isFresh ? [beginEntry(this.#page), ...entries] : entries);
  }

  #tell(): void {
    const next = studioSnapshot(this.#history, this.#writer.state());
    if (sameSnapshot(next, this.#snapshot)) return;
    this.#snapshot = next;
    this.#listeners.tell();
  }
}
