/** Finishing: the outcome, the minutes, and what of them each child was there for. */
import { type AttendanceStatus, isAttended, isMissed } from '../../../shared/domain/attendance.ts';
import { outcomeFromAttendance, type SessionOutcome } from '../../../shared/domain/session.ts';
import {
  attendedMinutes,
  endsBeforeMidnight,
  minutesToOffer,
  pausedUntil,
} from '../../../shared/domain/session-times.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { change } from '../../change.ts';
import { insertMeasure } from '../../db/queries/measures.ts';
import {
  listStatuses,
  type Pause,
  type SessionFacts,
  type StatusRow,
  writeAttended,
  writeFinish,
  writePause,
} from '../../db/queries/sessions.ts';
import { finishEffects, writeFinishEffects } from '../../services/finish-effects.ts';
import { formerFinish } from '../../services/former-minutes.ts';
import { readSession, requireOpen, requireSession, timesOf } from '../../services/session-view.ts';
import { moment } from '../../store.ts';
import type { Part } from './part.ts';
import { lastSpans } from './stop.ts';

/** Minutes of a child who was there for a part. */
type Attended = { readonly childId: string; readonly minutes: number };

export const finishHandlers: Part<'sessions.finish' | 'sessions.formerFinish'> = {
  'sessions.formerFinish': ({ sessionId }, { database, app }) => ({
    former: formerFinish(database, requireSession(database, sessionId), moment(database, app.clock)),
  }),

  'sessions.finish': ({ sessionId, outcome, minutes: told, reason }, context) => {
    const session = requireOpen(context.database, sessionId);
    const rows = listStatuses(context.database, sessionId);
    refuseContradiction(rows, outcome);
    const finished_at = moment(context.database, context.app.clock);
    const ended = pauseEnded(session, finished_at);
    const former = formerFinish(context.database, session, finished_at);
    const minutes =
      told ??
      (former?.outcome === outcome ? former.minutes : usualMinutes({ ...session, ...ended }, outcome, finished_at));
    const times = timesOf({ ...session, ...ended });
    if (outcome === 'held' && !endsBeforeMidnight(times, minutes))
      throw new CallError('impossible_time', { why: 'past_midnight' });
    const attended = outcome === 'held' ? rows.flatMap((row) => attendedOf(times, minutes, row)) : [];
    const measures = lastSpans(context, session);
    const pause = { before: pauseOf(session), after: ended };
    const effects = finishEffects(context, session, outcome, reason);
    const data = { finished_at, outcome, minutes, attended, pause, measures, ...effects };
    const facts = { kind: 'session.finished', subjectId: sessionId, roomId: session.room_id, data };
    change(context, 'sessions', facts, () => {
      writeFinish(context.database, sessionId, { finished_at, outcome, minutes });
      writeFinishEffects(context, sessionId, effects);
      writePause(context.database, sessionId, ended);
      for (const child of attended) writeAttended(context.database, sessionId, child.childId, child.minutes);
      for (const measure of measures) insertMeasure(context.database, measure);
    });
    return readSession(context.database, sessionId);
  },
};

export const pauseOf = ({ paused_at, paused_seconds }: SessionFacts): Pause => ({ paused_at, paused_seconds });

/** A pause that is under way ends here. */
export function pauseEnded(session: SessionFacts, now: string): Pause {
  return { paused_at: null, paused_seconds: pausedUntil(timesOf(session), now) };
}

/** What the clock says; a session that did not take place keeps the planned minutes, which is what was missed. */
function usualMinutes(session: SessionFacts, outcome: SessionOutcome, finishedAt: string): number {
  return outcome === 'held' ? minutesToOffer(timesOf(session), finishedAt) : session.planned_minutes;
}

function attendedOf(times: ReturnType<typeof timesOf>, minutes: number, row: StatusRow): readonly Attended[] {
  if (!isAttended(row.status as AttendanceStatus)) return [];
  const there = attendedMinutes(times, minutes, { arrivedAt: row.arrived_at, leftAt: row.left_at });
  return there === null ? [] : [{ childId: row.child_id, minutes: there }];
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
