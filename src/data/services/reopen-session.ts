/** Takes the finish of a session back: the session goes on, and what the finish did to its children is undone with it. */
import type { CallContext } from '../app.ts';
import { change } from '../change.ts';
import { lastStandingEvent } from '../db/queries/events.ts';
import { voidMeasure } from '../db/queries/measures.ts';
import { clearAttended, type Pause, type SessionRow, writeFinish, writePause } from '../db/queries/sessions.ts';
import { moment } from '../store.ts';
import { type FinishEffects, takeEffectsBack } from './finish-effects.ts';
import { refuseSigned } from './session-view.ts';

/** What the event of a finish holds: the pause that it ended, and the spans of the stopwatches that it stopped. */
type FinishData = Partial<FinishEffects> & {
  readonly pause?: { readonly before: Pause };
  readonly measures?: readonly { readonly id: string }[];
};

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
  const { database, app } = context;
  const finish = JSON.parse(data) as FinishData;
  takeEffectsBack(context, sessionId, finish);
  writeFinish(database, sessionId, { finished_at: null, outcome: null, minutes: null });
  clearAttended(database, sessionId);
  if (finish.pause) writePause(database, sessionId, finish.pause.before);
  for (const { id } of finish.measures ?? []) voidMeasure(database, id, moment(database, app.clock));
}
