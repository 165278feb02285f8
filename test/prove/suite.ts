/** What is proved, and how it is told. A suite brings its own negative controls: a harness that cannot fail proves nothing. */

export type Proof = {
  readonly name: string;
  /** How many trials there were, and in how many of them what must hold did hold. */
  readonly tried: number;
  readonly held: number;
  /** The figures in words; of a failure the first ones. */
  readonly detail: string;
};

export type Suite = {
  /** As it is chosen on the command line. */
  readonly name: string;
  /** @param isFull the whole number of trials; otherwise a few, as `npm test` runs them */
  readonly run: (isFull: boolean) => Promise<readonly Proof[]>;
};

/** Counts trials, and keeps the first that did not hold. */
export class Trials {
  #tried = 0;
  readonly #failures: string[] = [];

  /** @param failure what did not hold; null: it held */
  count(failure: string | null): void {
    this.#tried++;
    if (failure !== null) this.#failures.push(`${this.#tried}: ${failure}`);
  }

  proof(name: string, detail = ''): Proof {
    const held = this.#tried - this.#failures.length;
    return {
      name,
      tried: this.#tried,
      held,
      detail: [detail, ...this.#failures.slice(0, 5)].filter(Boolean).join('; '),
    };
  }
}

/** Runs trials one after the other and collects what did not hold. */
export async function prove(
  name: string,
  trials: readonly (() => Promise<string | null>)[],
  detailOf: () => string = () => '',
): Promise<Proof> {
  const counted = new Trials();
  for (const trial of trials)
    counted.count(await trial().catch((error: unknown) => (error instanceof Error ? error.message : String(error))));
  return counted.proof(name, detailOf());
}
