/** Which goal each child is recorded against now: the chosen one, else the first, else none. */
import { useState } from 'react';
import type { ChildId, GoalId } from '../../../../shared/domain/ids.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';

export function useChosenGoals() {
  const [chosen, setChosen] = useState<Readonly<Record<ChildId, GoalId | null>>>({});
  return {
    goalOf: (child: SessionChild): GoalId | null => {
      const goalId = chosen[child.childId];
      return goalId === undefined ? (child.goals[0]?.id ?? null) : goalId;
    },
    choose: (childId: ChildId, goalId: GoalId | null) => setChosen((goals) => ({ ...goals, [childId]: goalId })),
  };
}
