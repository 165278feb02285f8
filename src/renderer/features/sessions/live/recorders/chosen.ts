/** Which recorder each child is recorded with now: chosen for it, or for everyone; else what its goal asks for. */
import { useState } from 'react';
import type { Discipline } from '../../../../../shared/domain/discipline.ts';
import type { ChildId, GoalId } from '../../../../../shared/domain/ids.ts';
import type { RecorderKind } from '../../../../../shared/domain/recorder.ts';
import type { SessionChild } from '../../../../../shared/domain/session.ts';
import { recordersFor } from './kinds.ts';

// By goal as well: another goal begins with its own recorder.
const keyOf = (childId: ChildId, goalId: GoalId | null) => `${childId} ${goalId}`;

export function useChosenRecorders(discipline: Discipline) {
  const [chosen, setChosen] = useState<Readonly<Record<string, RecorderKind>>>({});
  const [all, setAll] = useState<RecorderKind | null>(null);
  const kindsOf = (child: SessionChild, goalId: GoalId | null) =>
    recordersFor(discipline, child.goals.find(({ id }) => id === goalId) ?? null);
  return {
    kindsOf,
    kindOf: (child: SessionChild, goalId: GoalId | null): RecorderKind => {
      const kinds = kindsOf(child, goalId);
      const wanted = chosen[keyOf(child.childId, goalId)] ?? all;
      return wanted && kinds.includes(wanted) ? wanted : (kinds[0] ?? 'trials');
    },
    choose: (childId: ChildId, goalId: GoalId | null, kind: RecorderKind) =>
      setChosen((kinds) => ({ ...kinds, [keyOf(childId, goalId)]: kind })),
    /** Null: by each one's goal. */
    all,
    chooseForAll: (kind: RecorderKind | null) => {
      setAll(kind);
      setChosen({});
    },
  };
}

export type ChosenRecorders = ReturnType<typeof useChosenRecorders>;
