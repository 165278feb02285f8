/** A database file that proves damaged in the middle of work: found by a call, or by the check beside the work. */
import type { App } from './app.ts';
import { isDamageCode, systemCodeOf } from './db/system-code.ts';
import { tellRestored } from './tell-restored.ts';

/** Whether SQLite read a page that does not say what it should. */
export const isDamage = (error: unknown): boolean => isDamageCode(systemCodeOf(error));

/**
 * Nothing more is written over what can still be saved; the data are made again, or all windows show what to do.
 * @returns whether work can go on
 */
export function stopAtDamage(app: App): boolean {
  app.store.reportDamage();
  const isRestored = tellRestored(app);
  if (!isRestored) app.broadcast({ event: 'changed', topic: 'settings' });
  return isRestored;
}
