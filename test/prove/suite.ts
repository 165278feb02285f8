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

/** Runs trials one after the other and collects what did not hold. */
export async function prove(
  name: string,
  trials: readonly (() => Promise<string | null>)[],
  detailOf: () => string = () => '',
): Promise<Proof> {
  const failures: string[] = [];
  for (const [index, trial] of trials.entries()) {
    const failure = await trial().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    if (failure !== null) failures.push(`${index + 1}: ${failure}`);
  }
  const held = trials.length - failures.length;
  return { name, tried: trials.length, held, detail: [detailOf(), ...failures.slice(0, 5)].filter(Boolean).join('; ') };
}
