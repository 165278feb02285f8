/** What a person sees while a script works, and how a script says that it cannot go on. */

/** Something the reader can put right: printed as it stands, without a stack trace. */
export class Problem extends Error {}

/** Prints one line of progress. */
export const say = (line) => console.log(line);

/** Seconds since `start` (a `performance.now()` value), as text. */
export const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Runs a script's main function; a Problem becomes one clear message and exit code 1. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
