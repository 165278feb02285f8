/** Links the events of an older version while nobody waits for it, a few at a time. */
import type { App } from './app.ts';
import { linkSome } from './audit/links.ts';
import { doPart, workBeside } from './beside.ts';

/** Events at a time: a few milliseconds, so that no tap waits. */
const atOnce = 400;

export function linkBeside(app: App): void {
  workBeside({ pause: 15_000, rest: 60_000, breath: 40 }, () => linkIfNeeded(app));
}

/** @returns whether there may be more to link */
export function linkIfNeeded(app: App): boolean {
  return doPart(app, (database) => linkSome(database, atOnce));
}
