import { type Discipline, definitionOf } from '../../../../../shared/domain/discipline.ts';
import type { Goal, GoalStep } from '../../../../../shared/domain/goal.ts';

/** The goal's own steps, else those of the discipline. */
export function stepsOf(discipline: Discipline, goal: Goal | null): readonly GoalStep[] {
  if (goal && goal.steps.length > 0) return goal.steps;
  return definitionOf(discipline).steps.map((id) => ({ id, title: '' }));
}
