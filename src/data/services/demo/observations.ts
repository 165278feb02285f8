/** What is seen of a child in one session, by the discipline's way of recording. About three taps. */

import { type Discipline, firstRecorderOf } from '../../../shared/domain/discipline.ts';
import type { Observation } from '../../../shared/domain/measure.ts';
import type { Random } from './random.ts';
import type { DemoGoal } from './world.ts';

/** @param skill 0 to 1: the share that the child does alone */
export function observe(random: Random, discipline: Discipline, goal: DemoGoal, skill: number): Observation[] {
  const recorder = firstRecorderOf(discipline);
  switch (recorder) {
    case 'trials':
      return Array.from({ length: random.whole(2, 4) }, () => trial(random, skill));
    case 'steps':
      return steps(random, goal, skill);
    case 'repetitions':
      return exercise(random, skill);
    default:
      throw new RangeError(`the demo does not record ${recorder} yet`);
  }
}

function trial(random: Random, skill: number): Observation {
  if (random.chance(skill)) return { kind: 'trial', result: 'correct' };
  if (random.chance(0.35 + 0.4 * skill)) return { kind: 'trial', result: 'prompted' };
  return { kind: 'trial', result: random.chance(0.15) ? 'no_response' : 'incorrect' };
}

/** A session takes up some of the steps, in their order; the next one goes on elsewhere. */
function steps(random: Random, goal: DemoGoal, skill: number): Observation[] {
  const count = Math.min(goal.steps.length, random.whole(3, 4));
  const first = random.whole(0, goal.steps.length - count);
  return goal.steps.slice(first, first + count).map(({ id }) => {
    const result = random.chance(skill) ? 'independent' : random.chance(0.75) ? 'prompted' : 'not_done';
    return { kind: 'step', stepId: id, result };
  });
}

/** Two or three sets, more repetitions as strength grows, and how hard it was. */
function exercise(random: Random, skill: number): Observation[] {
  const sets = Array.from({ length: random.whole(2, 3) }, (): Observation => {
    return { kind: 'repetitions', count: Math.max(1, Math.round(4 + 9 * skill + 3 * random.next())) };
  });
  const level = Math.max(1, Math.min(10, Math.round(8 - 5 * skill + 2 * random.next() - 1)));
  return [...sets, { kind: 'exertion', level }];
}
