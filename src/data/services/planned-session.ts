/** The session that a planned occurrence is opened as: where, when, with whom, and who is expected. */
import type { Day } from '../../shared/domain/day.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { type CallContext, newId } from '../app.ts';
import { findSeries, listSeriesChildren } from '../db/queries/plan.ts';
import type { NewSession } from '../db/queries/sessions.ts';
import { moment, today } from '../store.ts';
import { findPlanned } from './plan-occurrences.ts';
import { isOnOwnBreak, isTakingPart, roomCalendar } from './plan-view.ts';

export type PlannedSession = { readonly session: NewSession; readonly childIds: readonly string[] };

/** Writes nothing. @throws CallError not_found where nothing of it is planned; bad_input for a day to come */
export function plannedSession(context: CallContext, seriesId: string, day: Day): PlannedSession {
  const { database } = context;
  const series = findSeries(database, seriesId);
  const planned = series && findPlanned(database, series, day);
  if (!series || !planned) throw new CallError('not_found');
  const now = today(database, context.app.clock);
  if (day > now) throw new CallError('bad_input', { field: 'day' });
  const calendar = roomCalendar(database, series.room_id, day);
  const children = listSeriesChildren(database, [seriesId]).filter(
    (child) => isTakingPart(child, day) && !isOnOwnBreak(child, calendar, day, now),
  );
  if (children.length === 0) throw new CallError('not_found');
  const { room_id, staff_id, discipline } = series;
  const time = { day, planned_start: planned.start, planned_minutes: series.minutes };
  const session = newSession(context, { series_id: seriesId, room_id, staff_id, discipline, ...time });
  return { session, childIds: children.map((child) => child.child_id) };
}

/** It begins now. */
export function newSession(context: CallContext, facts: Omit<NewSession, 'id' | 'started_at'>): NewSession {
  return { ...facts, id: newId(context.app), started_at: moment(context.database, context.app.clock) };
}
