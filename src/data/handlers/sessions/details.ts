/** When a child came late or left early, and why one was away; the pause of a session. */
import { type AttendanceStatus, isMissed } from '../../../shared/domain/attendance.ts';
import { impossibleTime, possibleTimes } from '../../../shared/domain/session-times.ts';
import type { ParsedInput } from '../../../shared/ipc/contract/index.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { change } from '../../change.ts';
import {
  listStatuses,
  type SessionFacts,
  type StatusRow,
  writeDetails,
  writePause,
} from '../../db/queries/sessions.ts';
import { patchOfChildren, patchOfPause } from '../../services/session-patch.ts';
import { requireOpen, timesOf } from '../../services/session-view.ts';
import { moment } from '../../store.ts';
import { pauseEnded, pauseOf } from './finish.ts';
import { canHaveTimes, type DetailsChange, detailsOf, isSame, requireChild } from './marks.ts';
import type { Part } from './part.ts';

type Input = ParsedInput<'sessions.details'>;

export const detailsHandlers: Part<'sessions.details' | 'sessions.pause'> = {
  'sessions.details': (input, context) => {
    const { database } = context;
    const session = requireOpen(database, input.sessionId);
    const row = requireChild(listStatuses(database, session.id), input.childId);
    const after = { arrived_at: input.arrivedAt, left_at: input.leftAt, reason: input.reason };
    const before = detailsOf(row);
    if (isSame(before, after)) return null;
    refuseMisfit(row, input);
    refuseImpossible(session, input, moment(database, context.app.clock));
    const data: DetailsChange = { childId: row.child_id, before, after };
    const facts = { kind: 'session.detailed', subjectId: session.id, roomId: session.room_id, data };
    change(context, 'sessions', facts, () => writeDetails(database, session.id, row.child_id, after));
    return patchOfChildren([{ ...row, ...after }]);
  },

  'sessions.pause': ({ sessionId, isPaused }, context) => {
    const { database } = context;
    const session = requireOpen(database, sessionId);
    // A second pause, from a second tap or a second window, is not a second fact.
    if ((session.paused_at !== null) === isPaused) return null;
    const now = moment(database, context.app.clock);
    const after = isPaused ? { ...pauseOf(session), paused_at: now } : pauseEnded(session, now);
    const kind = isPaused ? 'session.paused' : 'session.resumed';
    const facts = { kind, subjectId: sessionId, roomId: session.room_id, data: { before: pauseOf(session), after } };
    change(context, 'sessions', facts, () => writePause(database, sessionId, after));
    return patchOfPause(after);
  },
};

/** Only who came late or left early has times, and only who was away has a reason. */
function refuseMisfit({ status }: StatusRow, { arrivedAt, leftAt, reason }: Input): void {
  if (!canHaveTimes(status) && (arrivedAt !== null || leftAt !== null))
    throw new CallError('bad_input', { field: 'arrivedAt' });
  if (!isMissed(status as AttendanceStatus) && reason !== '') throw new CallError('bad_input', { field: 'reason' });
}

function refuseImpossible(session: SessionFacts, input: Input, now: string): void {
  const why = impossibleTime(timesOf(session), input, now);
  if (why) throw new CallError('impossible_time', { why, ...possibleTimes(timesOf(session), now) });
}
