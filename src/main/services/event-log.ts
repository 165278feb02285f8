/** What happened to the app itself, a line of JSON each: kinds and numbers, never a word that a person wrote. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export type LoggedEvent =
  | { readonly what: 'started' | 'suspended' | 'resumed' | 'screen-locked' | 'policy-refused' | 'folder-in-use' }
  | { readonly what: 'window-died' | 'data-died'; readonly how: string; readonly lately: number }
  | { readonly what: 'window-hung' | 'data-hung' | 'window-loop' | 'data-loop' }
  | { readonly what: 'safe-choice'; readonly choice: string }
  | { readonly what: 'displays'; readonly count: number };

/** Then it becomes the old one, and the old one before it goes, bytes. */
const largest = 256 * 1024;

export class EventLog {
  readonly #file: string;
  readonly #now: () => Date;
  /** How often each thing happened since the start. */
  readonly #counts = new Map<LoggedEvent['what'], number>();

  constructor(file: string, now: () => Date = () => new Date()) {
    this.#file = file;
    this.#now = now;
  }

  readonly write = (event: LoggedEvent): void => {
    const times = (this.#counts.get(event.what) ?? 0) + 1;
    this.#counts.set(event.what, times);
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      this.#rotate();
      appendFileSync(this.#file, `${JSON.stringify({ at: this.#now().toISOString(), ...event, times })}\n`);
    } catch {
      // A full or protected disk must not stop what the line was about.
    }
  };

  #rotate(): void {
    const size = statSync(this.#file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > largest) renameSync(this.#file, `${this.#file}.old`);
  }
}
