/** A database file that proves damaged in the middle of work: found by a call, or by the check beside the work. */

import type { DataEvent } from '../shared/ipc/events.ts';
import { isDamageCode, systemCodeOf } from './db/system-code.ts';
import type { Store } from './store.ts';

type Around = { readonly store: Store; readonly broadcast: (event: DataEvent) => void };

/** Whether SQLite read a page that does not say what it should. */
export const isDamage = (error: unknown): boolean => isDamageCode(systemCodeOf(error));

/** Nothing more is written over what can still be saved; all windows show what to do. */
export function stopAtDamage({ store, broadcast }: Around): void {
  store.reportDamage();
  broadcast({ event: 'changed', topic: 'settings' });
}
