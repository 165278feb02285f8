/** Making up for a missed session: what is owed to a child, and when it is dealt with. Pure. */
import { z } from 'zod';
import { type AttendanceStatus, isAttended, isMissed } from './attendance.ts';
import { isCalledOff, type SessionOutcome } from './session.ts';

/** Codes of domain terms: nothing is owed, owed, a date is made, done, and let go with a reason. */
export const makeUpStates = ['not_required', 'owed', 'scheduled', 'done', 'waived'] as const;
export const makeUpStateSchema = z.enum(makeUpStates);
export type MakeUpState = (typeof makeUpStates)[number];

/** What somebody decides about a missed session; `none` takes an earlier decision back. */
export const makeUpDecisionSchema = z.enum(['owed', 'waived', 'none']);
export type MakeUpDecision = z.infer<typeof makeUpDecisionSchema>;

/** What is stored of it. */
export type StoredDecision = 'owed' | 'waived' | null;

/** One session that was to make up for the missed one, as the child lived it. */
export type MakeUpTry = {
  readonly isFinished: boolean;
  readonly outcome: SessionOutcome | null;
  readonly status: AttendanceStatus;
};

/** Whether the child came to it: called off, or away again, and it is owed still. */
export function isMadeUp({ isFinished, outcome, status }: MakeUpTry): boolean {
  return isFinished && outcome === 'held' && isAttended(status);
}

/**
 * Where a missed session stands for one child. Done whatever was decided, because it happened; then a decision to let
 * it go; then an open make-up session.
 */
export function makeUpState(decision: StoredDecision, tries: readonly MakeUpTry[]): MakeUpState {
  if (tries.some(isMadeUp)) return 'done';
  if (decision === 'waived') return 'waived';
  if (tries.some(({ isFinished }) => !isFinished)) return 'scheduled';
  return decision === 'owed' ? 'owed' : 'not_required';
}

/**
 * Whether finishing with that outcome leaves something owed to its children: the provider called it off. A make-up that
 * is called off adds nothing, or one missed session would be owed twice: what it was to make up for is owed still.
 */
export function owesByFinish(outcome: SessionOutcome, isMakeUp: boolean): boolean {
  return isCalledOff(outcome) && !isMakeUp;
}

/** Whether the child missed that session, by whoever's doing: only then there is something to make up for. */
export function isMissable(outcome: SessionOutcome | null, status: AttendanceStatus): boolean {
  return isCalledOff(outcome) || (outcome !== null && isMissed(status));
}
