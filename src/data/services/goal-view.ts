/** Goals as the child's file shows them, put together from their rows, and back. */
import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import { foldForSearch } from '../../shared/domain/collation.ts';
import type { fullGoalSchema, GoalFields, GoalTerm } from '../../shared/domain/goal.ts';
import type { IcfCode } from '../../shared/domain/icf.ts';
import { type GoalPhaseRow, listChildPhases, listPhases } from '../db/queries/goal-phases.ts';
import { type FullGoalRow, listGoals, type WrittenGoal } from '../db/queries/goals.ts';
import { goalOf } from './goal-rows.ts';

type FullGoalView = z.input<typeof fullGoalSchema>;

/** Two queries, however many goals there are. */
export function readGoals(database: Database, childId: string, isArchived: boolean): FullGoalView[] {
  const phases = Map.groupBy(listChildPhases(database, childId), ({ goal_id }) => goal_id);
  return listGoals(database, childId, isArchived).map((row) => fullGoalOf(row, phases.get(row.id) ?? []));
}

export function readGoal(database: Database, row: FullGoalRow): FullGoalView {
  return fullGoalOf(row, listPhases(database, row.id));
}

function fullGoalOf(row: FullGoalRow, phases: readonly GoalPhaseRow[]): FullGoalView {
  return {
    ...goalOf(row),
    term: row.term as GoalTerm,
    parentId: row.parent_id,
    icf: row.icf as IcfCode | '',
    baseline: row.baseline,
    criterion: row.criterion === null ? null : JSON.parse(row.criterion),
    importance: row.importance,
    difficulty: row.difficulty,
    fromDay: row.from_day,
    dueDay: row.due_day,
    metOn: row.met_on,
    phases: phases.map(({ id, day, title }) => ({ id, day, title })),
    isArchived: row.archived_at !== null,
  };
}

export function goalRowOf(id: string, childId: string, fields: GoalFields): WrittenGoal {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  return {
    id,
    child_id: childId,
    discipline: fields.discipline,
    title: fields.title,
    steps: JSON.stringify(fields.recorder === 'steps' ? fields.steps : []),
    recorder: fields.recorder,
    prompt_ceiling: fields.promptCeiling,
    attainment: json(fields.attainment),
    term: fields.term,
    parent_id: fields.parentId,
    icf: fields.icf,
    baseline: fields.baseline,
    criterion: json(fields.criterion),
    importance: fields.importance,
    difficulty: fields.difficulty,
    from_day: fields.fromDay,
    due_day: fields.dueDay,
    met_on: fields.metOn,
    search: foldForSearch(fields.title),
  };
}
