/** The office's marks: beside the specialist's, also in what is signed, each step on record. */
import { isCalledOff, type SessionOutcome } from '../../../shared/domain/session.ts';
import type { attendanceCalls } from '../../../shared/ipc/contract/attendance.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext, Handlers } from '../../app.ts';
import { change } from '../../change.ts';
import { findMarked, type MarkedRow, type OfficeColumns, writeOfficeMark } from '../../db/queries/office-marks.ts';
import type { SessionRow } from '../../db/queries/sessions.ts';
import { found } from '../../found.ts';
import { requireSession } from '../../services/session-view.ts';
import { moment } from '../../store.ts';

type CorrectionCalls = 'attendance.correct' | 'attendance.takeBackCorrection';
type Key = { readonly sessionId: string; readonly childId: string };

export const correctionHandlers: Pick<Handlers<typeof attendanceCalls>, CorrectionCalls> = {
  'attendance.correct': ({ sessionId, childId, status, reason }, context) => {
    const { session, row } = requireMarkable(context, { sessionId, childId });
    if (row.status === status) throw new CallError('same_mark');
    // The second of two taps, or of two windows.
    if (row.office_status === status && row.office_reason === reason) return {};
    writeMark(context, session, { sessionId, childId }, row, {
      office_status: status,
      office_reason: reason,
      office_by: context.connection.staffId ?? '',
      office_at: moment(context.database, context.app.clock),
    });
    return {};
  },

  'attendance.takeBackCorrection': ({ sessionId, childId }, context) => {
    const session = requireSession(context.database, sessionId);
    const row = found(findMarked(context.database, sessionId, childId));
    if (row.office_status !== null) writeMark(context, session, { sessionId, childId }, row, nothing);
    return {};
  },
};

const nothing: OfficeColumns = { office_status: null, office_reason: null, office_by: null, office_at: null };

/** @throws CallError not_found, session_called_off: nobody could come, so there is nothing to mark */
function requireMarkable(context: CallContext, { sessionId, childId }: Key) {
  const session = requireSession(context.database, sessionId);
  const row = found(findMarked(context.database, sessionId, childId));
  if (isCalledOff(session.outcome as SessionOutcome | null)) throw new CallError('session_called_off');
  return { session, row };
}

function writeMark(context: CallContext, session: SessionRow, key: Key, before: MarkedRow, after: OfficeColumns): void {
  const { status: own, ...was } = before;
  const kind = after.office_status === null ? 'attendance.correction_taken_back' : 'attendance.corrected';
  const data = { childId: key.childId, own, before: was, after };
  change(context, 'sessions', { kind, subjectId: key.sessionId, roomId: session.room_id, data }, () =>
    writeOfficeMark(context.database, key, after),
  );
}
