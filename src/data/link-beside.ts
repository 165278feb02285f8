/** Links the events of an older version while nobody waits for it, a few at a time. */
import type { App } from './app.ts';
import { linkSome } from './audit/links.ts';
import { isDamage, stopAtDamage } from './damage.ts';
import { cannotWrite } from './error-code.ts';

/** Milliseconds until the rush of starting is over, between looks, and between parts of what was found. */
const [pause, restMs, breathMs] = [15_000, 60_000, 40];
/** Events at a time: a few milliseconds, so that no tap waits. */
const atOnce = 400;

export function linkBeside(app: App): void {
  const look = () => setTimeout(look, linkIfNeeded(app) ? breathMs : restMs).unref();
  setTimeout(look, pause).unref();
}

/** @returns whether there may be more to link */
export function linkIfNeeded(app: App): boolean {
  // Nothing is linked inside a change that is still being written, such as the demo school on a slow PC.
  if (app.store.problem || app.store.database.inTransaction) return false;
  try {
    return linkSome(app.store.database, atOnce);
  } catch (error) {
    if (isDamage(error)) stopAtDamage(app);
    else if (!cannotWrite(error)) throw error;
    return false;
  }
}
