/** Counts how often something died lately: starting it again for ever helps nobody. */

export type DeathLimit = { readonly most: number; readonly withinMs: number };

export class Deaths {
  readonly #limit: DeathLimit;
  #times: readonly number[] = [];

  constructor(limit: DeathLimit) {
    this.#limit = limit;
  }

  /** @returns whether it dies again and again, this time included */
  add(now: number): boolean {
    this.#times = [...this.#times.filter((time) => now - time < this.#limit.withinMs), now];
    return this.#times.length >= this.#limit.most;
  }

  /** Of the last while, the one that was just told included. */
  get lately(): number {
    return this.#times.length;
  }

  forgive(): void {
    this.#times = [];
  }
}
