/** Pours that were asked for and are not on the page yet: being worked out, or waiting for a hand that draws a line there. */

export type PourWork<Pour, Op> = {
  /** The picture there is now; another one after each step. */
  readonly picture: () => unknown;
  /** What a pour comes to in the picture as it is now, worked out beside the window; rejects where that fails. */
  readonly workOut: (pour: Pour) => Promise<Op | null>;
  /** The same at once. */
  readonly workOutNow: (pour: Pour) => Op | null;
  /** The marks in progress that it must wait for. */
  readonly heldUpBy: (pour: Pour, op: Op) => readonly string[];
  readonly add: (op: Op) => void;
  /** It is on the page, or there was nothing to pour. */
  readonly ended: (pour: Pour) => void;
};

type Asked<Pour> = {
  readonly pour: Pour;
  /** Place in the order in which they were asked for. */
  readonly nth: number;
  /** What it waits for; none for what began later. */
  readonly marks: Set<string>;
  /** It has waited, or the page is left. */
  readonly waitsNoMore: boolean;
};

/** So often the picture may have changed under a pour before it is worked out at once: hands that draw on shall not starve it. */
const TRIES = 4;

/** One pour after the other, in the order in which they were asked for. Each is added once or comes to nothing. */
export class PourLine<Pour, Op> {
  readonly #work: PourWork<Pour, Op>;
  /** The first one is being worked out. */
  #next: Asked<Pour>[] = [];
  #waiting: Asked<Pour>[] = [];
  #count = 0;
  #isRunning = false;

  constructor(work: PourWork<Pour, Op>) {
    this.#work = work;
  }

  ask(pour: Pour): void {
    this.#count += 1;
    this.#next.push({ pour, nth: this.#count, marks: new Set(), waitsNoMore: false });
    void this.#run();
  }

  /** A mark was finished or dropped; what waited for it alone goes on once it is part of the picture. */
  lifted(mark: string): void {
    for (const { marks } of this.#waiting) marks.delete(mark);
    const ready = this.#waiting.filter(({ marks }) => marks.size === 0);
    if (ready.length === 0) return;
    this.#waiting = this.#waiting.filter(({ marks }) => marks.size > 0);
    this.#next.push(...ready.map((asked) => ({ ...asked, waitsNoMore: true })));
    void Promise.resolve().then(() => this.#run());
  }

  /** Does at once what is only being worked out. */
  settle(): void {
    const all = this.#next;
    this.#next = [];
    for (const asked of all) this.#end(asked, this.#work.workOutNow(asked.pour));
  }

  /** Does all of them at once, and none waits any longer. */
  finish(): void {
    const all = [...this.#waiting, ...this.#next].toSorted((one, other) => one.nth - other.nth);
    this.#waiting = [];
    this.#next = all.map((asked) => ({ ...asked, waitsNoMore: true }));
    this.settle();
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      for (let asked = this.#next[0]; asked; asked = this.#next[0]) await this.#goOn(asked);
    } finally {
      this.#isRunning = false;
    }
  }

  async #goOn(asked: Asked<Pour>): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const picture = this.#work.picture();
      const found = await this.#beside(asked.pour);
      // Done at once meanwhile.
      if (this.#next[0] !== asked) return;
      if (!found) break;
      // Of a picture that is no more it says nothing: a line may be there now.
      if (this.#work.picture() !== picture) continue;
      this.#next.shift();
      return this.#end(asked, found.op);
    }
    this.#next.shift();
    this.#end(asked, this.#work.workOutNow(asked.pour));
  }

  async #beside(pour: Pour): Promise<{ readonly op: Op | null } | null> {
    try {
      return { op: await this.#work.workOut(pour) };
    } catch {
      return null;
    }
  }

  #end(asked: Asked<Pour>, op: Op | null): void {
    const { pour, waitsNoMore } = asked;
    const marks = op === null || waitsNoMore ? [] : this.#work.heldUpBy(pour, op);
    if (marks.length > 0) {
      this.#waiting.push({ ...asked, marks: new Set(marks) });
      return;
    }
    if (op !== null) this.#work.add(op);
    this.#work.ended(pour);
  }
}
