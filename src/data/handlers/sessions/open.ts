/** Beginning a session, from the plan or without one, and reading it. */

import type { Day } from '../../../shared/domain/day.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { sessionFor } from '../../access/office-view.ts';
import type { CallContext } from '../../app.ts';
import { change } from '../../change.ts';
import { findRoom } from '../../db/queries/school.ts';
import { findLastTapped, findOpenedSession, insertSession, type NewSession } from '../../db/queries/sessions.ts';
import { findAlsoNow } from '../../services/also-now.ts';
import { newSession, plannedSession } from '../../services/planned-session.ts';
import { readSession } from '../../services/session-view.ts';
import { moment, today } from '../../store.ts';
import type { Part } from './part.ts';

export const openHandlers: Part<
  'sessions.resume' | 'sessions.openPlanned' | 'sessions.alsoNow' | 'sessions.startUnplanned' | 'sessions.get'
> = {
  'sessions.resume': ({ roomId }, { database, app, connection }) => {
    const found = findLastTapped(database, roomId, today(database, app.clock), connection.staffId ?? '');
    return { sessionId: found as SessionId | null };
  },

  'sessions.openPlanned': ({ seriesId, day }, context) => {
    const opened = findOpenedSession(context.database, seriesId, day);
    return { sessionId: (opened ?? openPlanned(context, seriesId, day)) as SessionId };
  },

  'sessions.alsoNow': ({ roomId, childIds, minutes }, { database, app, connection }) => {
    const now = moment(database, app.clock);
    const time = { on: now.slice(0, 10) as Day, start: now.slice(11, 16), minutes };
    return [...findAlsoNow(database, { roomId, staffId: connection.staffId ?? '', childIds, ...time })];
  },

  'sessions.startUnplanned': ({ roomId, discipline, childIds, minutes }, context) => {
    const { database, app, connection } = context;
    const room = findRoom(database, roomId);
    if (!room) throw new CallError('not_found');
    if (!JSON.parse(room.disciplines).includes(discipline)) throw new CallError('bad_input', { field: 'discipline' });
    const session = newSession(context, {
      series_id: null,
      room_id: roomId,
      staff_id: connection.staffId ?? '',
      discipline,
      day: today(database, app.clock),
      planned_start: null,
      planned_minutes: minutes,
    });
    write(context, session, [...new Set(childIds)]);
    return { sessionId: session.id as SessionId };
  },

  'sessions.get': ({ sessionId }, context) => sessionFor(context, readSession(context.database, sessionId)),
};

function openPlanned(context: CallContext, seriesId: string, day: Day): string {
  const { session, childIds } = plannedSession(context, seriesId, day);
  write(context, session, childIds);
  return session.id;
}

function write(context: CallContext, session: NewSession, childIds: readonly string[]): void {
  const facts = { kind: 'session.started', subjectId: session.id, roomId: session.room_id };
  change(context, 'sessions', { ...facts, data: { ...session, childIds } }, () =>
    insertSession(context.database, session, childIds),
  );
}
