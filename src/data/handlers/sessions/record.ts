/** One observation for one child, or the same for all who came. */
import { type AttendanceStatus, isAttended, isMissed } from '../../../shared/domain/attendance.ts';
import { timeOfUuid, uuidV7 } from '../../../shared/domain/ids.ts';
import type { ParsedInput } from '../../../shared/ipc/contract/index.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { App, CallContext } from '../../app.ts';
import { change } from '../../change.ts';
import { findGoal } from '../../db/queries/goals.ts';
import { insertMeasure, lastMeasureId, type MeasureRow } from '../../db/queries/measures.ts';
import { listStatuses, type SessionRow, type StatusRow } from '../../db/queries/sessions.ts';
import { valuesOf } from '../../services/observation-values.ts';
import { moment } from '../../store.ts';
import { isNotMarked, type Mark, requireChild, writeMarks } from './marks.ts';

type Input = ParsedInput<'sessions.record'>;

/** @throws CallError not_found, not_marked, bad_input when the child is marked absent or the goal is another child's */
export function recordObservation(context: CallContext, session: SessionRow, input: Input): void {
  const children = chosenChildren(listStatuses(context.database, session.id), input.childId);
  const goals = goalsOf(context, session, input);
  if (input.goalId !== null && !goals.has(children[0]?.child_id ?? '')) throw wrong('goalId');
  const measures = children.map((child) => measureOf(context, session.id, child, goals, input));
  const marks = children.filter(isNotMarked).map(presentByIt);
  const data = { marks, measures };
  change(
    context,
    'sessions',
    { kind: 'session.recorded', subjectId: session.id, roomId: session.room_id, data },
    () => {
      writeMarks(context, session.id, marks);
      for (const measure of measures) insertMeasure(context.database, measure);
    },
  );
}

const wrong = (field: string) => new CallError('bad_input', { field });

const presentByIt = (row: StatusRow): Mark => ({ childId: row.child_id, before: row.status, after: 'present' });

function chosenChildren(statuses: readonly StatusRow[], childId: string | null): readonly StatusRow[] {
  if (childId === null) {
    const came = statuses.filter((row) => isAttended(row.status as AttendanceStatus));
    if (came.length === 0) throw new CallError('not_marked');
    return came;
  }
  const child = requireChild(statuses, childId);
  if (isMissed(child.status as AttendanceStatus)) throw wrong('childId');
  return [child];
}

/** Goal by child: each has to be a goal of that discipline. */
function goalsOf(context: CallContext, session: SessionRow, input: Input): ReadonlyMap<string, string> {
  const wanted = input.goalId === null ? input.goalIds : [input.goalId];
  return new Map(
    wanted.map((id) => {
      const goal = findGoal(context.database, id);
      if (!goal) throw new CallError('not_found');
      if (goal.discipline !== session.discipline) throw wrong('goalId');
      return [goal.child_id, id];
    }),
  );
}

function measureOf(
  context: CallContext,
  sessionId: string,
  { child_id }: StatusRow,
  goals: ReadonlyMap<string, string>,
  { observation }: Input,
): MeasureRow {
  return {
    id: idAfter(context.app, lastMeasureId(context.database, sessionId, child_id)),
    session_id: sessionId,
    child_id,
    goal_id: goals.get(child_id) ?? null,
    ...valuesOf(observation),
    at: moment(context.database, context.app.clock),
  };
}

/** An id that sorts after the last one even when two taps share a millisecond or the clock was moved back. */
function idAfter(app: App, last: string | null): string {
  const earliest = last === null ? 0 : timeOfUuid(last) + 1;
  return uuidV7(Math.max(app.clock.now(), earliest), app.random(10));
}
