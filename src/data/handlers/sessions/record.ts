/** One observation for one child, or the same for all who came. */
import { type AttendanceStatus, isAttended, isMissed } from '../../../shared/domain/attendance.ts';
import { timeOfUuid, uuidV7 } from '../../../shared/domain/ids.ts';
import type { Observation } from '../../../shared/domain/measure.ts';
import type { SessionPatch } from '../../../shared/domain/session-patch.ts';
import type { ParsedInput } from '../../../shared/ipc/contract/index.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { App, CallContext } from '../../app.ts';
import { change } from '../../change.ts';
import { findGoal } from '../../db/queries/goals.ts';
import { insertMeasure, lastMeasureId, type MeasureRow } from '../../db/queries/measures.ts';
import { listStatuses, type SessionFacts, type StatusRow } from '../../db/queries/sessions.ts';
import { valuesOf } from '../../services/observation-values.ts';
import { patchOfChildren } from '../../services/session-patch.ts';
import { moment } from '../../store.ts';
import { isNotMarked, marked, markOf, requireChild, writeMarks } from './marks.ts';
import { isRunning, listRunning } from './stopwatch.ts';

type Input = ParsedInput<'sessions.record'>;
/** Whom a tap is about, and the goals it is recorded against. */
type Aim = Pick<Input, 'childId' | 'goalId' | 'goalIds'>;
/** A child, as the tap finds it, and the goal of it that is meant. */
export type Target = { readonly row: StatusRow; readonly goalId: string | null };

/**
 * Null: nothing was written, because a stopwatch that is to be started runs already.
 * @throws CallError not_found, not_marked, bad_input when the child is marked absent or the goal is another child's
 */
export function recordObservation(context: CallContext, session: SessionFacts, input: Input): SessionPatch | null {
  const { observation } = input;
  const targets = targetsOf(context, session, input).filter(isNew(context, session, observation));
  if (targets.length === 0) return null;
  return writeTap(
    context,
    session,
    targets.map(({ row }) => row),
    targets.map((target) => measureOf(context, session.id, target, observation)),
  );
}

/** One tap: what was seen, and the presence that it implies. */
export function writeTap(
  context: CallContext,
  session: SessionFacts,
  rows: readonly StatusRow[],
  measures: readonly MeasureRow[],
): SessionPatch {
  const marks = rows.filter(isNotMarked).map((row) => markOf(row, 'present'));
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
  const markBy = new Map(marks.map((mark) => [mark.childId, mark]));
  return patchOfChildren(
    rows.map((row) => marked(row, markBy.get(row.child_id))),
    measures,
  );
}

/** @throws CallError as {@link recordObservation} */
export function targetsOf(context: CallContext, session: SessionFacts, aim: Aim): readonly Target[] {
  const children = chosenChildren(listStatuses(context.database, session.id), aim.childId);
  const goals = goalsOf(context, session, aim);
  if (aim.goalId !== null && !goals.has(children[0]?.child_id ?? '')) throw wrong('goalId');
  return children.map((row) => ({ row, goalId: goals.get(row.child_id) ?? null }));
}

export function measureOf(
  context: CallContext,
  sessionId: string,
  { row: { child_id }, goalId }: Target,
  observation: Observation,
): MeasureRow {
  return {
    id: idAfter(context.app, lastMeasureId(context.database, sessionId, child_id)),
    session_id: sessionId,
    child_id,
    goal_id: goalId,
    ...valuesOf(observation),
    at: moment(context.database, context.app.clock),
  };
}

const wrong = (field: string) => new CallError('bad_input', { field });

/** A second start, from a second tap or a second window, is not a second fact. */
function isNew(context: CallContext, session: SessionFacts, observation: Observation): (target: Target) => boolean {
  if (observation.kind !== 'stopwatch') return () => true;
  const running = listRunning(context.database, session.id);
  return (target) => !running.some((watch) => isRunning(watch, target, observation.of));
}

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
function goalsOf(context: CallContext, session: SessionFacts, aim: Aim): ReadonlyMap<string, string> {
  const wanted = aim.goalId === null ? aim.goalIds : [aim.goalId];
  return new Map(
    wanted.map((id) => {
      const goal = findGoal(context.database, id);
      if (!goal) throw new CallError('not_found');
      if (goal.discipline !== session.discipline) throw wrong('goalId');
      return [goal.child_id, id];
    }),
  );
}

/** An id that sorts after the last one even when two taps share a millisecond or the clock was moved back. */
function idAfter(app: App, last: string | null): string {
  const earliest = last === null ? 0 : timeOfUuid(last) + 1;
  return uuidV7(Math.max(app.clock.now(), earliest), app.random(10));
}
