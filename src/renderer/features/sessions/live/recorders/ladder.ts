import { type Discipline, definitionOf } from '../../../../../shared/domain/discipline.ts';
import type { Goal } from '../../../../../shared/domain/goal.ts';
import type { PromptLevel } from '../../../../../shared/domain/measure.ts';

/** Kinds of help that can be recorded, least first: the discipline's, up to the most that the goal allows. */
export function ladderOf(discipline: Discipline, goal: Goal | null): readonly PromptLevel[] {
  const { ladder } = definitionOf(discipline);
  const ceiling = goal?.promptCeiling ? ladder.indexOf(goal.promptCeiling) : -1;
  return ceiling === -1 ? ladder : ladder.slice(0, ceiling + 1);
}
