/**
 * Keeps what an adult sets for a child: what follows each other within a moment, as the steps of one size or what was
 * tried and taken back, is stored as one change. Nothing waits longer than that moment, nor beyond leaving.
 */
import { createListeners } from '../listeners.ts';
import type { HandProfile } from './hand-profile.ts';

type Sources = {
  /** What could not be saved is told by who saves; it counts as given up. */
  readonly save: (profile: HandProfile) => Promise<unknown>;
  /** Calls back after so many milliseconds; returns what stops it. */
  readonly later: (milliseconds: number, then: () => void) => () => void;
};

/** Longer than between two taps, shorter than an adult needs to look at what came of them. */
export const SETTLED_MS = 1500;

export class HandProfileKeeper {
  readonly #sources: Sources;
  readonly #listeners = createListeners();
  #draft: HandProfile | null = null;
  /** Whether the draft is not on its way yet. */
  #isWaiting = false;
  #stop: () => void = () => undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  readonly subscribe = this.#listeners.add;

  /** What is set and not stored yet; null where all is stored. */
  readonly draft = (): HandProfile | null => this.#draft;

  put(profile: HandProfile): void {
    this.#stop();
    this.#show(profile);
    this.#isWaiting = true;
    this.#stop = this.#sources.later(SETTLED_MS, () => void this.flush());
  }

  /** Sends what waits, at once. */
  readonly flush = async (): Promise<void> => {
    this.#stop();
    const sent = this.#draft;
    if (!this.#isWaiting || sent === null) return;
    this.#isWaiting = false;
    await this.#sources.save(sent);
    if (this.#draft === sent) this.#show(null);
  };

  #show(draft: HandProfile | null): void {
    this.#draft = draft;
    this.#listeners.tell();
  }
}
