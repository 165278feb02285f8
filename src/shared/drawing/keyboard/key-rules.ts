/** When a key of a real keyboard counts, by the same rules as a press of a finger: a pure state machine. */

export type KeyRules = { readonly holdMs: number; readonly ignoreRepeatMs: number };

export type KeyRulerOptions = {
  /** Asked at each key. */
  readonly rules: () => KeyRules;
  /** ms on a clock that never runs back. */
  readonly now: () => number;
  /** Calls back after a time, unless what it returns is called. */
  readonly later: (ms: number, then: () => void) => () => void;
};

type Key = { readonly code: string; readonly isRepeat: boolean };

/**
 * A key that must be held counts when it was; another key that comes meanwhile gives it up, because of two neighbours the
 * last one was meant. A key that the system repeats while it is down counts once, unless nothing at all is ruled.
 */
export class KeyRuler {
  readonly #options: KeyRulerOptions;
  #held: { readonly code: string; readonly giveUp: () => void } | null = null;
  #last: { readonly code: string; readonly at: number } | null = null;

  constructor(options: KeyRulerOptions) {
    this.#options = options;
  }

  down({ code, isRepeat }: Key, act: () => void): void {
    const { holdMs, ignoreRepeatMs } = this.#options.rules();
    if (isRepeat && (holdMs > 0 || ignoreRepeatMs > 0)) return;
    this.#giveUp();
    const now = this.#options.now();
    if (this.#last?.code === code && now - this.#last.at < ignoreRepeatMs) return;
    const count = () => {
      this.#held = null;
      this.#last = { code, at: this.#options.now() };
      act();
    };
    if (holdMs === 0) return count();
    this.#held = { code, giveUp: this.#options.later(holdMs, count) };
  }

  up(code: string): void {
    if (this.#held?.code === code) this.#giveUp();
  }

  /** The keyboard goes away: what is half pressed does not count. */
  stop(): void {
    this.#giveUp();
  }

  #giveUp(): void {
    this.#held?.giveUp();
    this.#held = null;
  }
}
