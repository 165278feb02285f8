/** Takes the finish of a session back: the session goes on, and what the finish did to its children is undone with it. */
import type { CallContext } from '../app.ts';
import { change } from '../change.ts';
import { lastStandingEvent } from '../db/queries/events.ts';
import { type SessionRow, writeFinish } from '../db/queries/sessions.ts';
import { type FinishEffects, takeEffectsBack } from './finish-effects.ts';
import { refuseSigned } from './session-view.ts';

/** @throws CallError session_certified */
export function reopenSession(context: CallContext, session: SessionRow): void {
  refuseSigned(session);
  const { id, room_id, finished_at, outcome, minutes } = session;
  const finish = lastStandingEvent(context.database, id, ['session.finished']);
  const about = { subjectId: id, roomId: room_id };
  // A session that came with the demo or from another program has no event to take back.
  const facts = finish
    ? { ...about, kind: 'session.undone', undoes: finish.id }
    : { ...about, kind: 'session.reopened', data: { finished_at, outcome, minutes } };
  change(context, 'sessions', facts, () => takeFinishBack(context, id, finish?.data ?? '{}'));
}

/** Inside a transaction that the caller holds. @param data of the event `session.finished` */
export function takeFinishBack(context: CallContext, sessionId: string, data: string): void {
  takeEffectsBack(context, sessionId, JSON.parse(data) as Partial<FinishEffects>);
  writeFinish(context.database, sessionId, { finished_at: null, outcome: null, minutes: null });
}
