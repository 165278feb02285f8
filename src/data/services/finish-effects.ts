/** What finishing a session does to its children besides: a reason for all, and what is owed when it was called off. */
import { owesByFinish } from '../../shared/domain/make-up.ts';
import { isCalledOff, type SessionOutcome } from '../../shared/domain/session.ts';
import type { CallContext } from '../app.ts';
import { listLeftOvers, writeMakeUp, writeMissReason } from '../db/queries/make-ups.ts';
import type { SessionFacts } from '../db/queries/sessions.ts';

type MakeUpChange = { readonly childId: string; readonly before: null; readonly after: 'owed' };
type ReasonChange = { readonly childId: string; readonly before: string; readonly after: string };
/** Kept in the event of the finish, so that taking it back gives each child what it had. */
export type FinishEffects = { readonly makeUps: readonly MakeUpChange[]; readonly reasons: readonly ReasonChange[] };

/** What the finish will do; writes nothing. */
export function finishEffects(
  { database }: CallContext,
  session: SessionFacts,
  outcome: SessionOutcome,
  reason: string,
): FinishEffects {
  if (!isCalledOff(outcome)) return { makeUps: [], reasons: [] };
  const rows = listLeftOvers(database, session.id);
  const owes = owesByFinish(outcome, session.make_up_of !== null);
  return {
    // What somebody decided before stands.
    makeUps: rows
      .filter((row) => owes && row.make_up === null)
      .map((row) => ({ childId: row.child_id, before: null, after: 'owed' })),
    reasons: rows
      .filter((row) => reason !== '' && row.reason !== reason)
      .map((row) => ({ childId: row.child_id, before: row.reason, after: reason })),
  };
}

/** Inside the transaction of the finish. */
export function writeFinishEffects({ database }: CallContext, sessionId: string, effects: FinishEffects): void {
  for (const { childId, after } of effects.makeUps) writeMakeUp(database, { sessionId, childId }, after);
  for (const { childId, after } of effects.reasons) writeMissReason(database, { sessionId, childId }, after);
}

/** Inside the transaction that takes the finish back. What was decided or written since then is left as it is. */
export function takeEffectsBack({ database }: CallContext, sessionId: string, effects: Partial<FinishEffects>): void {
  const now = new Map(listLeftOvers(database, sessionId).map((row) => [row.child_id, row]));
  for (const { childId, before, after } of effects.makeUps ?? [])
    if (now.get(childId)?.make_up === after) writeMakeUp(database, { sessionId, childId }, before);
  for (const { childId, before, after } of effects.reasons ?? [])
    if (now.get(childId)?.reason === after) writeMissReason(database, { sessionId, childId }, before);
}
