/** Whether the journal leads from a state of a database to the newest one. */
import { historyOf, isOnHistory, type Stretch, stillToCome } from './history.ts';
import type { JournalRecord } from './record.ts';

export type Outline = {
  readonly last: number;
  readonly history: readonly Stretch[];
  readonly serials: ReadonlySet<number>;
  /** Whether all of it begins with an empty database, and of which version. */
  readonly emptyVersion: number | null;
  readonly lastAt: string | null;
};

/** What is known of a journal without its rows, which may not fit in memory. */
export function outline(records: Iterable<JournalRecord>): Outline {
  const steps: Pick<JournalRecord, 'serial' | 'backTo'>[] = [];
  let emptyVersion: number | null = null;
  let lastAt: string | null = null;
  for (const { serial, backTo, begins, version, at } of records) {
    steps.push(backTo === undefined ? { serial } : { serial, backTo });
    if (begins === 'empty') emptyVersion = version;
    lastAt = at;
  }
  const serials = new Set(steps.map(({ serial }) => serial));
  return { last: steps.at(-1)?.serial ?? 0, history: historyOf(steps), serials, emptyVersion, lastAt };
}

/** Whether nothing is missing between a database with that serial and the newest state. */
export function leadsFrom({ history, serials }: Outline, serial: number): boolean {
  if (!isOnHistory(history, serial)) return false;
  return stillToCome(history, serial).every(({ above, upTo }) => {
    for (let wanted = above + 1; wanted <= upTo; wanted++) if (!serials.has(wanted)) return false;
    return true;
  });
}
