/** Counts totals that do not stand while nobody waits for them, a few at a time, so that the office finds them counted. */
import type { App } from './app.ts';
import { doPart, workBeside } from './beside.ts';
import { keepTotals, knownMonths } from './services/totals/keep.ts';
import { today } from './store.ts';

/** Months of rooms at a time: a few milliseconds, so that no tap waits. */
const atOnce = 2;

export function keepTotalsBeside(app: App): void {
  workBeside({ pause: 20_000, rest: 30_000, breath: 40 }, () => countSome(app));
}

/** @returns whether there may be more to count */
export function countSome(app: App): boolean {
  return doPart(app, (database) => {
    const day = today(database, app.clock);
    return keepTotals(database, knownMonths(database, day), day, atOnce) === atOnce;
  });
}
