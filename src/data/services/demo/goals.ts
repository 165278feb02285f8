/** One or two goals for each discipline of a child; some are reached in the year and followed by the next one. */
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { type Discipline, definitionOf } from '../../../shared/domain/discipline.ts';
import type { ChildId, GoalId } from '../../../shared/domain/ids.ts';
import { goalTitles } from './goal-titles.ts';
import type { MakeId } from './ids.ts';
import { demoDay } from './options.ts';
import type { Random } from './random.ts';
import type { BareGoal, DemoChild, Unit } from './world.ts';

export type BareGoals = ReadonlyMap<Discipline, readonly BareGoal[]>;

/** @param madeAt unix ms */
export function makeGoals(
  random: Random,
  makeId: MakeId,
  madeAt: number,
  units: readonly Unit[],
): ReadonlyMap<ChildId, BareGoals> {
  const goals = new Map<ChildId, Map<Discipline, readonly BareGoal[]>>();
  for (const { children, discipline } of units) {
    for (const child of children) {
      const ofChild = goals.get(child.id) ?? new Map<Discipline, readonly BareGoal[]>();
      goals.set(child.id, ofChild);
      if (!ofChild.has(discipline)) ofChild.set(discipline, goalsFor(random, makeId, madeAt, child, discipline));
    }
  }
  return goals;
}

function goalsFor(
  random: Random,
  makeId: MakeId,
  madeAt: number,
  child: DemoChild,
  discipline: Discipline,
): readonly BareGoal[] {
  const all = goalTitles[discipline][child.language];
  const titles = random.shuffle(all);
  const reached = random.chance(0.12) ? addDays(demoDay, -random.whole(30, 110)) : null;
  const make = (title: string | undefined, archivedOn: Day | null, from: Day): BareGoal => ({
    id: makeId<GoalId>(madeAt),
    childId: child.id,
    discipline,
    title: title ?? '',
    place: all.indexOf(title ?? ''),
    steps: definitionOf(discipline).steps.map((id) => ({ id, title: '' })),
    archivedOn,
    from,
    start: archivedOn === null ? 0.15 + 0.3 * random.next() : 0.4,
    gain: archivedOn === null ? 0.15 + 0.4 * random.next() : 0.5,
  });
  const first = make(titles[0], reached, child.enrolledFrom);
  if (reached !== null) return [first, make(titles[1], null, addDays(reached, 1))];
  return random.chance(0.3) ? [first, make(titles[1], null, child.enrolledFrom)] : [first];
}
