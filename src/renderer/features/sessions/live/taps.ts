/** Taps of a live session as they change what is shown, before and until the data process has answered. */
import { type AttendanceStatus, isAttended } from '../../../../shared/domain/attendance.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import type { ChildId, GoalId, MeasureId } from '../../../../shared/domain/ids.ts';
import type { Observation } from '../../../../shared/domain/measure.ts';
import type { Session, SessionChild } from '../../../../shared/domain/session.ts';
import { pausedUntil } from '../../../../shared/domain/session-times.ts';

export type MarkableStatus = Exclude<AttendanceStatus, 'not_marked'>;

export type MarkTap = { readonly childId: ChildId | null; readonly status: MarkableStatus };
export type RecordTap = {
  /** Null: the same for all who came. */
  readonly childId: ChildId | null;
  readonly goalId: GoalId | null;
  /** With `childId` null: the goal each child works on. */
  readonly goalIds: readonly GoalId[];
  readonly observation: Observation;
};
/** `at`: wall-clock time of the tap, shown until the answer brings the stored one. */
export type Tap =
  | { readonly kind: 'pause'; readonly isPaused: boolean; readonly at: string }
  | ({ readonly kind: 'mark' } & MarkTap)
  | ({ readonly kind: 'record'; readonly at: string } & RecordTap);

/** The session as it will be once the tap is saved, by the same rules as the data process has. */
export function applyTap(session: Session, tap: Tap): Session {
  if (tap.kind === 'pause') return paused(session, tap);
  const change = (child: SessionChild) =>
    tap.kind === 'mark' ? marked(child, tap) : recorded(session.day, child, tap);
  return { ...session, canUndo: true, children: session.children.map(change) };
}

function paused(session: Session, { isPaused, at }: { readonly isPaused: boolean; readonly at: string }): Session {
  if ((session.pausedAt !== null) === isPaused) return session;
  const now = `${session.day}T${at}`;
  if (isPaused) return { ...session, canUndo: true, pausedAt: now };
  return { ...session, canUndo: true, pausedAt: null, pausedSeconds: pausedUntil(session, now) };
}

function marked(child: SessionChild, { childId, status }: MarkTap): SessionChild {
  const isMeant = childId === null ? child.status === 'not_marked' : child.childId === childId;
  return isMeant ? { ...child, status } : child;
}

function recorded(day: Day, child: SessionChild, tap: RecordTap & { readonly at: string }): SessionChild {
  const isMeant = tap.childId === null ? isAttended(child.status) : child.childId === tap.childId;
  if (!isMeant) return child;
  const goalId = tap.goalId ?? child.goals.find(({ id }) => tap.goalIds.includes(id))?.id ?? null;
  // Shown for the moment until the answer brings the real one.
  const id = `waiting-${child.measures.length}` as MeasureId;
  return {
    ...child,
    status: child.status === 'not_marked' ? 'present' : child.status,
    measures: [...child.measures, { id, goalId, at: `${day}T${tap.at}`, observation: tap.observation }],
  };
}
