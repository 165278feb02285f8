/** T-scores of a child per term. */
import type { Day } from '../../../shared/domain/day.ts';
import { latestAttainment } from '../../../shared/domain/figures.ts';
import { attainmentT, goalWeight } from '../../../shared/domain/gas.ts';
import type { Term } from '../../../shared/domain/term.ts';
import type { TermAttainment } from '../../../shared/ipc/contract/progress.ts';
import type { ProgressGoalRow } from '../../db/queries/progress.ts';
import { observationsFor, type SeenSession } from './child-facts.ts';

/**
 * The first level ever told of a goal is its baseline, the last one in the term what was achieved. A term in which no
 * level was told is left out.
 * @param sessions from the first one on, in order of time
 */
export function attainmentByTerm(
  goals: readonly Pick<ProgressGoalRow, 'id' | 'importance' | 'difficulty'>[],
  sessions: readonly SeenSession[],
  terms: readonly Term[],
): TermAttainment[] {
  const levels = goals.map((goal) => ({ weight: goalWeight(goal), told: levelsOf(goal.id, sessions) }));
  return terms.flatMap((term) => {
    const scaled = levels.flatMap(({ weight, told }) => {
      const first = told[0];
      const last = told.findLast(({ day }) => day >= term.from && day <= term.to);
      return first && last ? [{ weight, first: first.level, last: last.level }] : [];
    });
    if (scaled.length === 0) return [];
    return {
      term,
      goals: scaled.length,
      baseline: attainmentT(scaled.map(({ weight, first }) => ({ weight, level: first }))),
      achieved: attainmentT(scaled.map(({ weight, last }) => ({ weight, level: last }))),
    };
  });
}

function levelsOf(goalId: string, sessions: readonly SeenSession[]) {
  return sessions.flatMap(({ day, seen }) => {
    const level = latestAttainment(observationsFor(seen, goalId));
    return level === null ? [] : [{ day: day as Day, level }];
  });
}
