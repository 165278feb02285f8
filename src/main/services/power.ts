/** The PC goes to sleep, wakes up, or is locked: staff doors lock, and nobody is blamed for the time in between. */
import { powerMonitor } from 'electron';
import type { EventLog } from './event-log.ts';

type Around = { readonly lock: () => void; readonly rest: () => void };

export function hearPower(log: EventLog, { lock, rest }: Around): void {
  const hear = (event: 'suspend' | 'resume' | 'lock-screen', what: 'suspended' | 'resumed' | 'screen-locked') =>
    // Typed event by event; what is done is the same at each.
    powerMonitor.on(event as 'suspend', () => {
      log.write({ what });
      rest();
      lock();
    });
  hear('suspend', 'suspended');
  // Once more: a lid that closed quickly may have told nothing of it.
  hear('resume', 'resumed');
  hear('lock-screen', 'screen-locked');
}
