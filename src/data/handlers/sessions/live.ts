/** Taps for children in a live session. Each is one transaction whose event says what undo needs. */
import { change } from '../../change.ts';
import { listStatuses } from '../../db/queries/sessions.ts';
import { readAfterTap, readSession, requireOpen } from '../../services/session-view.ts';
import { isNotMarked, markOf, requireChild, writeMarks } from './marks.ts';
import type { Part } from './part.ts';
import { recordObservation } from './record.ts';
import { stopWatches } from './stop.ts';

export const liveHandlers: Part<'sessions.mark' | 'sessions.record' | 'sessions.stop'> = {
  'sessions.mark': ({ sessionId, childId, status }, context) => {
    const session = requireOpen(context.database, sessionId);
    const statuses = listStatuses(context.database, sessionId);
    const chosen = childId === null ? statuses.filter(isNotMarked) : [requireChild(statuses, childId)];
    const marks = chosen.filter((row) => row.status !== status).map((row) => markOf(row, status));
    // The same mark again, from a second tap or a second window, is not a second fact.
    if (marks.length === 0) return readSession(context.database, sessionId);
    const facts = { kind: 'session.marked', subjectId: sessionId, roomId: session.room_id, data: { marks } };
    change(context, 'sessions', facts, () => writeMarks(context, sessionId, marks));
    return readAfterTap(context.database, session);
  },

  'sessions.record': (input, context) => {
    const session = requireOpen(context.database, input.sessionId);
    return recordObservation(context, session, input)
      ? readAfterTap(context.database, session)
      : readSession(context.database, session.id);
  },

  'sessions.stop': (input, context) => {
    const session = requireOpen(context.database, input.sessionId);
    return stopWatches(context, session, input)
      ? readAfterTap(context.database, session)
      : readSession(context.database, session.id);
  },
};
