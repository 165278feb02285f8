/** Goals: what a child works towards in a discipline. */
import { firstRecorderOf } from '../../shared/domain/discipline.ts';
import type { GoalId } from '../../shared/domain/ids.ts';
import type { goalsCalls } from '../../shared/ipc/contract/goals.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { type Handlers, newId } from '../app.ts';
import { change } from '../change.ts';
import { archiveGoal, findGoal, insertGoal, listGoals, writeGoal } from '../db/queries/goals.ts';
import { goalOf } from '../services/session-view.ts';
import { moment } from '../store.ts';

export const goalsHandlers: Handlers<typeof goalsCalls> = {
  'goals.list': ({ childId }, { database }) => listGoals(database, childId).map(goalOf),

  'goals.save': ({ goalId, childId, discipline, title, steps }, context) => {
    const { database } = context;
    const before = goalId === null ? null : findGoal(database, goalId);
    // A goal stays with its child and discipline: what was recorded against it was recorded for them.
    if (goalId !== null && (before?.child_id !== childId || before.discipline !== discipline)) {
      throw new CallError('not_found');
    }
    if (new Set(steps.map(({ id }) => id)).size < steps.length) throw new CallError('bad_input', { field: 'steps' });
    const kept = firstRecorderOf(discipline) === 'steps' ? steps : [];
    const id = goalId ?? newId(context.app);
    const goal = { id, child_id: childId, discipline, title, steps: JSON.stringify(kept) };
    change(context, 'sessions', { kind: 'goal.saved', subjectId: id, data: { before, after: goal } }, () =>
      before ? writeGoal(database, { id, title, steps: goal.steps }) : insertGoal(database, goal),
    );
    return { goalId: id as GoalId };
  },

  'goals.archive': ({ goalId }, context) => {
    const { database, app } = context;
    if (!findGoal(database, goalId)) throw new CallError('not_found');
    change(context, 'sessions', { kind: 'goal.archived', subjectId: goalId }, () =>
      archiveGoal(database, goalId, moment(database, app.clock)),
    );
    return {};
  },
};
