/** Goals as the tab shows them: by discipline, each long-term goal with the short-term ones that serve it. */
import { type Discipline, disciplines } from '../../../../../shared/domain/discipline.ts';
import type { FullGoal } from '../../../../../shared/domain/goal.ts';

export type GoalGroup = {
  readonly discipline: Discipline;
  readonly long: readonly { readonly goal: FullGoal; readonly short: readonly FullGoal[] }[];
  /** Short-term goals that serve none of these. */
  readonly alone: readonly FullGoal[];
};

export function groupGoals(goals: readonly FullGoal[]): readonly GoalGroup[] {
  return disciplines
    .map((discipline) =>
      groupOf(
        discipline,
        goals.filter((goal) => goal.discipline === discipline),
      ),
    )
    .filter(({ long, alone }) => long.length + alone.length > 0);
}

function groupOf(discipline: Discipline, goals: readonly FullGoal[]): GoalGroup {
  const short = goals.filter(({ term }) => term === 'short');
  const long = goals
    .filter(({ term }) => term === 'long')
    .map((goal) => ({ goal, short: short.filter(({ parentId }) => parentId === goal.id) }));
  const served = new Set(long.map(({ goal }) => goal.id));
  return { discipline, long, alone: short.filter(({ parentId }) => parentId === null || !served.has(parentId)) };
}
