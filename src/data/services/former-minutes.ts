/** A session that is opened again for a correction keeps its minutes: the clock has long run on. */
import type { Database } from 'better-sqlite3';
import type { SessionOutcome } from '../../shared/domain/session.ts';
import { lastEventData } from '../db/queries/events.ts';
import type { SessionFacts } from '../db/queries/sessions.ts';

type Finished = { readonly outcome?: string | null; readonly minutes?: number | null };

/**
 * The minutes it had when it was finished before with the same outcome, where it was signed since or its day is over;
 * null otherwise: a finish that is taken back on the spot goes on by the clock.
 */
export function formerMinutes(
  database: Database,
  { id, day }: SessionFacts,
  outcome: SessionOutcome,
  now: string,
): number | null {
  const isLater = day < now.slice(0, 10) || lastEventData(database, id, ['session.unlocked']) !== null;
  const data = isLater ? lastEventData(database, id, ['session.finished', 'session.reopened']) : null;
  const former = data === null ? null : (JSON.parse(data) as Finished);
  return former?.outcome === outcome ? (former.minutes ?? null) : null;
}
