/** What a window wants to find again when it comes back from a crash: in memory only, and only for the same person. */

/** A stroke of minutes stays far below; what is longer is no place to come back to. */
const longest = 4_000_000;

export class Kept {
  #text: string | null = null;
  #person: string | null = null;
  #isComingBack = false;
  #isBusy = false;

  /** @param isBusy somebody draws or holds a session: the screen must stay on */
  keep(text: unknown, isBusy: unknown): void {
    this.#text = typeof text === 'string' && text.length <= longest ? text : null;
    this.#isBusy = isBusy === true;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Somebody else is at the window, or nobody: what was kept is not theirs. */
  belongTo(person: string | null): void {
    if (person !== this.#person) this.forget();
    this.#person = person;
  }

  forget(): void {
    this.#text = null;
    this.#isBusy = false;
  }

  /** The page is gone and will be loaded anew. */
  comeBack(): void {
    this.#isComingBack = true;
  }

  /** What the page had kept, once, and only after it was lost; whoever loads it anew begins where anybody does. */
  take(): string | null {
    const text = this.#isComingBack ? this.#text : null;
    this.#isComingBack = false;
    return text;
  }
}
