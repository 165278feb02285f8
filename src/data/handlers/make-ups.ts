/** What is owed for missed sessions: the lists, decisions, and beginning the session that makes up for one. */
import { addDays } from '../../shared/domain/day.ts';
import type { MakeUpDecision } from '../../shared/domain/make-up.ts';
import { type Missed, type makeUpsCalls, missedDays } from '../../shared/ipc/contract/make-ups.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { type CallContext, type Handlers, newId } from '../app.ts';
import { change } from '../change.ts';
import {
  countOwed,
  listMissedOf,
  listMissedSince,
  listOwedBefore,
  type MissedRow,
  writeMakeUp,
} from '../db/queries/make-ups.ts';
import { insertSession, type NewSession, type SessionRow } from '../db/queries/sessions.ts';
import { type Decided, missedOf } from '../services/missed-sessions.ts';
import { requireRoom } from '../services/require-room.ts';
import { requireSession } from '../services/session-view.ts';
import { moment, today } from '../store.ts';

export const makeUpsHandlers: Handlers<typeof makeUpsCalls> = {
  'makeUps.list': ({ roomId }, { database, app }) => {
    requireRoom(database, roomId);
    const since = addDays(today(database, app.clock), -missedDays);
    const rows = [...listMissedSince(database, roomId, since), ...listOwedBefore(database, roomId, since)];
    return [...missedOf(database, rows)];
  },

  'makeUps.countOwed': ({ roomId }, { database }) => {
    requireRoom(database, roomId);
    return { count: countOwed(database, roomId) };
  },

  'makeUps.ofSession': ({ sessionId }, { database }) => {
    requireSession(database, sessionId);
    return [...missedOf(database, listMissedOf(database, sessionId))];
  },

  'makeUps.decide': ({ sessionId, childId, decision, reason }, context) => {
    const { database } = context;
    const session = requireSession(database, sessionId);
    const rows = listMissedOf(database, sessionId);
    const row = rows.find((missed) => missed.child_id === childId);
    // Who came, or whose session is open still, missed nothing.
    if (!row) throw new CallError('bad_input', { field: 'childId' });
    if (missedOf(database, [row])[0]?.state === 'done') throw new CallError('bad_input', { field: 'decision' });
    if (decision === 'waived' && reason.length < 3) throw new CallError('bad_input', { field: 'reason' });
    decide(context, session, row, { decision, reason });
    return [...missedOf(database, listMissedOf(database, sessionId))];
  },

  'makeUps.start': ({ sessionId, childIds }, context) => {
    const session = requireSession(context.database, sessionId);
    const missed = missedOf(context.database, listMissedOf(context.database, sessionId));
    const chosen = [...new Set(childIds)].map((childId) => requireOwed(missed, childId));
    const open = chosen.find(({ state }) => state === 'scheduled')?.makeUp;
    const found = open?.sessionId ?? (start(context, session, chosen) as Missed['sessionId']);
    return { sessionId: found };
  },
};

const stored = { owed: 'owed', waived: 'waived', none: null } as const;

function decide(
  context: CallContext,
  session: SessionRow,
  { child_id: childId, make_up: before }: MissedRow,
  { decision, reason }: { readonly decision: MakeUpDecision; readonly reason: string },
): void {
  const after = stored[decision];
  // The same decision from a second window is not a second fact.
  if (before === after) return;
  const data: Decided = { childId, before, after, reason };
  const facts = { kind: 'session.make_up_decided', subjectId: session.id, roomId: session.room_id, data };
  change(context, 'sessions', facts, () => writeMakeUp(context.database, { sessionId: session.id, childId }, after));
}

/** @throws CallError bad_input when nothing is owed to that child */
function requireOwed(missed: readonly Missed[], childId: string): Missed {
  const found = missed.find((one) => one.childId === childId);
  if (!found || !(found.state === 'owed' || found.state === 'scheduled'))
    throw new CallError('bad_input', { field: 'childIds' });
  return found;
}

/** In the room and discipline of the missed session, by whoever begins it, as long as that was planned. */
function start(context: CallContext, missed: SessionRow, children: readonly Missed[]): string {
  const { database, app, connection } = context;
  const session: NewSession = {
    id: newId(app),
    series_id: null,
    room_id: missed.room_id,
    staff_id: connection.staffId ?? '',
    discipline: missed.discipline,
    day: today(database, app.clock),
    planned_start: null,
    planned_minutes: missed.planned_minutes,
    started_at: moment(database, app.clock),
  };
  const childIds = children.map(({ childId }) => childId);
  const data = { ...session, make_up_of: missed.id, childIds };
  change(context, 'sessions', { kind: 'session.started', subjectId: session.id, roomId: session.room_id, data }, () =>
    insertSession(database, session, childIds, missed.id),
  );
  return session.id;
}
