import { runningSince } from '../../../../../shared/domain/figures.ts';
import type { GoalId } from '../../../../../shared/domain/ids.ts';
import { type TimedKind, timedKinds } from '../../../../../shared/domain/measure.ts';
import type { SessionChild } from '../../../../../shared/domain/session.ts';

/** Stopwatches that run for a child and a goal, while the session is not finished. */
export function runningOf(child: SessionChild, goalId: GoalId | null): readonly TimedKind[] {
  const measures = child.measures.filter((measure) => measure.goalId === goalId);
  return timedKinds.filter((of) => runningSince(measures, of) !== null);
}
