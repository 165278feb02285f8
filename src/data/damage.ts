/** A database file that proves damaged in the middle of work: found by a call, or by the check beside the work. */
import type { App } from './app.ts';
import { isDamageCode, systemCodeOf } from './db/system-code.ts';

/** Whether SQLite read a page that does not say what it should. */
export const isDamage = (error: unknown): boolean => isDamageCode(systemCodeOf(error));

/** Nothing more is written over what can still be saved; all windows show what to do. */
export function stopAtDamage({ store, broadcast }: Pick<App, 'store' | 'broadcast'>): void {
  store.reportDamage();
  broadcast({ event: 'changed', topic: 'settings' });
}
