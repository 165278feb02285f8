/** Taps in a live session. Each is one transaction whose event says what undo needs. */
import { type AttendanceStatus, isAttended, isMissed } from '../../../shared/domain/attendance.ts';
import { minutesBetween } from '../../../shared/domain/day.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { offeredMinutes, outcomeFromAttendance, type SessionOutcome } from '../../../shared/domain/session.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext } from '../../app.ts';
import { change } from '../../change.ts';
import { listStatuses, type SessionRow, type StatusRow, writeFinish } from '../../db/queries/sessions.ts';
import { finishEffects, writeFinishEffects } from '../../services/finish-effects.ts';
import { readAfterTap, readSession, refuseSigned, requireSession } from '../../services/session-view.ts';
import { moment } from '../../store.ts';
import { isNotMarked, requireChild, writeMarks } from './marks.ts';
import type { Part } from './part.ts';
import { recordObservation } from './record.ts';

export const liveHandlers: Part<'sessions.mark' | 'sessions.record' | 'sessions.finish'> = {
  'sessions.mark': ({ sessionId, childId, status }, context) => {
    const session = requireOpen(context, sessionId);
    const statuses = listStatuses(context.database, sessionId);
    const chosen = childId === null ? statuses.filter(isNotMarked) : [requireChild(statuses, childId)];
    const marks = chosen
      .filter((row) => row.status !== status)
      .map((row) => ({ childId: row.child_id, before: row.status, after: status }));
    // The same mark again, from a second tap or a second window, is not a second fact.
    if (marks.length === 0) return readSession(context.database, sessionId);
    const facts = { kind: 'session.marked', subjectId: sessionId, roomId: session.room_id, data: { marks } };
    change(context, 'sessions', facts, () => writeMarks(context, sessionId, marks));
    return readAfterTap(context.database, session);
  },

  'sessions.record': (input, context) => {
    const session = requireOpen(context, input.sessionId);
    recordObservation(context, session, input);
    return readAfterTap(context.database, session);
  },

  'sessions.finish': ({ sessionId, outcome, minutes, reason }, context) => {
    const session = requireOpen(context, sessionId);
    refuseContradiction(listStatuses(context.database, sessionId), outcome);
    const finished_at = moment(context.database, context.app.clock);
    const finish = { finished_at, outcome, minutes: minutes ?? usualMinutes(session, outcome, finished_at) };
    const effects = finishEffects(context, session, outcome, reason);
    const facts = {
      kind: 'session.finished',
      subjectId: sessionId,
      roomId: session.room_id,
      data: { ...finish, ...effects },
    };
    change(context, 'sessions', facts, () => {
      writeFinish(context.database, sessionId, finish);
      writeFinishEffects(context, sessionId, effects);
    });
    return readSession(context.database, sessionId);
  },
};

/** @throws CallError not_found, session_certified, session_finished */
function requireOpen(context: CallContext, sessionId: SessionId): SessionRow {
  const session = requireSession(context.database, sessionId);
  refuseSigned(session);
  if (session.finished_at !== null) throw new CallError('session_finished');
  return session;
}

/** What the clock says; a session that did not take place keeps the planned minutes, which is what was missed. */
function usualMinutes(session: SessionRow, outcome: SessionOutcome, finishedAt: string): number {
  if (outcome !== 'held') return session.planned_minutes;
  return offeredMinutes(minutesBetween(session.started_at, finishedAt), session.planned_minutes);
}

/**
 * Held with nobody there, or everybody absent with somebody there, would be two facts at once; both need all children
 * marked. A session that the school called off can leave them unmarked.
 */
function refuseContradiction(rows: readonly StatusRow[], outcome: SessionOutcome): void {
  if (outcome === 'provider_absent' || outcome === 'cancelled') return;
  const statuses = rows.map((row) => row.status as AttendanceStatus);
  if (!statuses.every((status) => isAttended(status) || isMissed(status))) throw new CallError('not_marked');
  if (outcomeFromAttendance(statuses) !== outcome) throw new CallError('bad_input', { field: 'outcome' });
}
