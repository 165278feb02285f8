/** Sends a drawing's entries to where they are stored: in order, off the drawing path, for as long as it takes. */
import { createListeners } from '../listeners.ts';
import type { JournalEntry } from './journal.ts';

export type NumberedEntry = { readonly seq: number; readonly entry: JournalEntry };

/** `waiting`: the last try failed, the entries are safe in memory and go out again by themselves. */
export type SavingState = 'saved' | 'saving' | 'waiting';

export type JournalWriterOptions = {
  /** Number of the first entry to be written. */
  readonly nextSeq: number;
  /** Stores entries; resolves once they are on disk. Sending one twice must store it once. */
  readonly send: (entries: readonly NumberedEntry[]) => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
};

export type JournalWriter = {
  readonly append: (entries: readonly JournalEntry[]) => void;
  /** Entries not yet known to be stored, in order. */
  readonly pending: () => readonly NumberedEntry[];
  readonly nextSeq: () => number;
  readonly state: () => SavingState;
  /** Calls back at every change of `state`; returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when nothing is pending any more. */
  readonly settled: () => Promise<void>;
};

const BATCH = 200;
const PAUSES_MS = [250, 500, 1000, 2000, 5000] as const;

export function createJournalWriter(options: JournalWriterOptions): JournalWriter {
  const queue: NumberedEntry[] = [];
  const listeners = createListeners();
  let nextSeq = options.nextSeq;
  let state: SavingState = 'saved';
  let running: Promise<void> | null = null;

  function become(next: SavingState): void {
    if (state === next) return;
    state = next;
    listeners.tell();
  }

  async function run(): Promise<void> {
    // The stroke is on screen before any of this begins.
    await options.wait(0);
    for (let failures = 0; queue.length > 0; ) {
      const batch = queue.slice(0, BATCH);
      try {
        await options.send(batch);
        queue.splice(0, batch.length);
        failures = 0;
        if (queue.length > 0) become('saving');
      } catch {
        become('waiting');
        await options.wait(PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] ?? 5000);
        failures += 1;
      }
    }
    running = null;
    become('saved');
  }

  return {
    append(entries) {
      for (const entry of entries) queue.push({ seq: nextSeq++, entry });
      if (queue.length === 0) return;
      if (state === 'saved') become('saving');
      running ??= run();
    },
    pending: () => [...queue],
    nextSeq: () => nextSeq,
    state: () => state,
    subscribe: listeners.add,
    settled: () => running ?? Promise.resolve(),
  };
}
