/** Observations as rows, spread over the time of their session. */

import { valuesOf } from '../observation-values.ts';
import type { MakeId } from './ids.ts';
import { momentAt } from './moments.ts';
import { observe } from './observations.ts';
import { goalsOn, skillOn } from './progress.ts';
import type { Random } from './random.ts';
import type { MeasureRow, SessionRow } from './rows.ts';
import type { SchoolDay } from './school-days.ts';
import type { DemoChild, DemoWorld, Unit } from './world.ts';

export type MeasuredSession = {
  readonly row: SessionRow;
  readonly unit: Unit;
  readonly day: SchoolDay;
  /** Share of the history that has passed, 0 to 1. */
  readonly passed: number;
  /** Minutes from midnight, and how long. */
  readonly startMinutes: number;
  readonly minutes: number;
  /** Unix ms for ids. */
  readonly idTime: number;
};

/** One tap in a hundred was taken back; one child in twenty-five had no goal chosen. */
const [takenBack, withoutGoal] = [0.01, 0.04];

export function measuresOf(
  random: Random,
  makeId: MakeId,
  world: DemoWorld,
  session: MeasuredSession,
  child: DemoChild,
): readonly MeasureRow[] {
  const goals = goalsOn(world.goals.get(child.id)?.get(session.unit.discipline) ?? [], session.day.day);
  if (goals.length === 0) return [];
  const goal = random.pick(goals);
  const skill = skillOn(random, goal, session.passed, session.day.isAfterBreak);
  const seen = observe(random, session.unit.discipline, goal, skill);
  const goalId = random.chance(withoutGoal) ? null : goal.id;
  return seen.map((observation, place) => {
    const minute = session.startMinutes + 2 + Math.floor((place * (session.minutes - 4)) / seen.length);
    const second = random.whole(0, 49);
    return {
      id: makeId(session.idTime),
      session_id: session.row.id,
      child_id: child.id,
      goal_id: goalId,
      ...valuesOf(observation),
      at: momentAt(session.day.day, minute, second),
      voided_at: random.chance(takenBack) ? momentAt(session.day.day, minute, second + 4) : null,
    };
  });
}
