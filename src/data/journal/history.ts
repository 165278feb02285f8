/** Which records lead from a state to the newest one. Going back to a backup leaves a side branch that leads nowhere. */
import type { JournalRecord } from './record.ts';

type Step = Pick<JournalRecord, 'serial' | 'backTo'>;

/** Records after `above` up to `upTo` are part of the history. */
export type Stretch = { readonly above: number; readonly upTo: number };

/** The newest history, oldest stretch first. */
export function historyOf(steps: readonly Step[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let upTo = Math.max(0, ...steps.slice(-1).map(({ serial }) => serial));
  for (const { serial, backTo } of steps.toReversed()) {
    if (backTo === undefined || serial > upTo) continue;
    stretches.unshift({ above: serial - 1, upTo });
    upTo = backTo;
  }
  stretches.unshift({ above: -1, upTo });
  return stretches;
}

/** Whether a database with that serial is a state of the history, and not one of a side branch. */
export function isOnHistory(history: readonly Stretch[], serial: number): boolean {
  return history.some(({ above, upTo }) => serial > above && serial <= upTo);
}

/** The serials that are still to come for a database with that serial, as stretches. */
export function stillToCome(history: readonly Stretch[], serial: number): readonly Stretch[] {
  return history.flatMap(({ above, upTo }) => (upTo > serial ? [{ above: Math.max(above, serial), upTo }] : []));
}
