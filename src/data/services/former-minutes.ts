/** A session that is opened again for a correction keeps its minutes: the clock has long run on. */
import type { Database } from 'better-sqlite3';
import type { SessionOutcome } from '../../shared/domain/session.ts';
import { lastEventData } from '../db/queries/events.ts';
import type { SessionFacts } from '../db/queries/sessions.ts';

type Finished = { readonly outcome: SessionOutcome; readonly minutes: number };

/**
 * How it was finished before, where it was signed since or its day is over; null otherwise: a finish that is taken back on
 * the spot goes on by the clock. Another outcome has other minutes.
 */
export function formerFinish(
  database: Database,
  { id, day }: Pick<SessionFacts, 'id' | 'day'>,
  now: string,
): Finished | null {
  const isLater = day < now.slice(0, 10) || lastEventData(database, id, ['session.unlocked']) !== null;
  const data = isLater ? lastEventData(database, id, ['session.finished', 'session.reopened']) : null;
  const { outcome = null, minutes = null } = data === null ? {} : (JSON.parse(data) as Partial<Finished>);
  return outcome === null || minutes === null ? null : { outcome, minutes };
}
