/** Work that is done a little at a time while nobody waits for it. */
import type { Database } from 'better-sqlite3';
import type { App } from './app.ts';
import { isDamage, stopAtDamage } from './damage.ts';
import { cannotWrite } from './error-code.ts';

/** Milliseconds until the rush of starting is over, between looks, and between parts of what was found. */
export type Pace = { readonly pause: number; readonly rest: number; readonly breath: number };

/** @param work does a part; returns whether there may be more */
export function workBeside({ pause, rest, breath }: Pace, work: () => boolean): void {
  const look = () => setTimeout(look, work() ? breath : rest).unref();
  setTimeout(look, pause).unref();
}

/**
 * Does a part of such work where the database can be written to now; what a full disk refuses is tried again later.
 * @returns whether there may be more
 */
export function doPart(app: App, part: (database: Database) => boolean): boolean {
  const { store } = app;
  // Nothing goes into a change that is still being written, such as the demo school on a slow PC.
  if (store.problem || store.database.inTransaction) return false;
  try {
    return part(store.database);
  } catch (error) {
    if (isDamage(error)) stopAtDamage(app);
    else if (!cannotWrite(error)) throw error;
    return false;
  }
}
