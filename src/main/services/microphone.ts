/** For a moment the window may ask for the microphone: only right after staff have said that they record. */

/** In ms; the window asks at once. */
const OPEN_FOR = 5000;

export class Microphone {
  readonly #now: () => number;
  #openUntil = Number.NEGATIVE_INFINITY;

  /** @param now a clock that does not run back, in ms */
  constructor(now: () => number) {
    this.#now = now;
  }

  readonly open = (): void => {
    this.#openUntil = this.#now() + OPEN_FOR;
  };

  readonly isOpen = (): boolean => this.#now() < this.#openUntil;
}
