/** Taps for children in a live session. Each is one transaction whose event says what undo needs. */
import { change } from '../../change.ts';
import { listStatuses } from '../../db/queries/sessions.ts';
import { patchOfChildren } from '../../services/session-patch.ts';
import { requireOpen } from '../../services/session-view.ts';
import { isNotMarked, marked, markOf, requireChild, writeMarks } from './marks.ts';
import type { Part } from './part.ts';
import { recordObservation } from './record.ts';
import { stopWatches } from './stop.ts';

export const liveHandlers: Part<'sessions.mark' | 'sessions.record' | 'sessions.stop'> = {
  'sessions.mark': ({ sessionId, childId, status }, context) => {
    const session = requireOpen(context.database, sessionId);
    const statuses = listStatuses(context.database, sessionId);
    const chosen = childId === null ? statuses.filter(isNotMarked) : [requireChild(statuses, childId)];
    const changed = chosen.filter((row) => row.status !== status);
    // The same mark again, from a second tap or a second window, is not a second fact.
    if (changed.length === 0) return null;
    const marks = changed.map((row) => markOf(row, status));
    const facts = { kind: 'session.marked', subjectId: sessionId, roomId: session.room_id, data: { marks } };
    change(context, 'sessions', facts, () => writeMarks(context, sessionId, marks));
    return patchOfChildren(changed.map((row, index) => marked(row, marks[index])));
  },

  'sessions.record': (input, context) => {
    const session = requireOpen(context.database, input.sessionId);
    return recordObservation(context, session, input);
  },

  'sessions.stop': (input, context) => {
    const session = requireOpen(context.database, input.sessionId);
    return stopWatches(context, session, input);
  },
};
