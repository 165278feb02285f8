/**
 * Keeps what is typed into a note: saves it on a short pause, and never lets it go. What another window wrote meanwhile is
 * taken over, and the person's own words are added below it.
 */
import { CallError } from '../ipc/result.ts';
import { createListeners } from '../listeners.ts';
import { longestNote, type NoteSplice, spliceBetween, withLine } from './note.ts';

export type NoteState = {
  readonly text: string;
  readonly status: 'loading' | 'saved' | 'waiting' | 'too_long' | 'problem';
  /** Why the last save failed, while it is tried again. */
  readonly error: unknown;
  /** Another window wrote too, and both are in the text now. */
  readonly isMerged: boolean;
};

type Sources = {
  readonly load: () => Promise<string>;
  /** @throws CallError note_changed */
  readonly save: (splice: NoteSplice) => Promise<unknown>;
  /** Calls back after so many milliseconds; returns what stops it. */
  readonly later: (milliseconds: number, then: () => void) => () => void;
};

const pause = 500;
const retry = 3000;

export class NoteKeeper {
  readonly #sources: Sources;
  readonly #listeners = createListeners();
  #state: NoteState = { text: '', status: 'loading', error: null, isMerged: false };
  /** What is stored, as far as is known; null until it was read. */
  #stored: string | null = null;
  #saving: Promise<void> | null = null;
  /** Counts saves, so that what was read before one is not taken for news after it. */
  #saves = 0;
  #stop: () => void = () => undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  readonly subscribe = this.#listeners.add;

  readonly state = (): NoteState => this.#state;

  /** Reads what is stored; shown unless something typed here is not saved yet. */
  async read(): Promise<void> {
    const saves = this.#saves;
    try {
      const text = await this.#sources.load();
      const isNews = saves === this.#saves && this.#saving === null;
      if (isNews && (this.#stored === null || this.#state.text === this.#stored)) this.#take(text);
    } catch (error) {
      this.#show({ error, status: this.#stored === null ? 'problem' : this.#state.status });
    }
  }

  type(text: string): void {
    if (this.#stored === null || text === this.#state.text) return;
    this.#show({ text, status: text.length > longestNote ? 'too_long' : 'waiting', isMerged: false });
    this.#saveIn(pause);
  }

  /** Saves what is not saved yet; ends once it is stored, or could not be. */
  readonly flush = async (): Promise<void> => {
    this.#stop();
    if (this.#saving) await this.#saving;
    const { text } = this.#state;
    if (this.#stored === null || text === this.#stored || text.length > longestNote) return;
    this.#saving = this.#save(this.#stored, text).finally(() => {
      this.#saving = null;
    });
    await this.#saving;
  };

  async #save(stored: string, text: string): Promise<void> {
    const splice = spliceBetween(stored, text);
    if (!splice) return;
    try {
      await this.#sources.save(splice);
      this.#saves++;
      this.#stored = text;
      this.#show({ error: null, status: this.#state.text === text ? 'saved' : this.#state.status });
    } catch (error) {
      if (error instanceof CallError && error.code === 'note_changed') await this.#merge(stored);
      else this.#show({ error, status: 'problem' });
      this.#saveIn(retry);
    }
  }

  /** Takes over what another window wrote, with the words typed here in a line of their own. */
  async #merge(stored: string): Promise<void> {
    try {
      const theirs = await this.#sources.load();
      const own = spliceBetween(stored, this.#state.text)?.inserted ?? '';
      this.#saves++;
      this.#stored = theirs;
      const text = withLine(theirs, own.trimStart());
      this.#show({ text, isMerged: true, error: null, status: text === theirs ? 'saved' : 'waiting' });
    } catch (error) {
      this.#show({ error, status: 'problem' });
    }
  }

  #saveIn(milliseconds: number): void {
    this.#stop();
    this.#stop = this.#sources.later(milliseconds, () => void this.flush());
  }

  #take(text: string): void {
    this.#stored = text;
    if (this.#state.status === 'saved' && this.#state.text === text) return;
    this.#show({ text, status: 'saved', error: null });
  }

  #show(change: Partial<NoteState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.tell();
  }
}
