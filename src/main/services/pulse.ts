/**
 * Tells a process that hangs from one that merely had no time to live: what counts is time in which this process ran
 * and asked, and got no answer. A laptop that slept, or a PC that stood still as a whole, adds nothing.
 */

export type Patience = {
  /** Time without an answer after which a process hangs, ms. */
  readonly hungAfter: number;
  /** The same before its first answer, and in work that it says is long: reading or rewriting a large file. */
  readonly hungAtStart: number;
};

/** How often is asked, ms. */
export const askEvery = 1000;

/** A pause this many times longer than meant was no time of ours. */
const stoodStill = 3;

export class Pulse {
  readonly #patience: Patience;
  readonly #every: number;
  #silence = 0;
  #lastAsked: number | null = null;
  #hasAnswered = false;

  constructor(patience: Patience, every: number = askEvery) {
    this.#patience = patience;
    this.#every = every;
  }

  /**
   * To be called each time it is asked.
   * @param now a clock that does not run back, ms
   * @returns whether it hangs
   */
  ask(now: number): boolean {
    const gap = this.#lastAsked === null ? 0 : now - this.#lastAsked;
    this.#lastAsked = now;
    this.#silence = gap > this.#every * stoodStill ? 0 : this.#silence + gap;
    return this.#silence >= (this.#hasAnswered ? this.#patience.hungAfter : this.#patience.hungAtStart);
  }

  /** It has answered. */
  beat(): void {
    this.#silence = 0;
    this.#hasAnswered = true;
  }

  /** Nobody can tell for now: a debugger holds it, or the PC is going to sleep. */
  rest(): void {
    this.#silence = 0;
    this.#lastAsked = null;
  }

  /** Another process has taken its place, or it has begun what takes long: its next answer may come later. */
  begin(): void {
    this.rest();
    this.#hasAnswered = false;
  }
}
