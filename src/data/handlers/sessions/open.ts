/** Beginning a session, from the plan or without one, and reading it. */

import type { Day } from '../../../shared/domain/day.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { type CallContext, newId } from '../../app.ts';
import { change } from '../../change.ts';
import { findSeries, listSeriesChildren } from '../../db/queries/plan.ts';
import { findRoom } from '../../db/queries/school.ts';
import { findLastTapped, findOpenedSession, insertSession, type NewSession } from '../../db/queries/sessions.ts';
import { findAlsoNow } from '../../services/also-now.ts';
import { findPlanned } from '../../services/plan-occurrences.ts';
import { isOnOwnBreak, isTakingPart, roomCalendar } from '../../services/plan-view.ts';
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
    const session = begin(context, {
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

  'sessions.get': ({ sessionId }, { database }) => readSession(database, sessionId),
};

function openPlanned(context: CallContext, seriesId: string, day: Day): string {
  const { database } = context;
  const series = findSeries(database, seriesId);
  const planned = series && findPlanned(database, series, day);
  if (!series || !planned) throw new CallError('not_found');
  if (day > today(database, context.app.clock)) throw new CallError('bad_input', { field: 'day' });
  const calendar = roomCalendar(database, series.room_id, day);
  const now = today(database, context.app.clock);
  const children = listSeriesChildren(database, [seriesId]).filter(
    (child) => isTakingPart(child, day) && !isOnOwnBreak(child, calendar, day, now),
  );
  if (children.length === 0) throw new CallError('not_found');
  const { room_id, staff_id, discipline } = series;
  const time = { day, planned_start: planned.start, planned_minutes: series.minutes };
  const session = begin(context, { series_id: seriesId, room_id, staff_id, discipline, ...time });
  write(
    context,
    session,
    children.map((child) => child.child_id),
  );
  return session.id;
}

function begin(context: CallContext, facts: Omit<NewSession, 'id' | 'started_at'>): NewSession {
  return { ...facts, id: newId(context.app), started_at: moment(context.database, context.app.clock) };
}

function write(context: CallContext, session: NewSession, childIds: readonly string[]): void {
  const facts = { kind: 'session.started', subjectId: session.id, roomId: session.room_id };
  change(context, 'sessions', { ...facts, data: { ...session, childIds } }, () =>
    insertSession(context.database, session, childIds),
  );
}
