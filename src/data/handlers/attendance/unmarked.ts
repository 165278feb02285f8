/** Closing what nobody marked, one by one, as said by the office. */
import { isMissed } from '../../../shared/domain/attendance.ts';
import { owesByFinish } from '../../../shared/domain/make-up.ts';
import { isCalledOff, type SessionOutcome } from '../../../shared/domain/session.ts';
import type { attendanceCalls, Close } from '../../../shared/ipc/contract/attendance.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext, Handlers } from '../../app.ts';
import { changeAll } from '../../change.ts';
import { writeMakeUp } from '../../db/queries/make-ups.ts';
import { listMarked, type OfficeColumns, writeOfficeMark } from '../../db/queries/office-marks.ts';
import { findOpenedSession, insertSession, writeDetails, writeFinish } from '../../db/queries/sessions.ts';
import { plannedSession } from '../../services/planned-session.ts';
import { readUnmarked } from '../../services/read-unmarked.ts';
import { requireSession } from '../../services/session-view.ts';
import { moment, today } from '../../store.ts';

type Calls = 'attendance.unmarked' | 'attendance.close';
type Marked = Extract<Close, { what: 'marked' }>;
type NotTakenPlace = Extract<Close, { what: 'did_not_take_place' }>;

export const unmarkedHandlers: Pick<Handlers<typeof attendanceCalls>, Calls> = {
  'attendance.unmarked': (input, { database, app }) => [...readUnmarked(database, input, today(database, app.clock))],

  'attendance.close': (input, context) => {
    if (input.what === 'marked') markAll(context, input);
    else writeNotTakenPlace(context, input);
    return {};
  },
};

function officeMark(context: CallContext, status: string, reason: string): OfficeColumns {
  const at = moment(context.database, context.app.clock);
  return {
    office_status: status,
    office_reason: reason,
    office_by: context.connection.staffId ?? '',
    office_at: at,
  };
}

/** @throws CallError not_found, session_called_off */
function markAll(context: CallContext, { sessionId, marks, reason }: Marked): void {
  const session = requireSession(context.database, sessionId);
  if (isCalledOff(session.outcome as SessionOutcome | null)) throw new CallError('session_called_off');
  const rows = new Map(listMarked(context.database, sessionId).map((row) => [row.child_id, row]));
  if (marks.some(({ childId }) => !rows.has(childId))) throw new CallError('not_found');
  // Whom the specialist or another window marked meanwhile is no longer unmarked.
  const left = marks.filter(({ childId }) => {
    const row = rows.get(childId);
    return row?.status === 'not_marked' && row.office_status === null;
  });
  if (left.length === 0) return;
  const written = left.map(({ childId, status }) => ({ childId, after: officeMark(context, status, reason) }));
  const facts = written.map(({ childId, after }) => ({
    kind: 'attendance.corrected',
    subjectId: sessionId,
    roomId: session.room_id,
    data: { childId, own: 'not_marked', before: null, after },
  }));
  changeAll(context, 'sessions', facts, () => {
    for (const { childId, after } of written) writeOfficeMark(context.database, { sessionId, childId }, after);
  });
}

/**
 * The planned time becomes a finished session that was not held; its specialist sees it, and can take the finish back.
 * @throws CallError was_opened; not_found; bad_input {field: 'marks'}
 */
function writeNotTakenPlace(context: CallContext, input: NotTakenPlace): void {
  const { database } = context;
  const { seriesId, day, outcome, reason } = input;
  if (findOpenedSession(database, seriesId, day) !== null) throw new CallError('was_opened');
  if (day >= today(database, context.app.clock)) throw new CallError('bad_input', { field: 'day' });
  const { session, childIds } = plannedSession(context, seriesId, day);
  const marks = new Map(input.marks.map(({ childId, status }) => [childId as string, status]));
  const isAbsence = outcome === 'student_absent';
  const hasAll = childIds.every((id) => isMissed(marks.get(id) ?? 'not_marked'));
  if (isAbsence ? !hasAll || marks.size !== childIds.length : marks.size > 0)
    throw new CallError('bad_input', { field: 'marks' });

  const finish = { finished_at: session.started_at, outcome, minutes: session.planned_minutes };
  const isOwed = owesByFinish(outcome, false);
  const about = { subjectId: session.id, roomId: session.room_id };
  const written = [...marks].map(([childId, status]) => ({ childId, after: officeMark(context, status, reason) }));
  const makeUps = isOwed ? childIds.map((childId) => ({ childId, before: null, after: 'owed' as const })) : [];
  const reasons = isAbsence ? [] : childIds.map((childId) => ({ childId, before: '', after: reason }));
  const facts = [
    { ...about, kind: 'session.started', data: { ...session, childIds, byOffice: true } },
    { ...about, kind: 'session.finished', data: { ...finish, attended: [], makeUps, reasons, byOffice: reason } },
    ...written.map(({ childId, after }) => ({
      ...about,
      kind: 'attendance.corrected',
      data: { childId, own: 'not_marked', before: null, after },
    })),
  ];
  changeAll(context, 'sessions', facts, () => {
    insertSession(database, session, childIds);
    writeFinish(database, session.id, finish);
    const none = { arrived_at: null, left_at: null };
    for (const { childId, after } of reasons) writeDetails(database, session.id, childId, { ...none, reason: after });
    for (const { childId, after } of makeUps) writeMakeUp(database, { sessionId: session.id, childId }, after);
    for (const { childId, after } of written) writeOfficeMark(database, { sessionId: session.id, childId }, after);
  });
}
