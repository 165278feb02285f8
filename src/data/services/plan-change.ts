/** Changing a series without rewriting what was: the old one ends and a new one begins. */
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { SeriesId } from '../../shared/domain/ids.ts';
import type { PlanFields } from '../../shared/ipc/contract/plan.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { type CallContext, newId } from '../app.ts';
import { change } from '../change.ts';
import { passOnExceptions } from '../db/queries/exceptions.ts';
import {
  endSeries,
  insertSeries,
  lastOpenedDay,
  type NewSeries,
  removeSeries,
  type SeriesRow,
} from '../db/queries/plan.ts';
import { today } from '../store.ts';
import { findConflicts } from './plan-conflicts.ts';

/** @throws CallError time_conflict {name, start} */
export function refuseConflict({ database }: CallContext, seriesId: string | null, fields: PlanFields): void {
  const first = findConflicts(database, seriesId, fields).find(({ stops }) => stops);
  if (first) throw new CallError('time_conflict', { name: first.name, start: first.start });
}

/** A change counts from today on, and after the last day on which the old series was opened. */
export function firstDayOfChange({ database, app }: CallContext, old: SeriesRow, wanted: Day): Day {
  if (wanted < today(database, app.clock)) throw new CallError('bad_input', { field: 'from' });
  const opened = lastOpenedDay(database, old.id) as Day | null;
  return opened !== null && opened >= wanted ? addDays(opened, 1) : wanted;
}

/**
 * Writes a new series, in the place of `old` from `fields.from` on. Single times that were cancelled or moved stay so
 * where the weekday is the same.
 */
export function beginSeries(context: CallContext, old: SeriesRow | null, fields: PlanFields): SeriesId {
  const row = rowOf(newId(context.app), fields);
  const facts = { kind: 'series.saved', subjectId: row.id, roomId: row.room_id };
  const data = { before: old, after: { ...row, childIds: fields.childIds } };
  change(context, 'plan', { ...facts, data }, () => {
    insertSeries(context.database, row, [...new Set(fields.childIds)]);
    if (old === null) return;
    if (old.weekday === row.weekday) passOnExceptions(context.database, old.id, row.id, row.from_day);
    endBefore(context, old, fields.from);
  });
  return row.id as SeriesId;
}

/** Ends a series on a day; one that never took place is removed. */
export function finishSeries(context: CallContext, series: SeriesRow, lastDay: Day): void {
  const facts = { kind: 'series.ended', subjectId: series.id, roomId: series.room_id };
  change(context, 'plan', { ...facts, data: { before: series, lastDay } }, () =>
    endBefore(context, series, addDays(lastDay, 1)),
  );
}

/** Ends a series the day before; one that would end before it began never took place and is removed. */
function endBefore({ database }: CallContext, series: SeriesRow, day: Day): void {
  const lastDay = addDays(day, -1);
  if (lastDay >= series.from_day) endSeries(database, series.id, lastDay);
  else if (lastOpenedDay(database, series.id) === null) removeSeries(database, series.id);
  else endSeries(database, series.id, series.from_day);
}

function rowOf(id: string, fields: PlanFields): NewSeries {
  const { staffId, roomId, from, to, groupId, discipline, weekday, start, minutes } = fields;
  const place = { id, room_id: roomId, staff_id: staffId, group_id: groupId, discipline };
  return { ...place, weekday, start, minutes, from_day: from, to_day: to };
}

/** What a series says now, as it would be sent to change it. */
export function fieldsOfSeries(row: SeriesRow, childIds: readonly string[]): PlanFields {
  const { weekday, start, minutes } = row;
  // Rows hold what the contract let in; its brands cannot be seen by the database.
  return {
    roomId: row.room_id,
    staffId: row.staff_id,
    discipline: row.discipline,
    groupId: row.group_id,
    weekday,
    start,
    minutes,
    from: row.from_day,
    to: row.to_day,
    childIds,
  } as PlanFields;
}
