/** Counts totals that do not stand while nobody waits for them, a few at a time, so that the office finds them counted. */
import type { App } from './app.ts';
import { isDamage, stopAtDamage } from './damage.ts';
import { cannotWrite } from './error-code.ts';
import { keepTotals, knownMonths } from './services/totals/keep.ts';
import { today } from './store.ts';

/** Milliseconds until the rush of starting is over, between looks, and between parts of what was found. */
const [pause, restMs, breathMs] = [20_000, 30_000, 40];
/** Months of rooms at a time: a few milliseconds, so that no tap waits. */
const atOnce = 2;

export function keepTotalsBeside(app: App): void {
  const look = () => setTimeout(look, countSome(app) ? breathMs : restMs).unref();
  setTimeout(look, pause).unref();
}

/** @returns whether there may be more to count */
export function countSome(app: App): boolean {
  const { store, clock } = app;
  // On a slow PC the demo school is still being filled in, in one transaction that lasts.
  if (store.problem || store.database.inTransaction) return false;
  try {
    const day = today(store.database, clock);
    return keepTotals(store.database, knownMonths(store.database, day), day, atOnce) === atOnce;
  } catch (error) {
    if (isDamage(error)) stopAtDamage(app);
    else if (!cannotWrite(error)) throw error;
    return false;
  }
}
