/** Writes goals: long-term ones first, then those that lead to them. */
import type { Database } from 'better-sqlite3';
import { foldForSearch } from '../../../shared/domain/collation.ts';
import { prepareInsert } from './insert-rows.ts';
import { momentAt } from './moments.ts';
import type { DemoGoal, DemoWorld, LongGoal } from './world.ts';

const columns = [
  'id',
  'child_id',
  'discipline',
  'title',
  'steps',
  'archived_at',
  'term',
  'parent_id',
  'recorder',
  'icf',
  'baseline',
  'criterion',
  'prompt_ceiling',
  'attainment',
  'importance',
  'difficulty',
  'from_day',
  'due_day',
  'met_on',
  'search',
] as const;

export function writeGoals(database: Database, { goals, longGoals, phases }: DemoWorld): void {
  const insert = prepareInsert(database, 'goal', columns);
  insert(longGoals.map(longRow));
  insert([...goals.values()].flatMap((byDiscipline) => [...byDiscipline.values()].flat()).map(shortRow));
  prepareInsert(database, 'goal_phase', ['id', 'goal_id', 'day', 'title'])(
    phases.map(({ id, goalId, day, title }) => ({ id, goal_id: goalId, day, title })),
  );
}

type Shared = Omit<LongGoal, 'childId' | 'from' | 'due'>;

const sharedRow = (goal: LongGoal) => {
  const { id, discipline, title, recorder, icf, importance, difficulty }: Shared = goal;
  return {
    ...{ id, discipline, title, recorder, icf, importance, difficulty },
    child_id: goal.childId,
    from_day: goal.from,
    due_day: goal.due,
    search: foldForSearch(title),
  };
};

const jsonOf = (value: unknown) => (value === null ? null : JSON.stringify(value));

function longRow(goal: LongGoal) {
  return {
    ...sharedRow(goal),
    ...{ term: 'long', parent_id: null, steps: '[]', archived_at: null, met_on: null },
    ...{ baseline: null, criterion: null, prompt_ceiling: null, attainment: null },
  };
}

function shortRow(goal: DemoGoal) {
  return {
    ...sharedRow(goal),
    term: 'short',
    parent_id: goal.parentId,
    steps: JSON.stringify(goal.recorder === 'steps' ? goal.steps : []),
    archived_at: goal.archivedOn && momentAt(goal.archivedOn, 17 * 60),
    met_on: goal.archivedOn,
    baseline: goal.baseline,
    criterion: jsonOf(goal.criterion),
    prompt_ceiling: goal.promptCeiling,
    attainment: jsonOf(goal.attainment),
  };
}
