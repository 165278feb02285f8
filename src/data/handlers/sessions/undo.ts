/** Takes back the last tap of a session that still stands: in order, and as well after leaving or a restart. */
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext } from '../../app.ts';
import { change } from '../../change.ts';
import { lastStandingEvent, type StandingEvent } from '../../db/queries/events.ts';
import { voidMeasure } from '../../db/queries/measures.ts';
import { writeStatus } from '../../db/queries/sessions.ts';
import { takeFinishBack } from '../../services/reopen-session.ts';
import { readSession, refuseSigned, requireSession, undoableKinds } from '../../services/session-view.ts';
import { moment } from '../../store.ts';
import type { Mark } from './marks.ts';
import type { Part } from './part.ts';

/** What the three kinds of events hold for undo. */
type TapData = { readonly marks?: readonly Mark[]; readonly measures?: readonly { readonly id: string }[] };

export const undoHandlers: Part<'sessions.undo'> = {
  'sessions.undo': ({ sessionId }, context) => {
    const session = requireSession(context.database, sessionId);
    refuseSigned(session);
    const last = lastStandingEvent(context.database, sessionId, undoableKinds);
    // Nothing left: another window took it back already, and that is what was wanted.
    if (last) {
      const facts = { kind: 'session.undone', subjectId: sessionId, roomId: session.room_id, undoes: last.id };
      change(context, 'sessions', facts, () => takeBack(context, sessionId, last));
    }
    return readSession(context.database, sessionId);
  },
};

function takeBack(context: CallContext, sessionId: string, event: StandingEvent): void {
  const { database } = context;
  if (event.kind === 'session.finished') {
    takeFinishBack(context, sessionId, event.data);
    return;
  }
  const tap = JSON.parse(event.data) as TapData;
  if (!tap.marks) throw new CallError('internal');
  for (const { childId, before } of tap.marks) writeStatus(database, sessionId, childId, before);
  for (const { id } of tap.measures ?? []) voidMeasure(database, id, moment(database, context.app.clock));
}
