/** Goals: what a child works towards in a discipline. */
import { type GoalFields, goalProblem, withoutMeasuring } from '../../shared/domain/goal.ts';
import type { GoalId, GoalPhaseId } from '../../shared/domain/ids.ts';
import type { goalsCalls } from '../../shared/ipc/contract/goals.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { type CallContext, type Handlers, newId } from '../app.ts';
import { change } from '../change.ts';
import { findChild } from '../db/queries/children.ts';
import { deletePhase, findPhase, insertPhase } from '../db/queries/goal-phases.ts';
import { type FullGoalRow, findGoal, insertGoal, writeGoal, writeGoalArchived } from '../db/queries/goals.ts';
import { found } from '../found.ts';
import { goalRowOf, readGoal, readGoals } from '../services/goal-view.ts';
import { moment } from '../store.ts';
import { goalBankHandlers } from './goals/bank.ts';

export const goalsHandlers: Handlers<typeof goalsCalls> = {
  'goals.list': ({ childId, archived }, { database }) => readGoals(database, childId, archived),

  'goals.get': ({ goalId }, context) => readGoal(context.database, requireGoal(context, goalId)),

  'goals.save': ({ goalId, childId, fields: written }, context) => {
    const { database } = context;
    const before = goalId === null ? null : requireGoal(context, goalId);
    const fields = written.term === 'long' ? withoutMeasuring(written) : written;
    if (before) refuseAnother(before, childId, fields);
    else found(findChild(database, childId));
    const problem = goalProblem(fields);
    if (problem) throw wrong(problem);
    refuseStrangeParent(context, childId, fields);
    const id = goalId ?? newId(context.app);
    const goal = goalRowOf(id, childId, fields);
    change(context, 'sessions', { kind: 'goal.saved', subjectId: id, data: { before, after: goal } }, () =>
      before ? writeGoal(database, goal) : insertGoal(database, goal),
    );
    return { goalId: id as GoalId };
  },

  'goals.archive': ({ goalId }, context) => setArchived(context, goalId, true),
  'goals.restore': ({ goalId }, context) => setArchived(context, goalId, false),

  'goals.addPhase': ({ goalId, day, title }, context) => {
    requireGoal(context, goalId);
    const phase = { id: newId(context.app), goal_id: goalId, day, title };
    const facts = { kind: 'goal.phase_added', subjectId: goalId, data: { after: phase } };
    change(context, 'sessions', facts, () => insertPhase(context.database, phase));
    return { phaseId: phase.id as GoalPhaseId };
  },

  'goals.removePhase': ({ phaseId }, context) => {
    const phase = found(findPhase(context.database, phaseId));
    const facts = { kind: 'goal.phase_removed', subjectId: phase.goal_id, data: { before: phase } };
    change(context, 'sessions', facts, () => deletePhase(context.database, phaseId));
    return {};
  },

  ...goalBankHandlers,
};

const wrong = (field: string) => new CallError('bad_input', { field: `fields.${field}` });

function requireGoal({ database }: CallContext, goalId: string): FullGoalRow {
  return found(findGoal(database, goalId));
}

/** A goal keeps its child, discipline and term: what was recorded against it was recorded for them. */
function refuseAnother(before: FullGoalRow, childId: string, { discipline, term }: GoalFields): void {
  if (before.child_id !== childId || before.discipline !== discipline) throw new CallError('not_found');
  if (before.term !== term) throw wrong('term');
}

/** A short-term goal serves a long-term one of the same child and discipline, or none. */
function refuseStrangeParent({ database }: CallContext, childId: string, { parentId, discipline }: GoalFields): void {
  if (parentId === null) return;
  const parent = found(findGoal(database, parentId));
  const isFitting = parent.term === 'long' && parent.child_id === childId && parent.discipline === discipline;
  if (!isFitting) throw wrong('parentId');
}

/** Archiving a second time, at another window, changes nothing and is told to nobody. */
function setArchived(context: CallContext, goalId: string, isArchived: boolean) {
  const goal = requireGoal(context, goalId);
  if ((goal.archived_at !== null) === isArchived) return {};
  const at = isArchived ? moment(context.database, context.app.clock) : null;
  const kind = isArchived ? 'goal.archived' : 'goal.restored';
  const facts = { kind, subjectId: goalId, data: { before: goal.archived_at, after: at } };
  change(context, 'sessions', facts, () => writeGoalArchived(context.database, goalId, at));
  return {};
}
