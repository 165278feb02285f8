/** The weekly plan. A change never rewrites what was: the old series ends and a new one begins. */
import type { z } from 'zod';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Discipline } from '../../shared/domain/discipline.ts';
import type { SeriesId } from '../../shared/domain/ids.ts';
import { shortName } from '../../shared/domain/person.ts';
import { endsSameDay } from '../../shared/domain/plan.ts';
import type { PlanFields, planCalls, planRowSchema } from '../../shared/ipc/contract/plan.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { type CallContext, type Handlers, newId } from '../app.ts';
import { change } from '../change.ts';
import {
  endSeries,
  findSeries,
  insertSeries,
  lastOpenedDay,
  listSeries,
  listSeriesChildren,
  type NewSeries,
  removeSeries,
  type SeriesChildRow,
  type SeriesRow,
} from '../db/queries/plan.ts';
import { findRoom } from '../db/queries/school.ts';
import { findStaff } from '../db/queries/staff.ts';
import { findConflicts } from '../services/plan-conflicts.ts';
import { listName } from '../services/session-view.ts';
import { today } from '../store.ts';

export const planHandlers: Handlers<typeof planCalls> = {
  'plan.list': ({ roomId }, { database, app }) => {
    const series = listSeries(database, roomId, today(database, app.clock));
    const ids = series.map(({ id }) => id);
    const children = Map.groupBy(listSeriesChildren(database, ids), (child) => child.series_id);
    return series.map((row) => planRowOf(row, children.get(row.id) ?? []));
  },

  'plan.conflicts': ({ seriesId, fields }, { database }) => [...findConflicts(database, seriesId, fields)],

  'plan.save': ({ seriesId, fields }, context) => {
    const old = seriesId === null ? null : requireSeries(context, seriesId);
    refuseImpossible(context, fields);
    const from = old ? firstDayOfChange(context, old, fields.from) : fields.from;
    refuseConflict(context, seriesId, { ...fields, from });
    const row = rowOf(newId(context.app), { ...fields, from });
    const facts = { kind: 'series.saved', subjectId: row.id, roomId: row.room_id };
    const data = { before: old, after: { ...row, childIds: fields.childIds } };
    change(context, 'plan', { ...facts, data }, () => {
      if (old) endBefore(context, old, from);
      insertSeries(context.database, row, [...new Set(fields.childIds)]);
    });
    return { seriesId: row.id as SeriesId, from };
  },

  'plan.end': ({ seriesId, lastDay }, context) => {
    const series = requireSeries(context, seriesId);
    if (lastDay < addDays(today(context.database, context.app.clock), -1)) throw wrong('lastDay');
    const facts = { kind: 'series.ended', subjectId: seriesId, roomId: series.room_id };
    change(context, 'plan', { ...facts, data: { before: series, lastDay } }, () =>
      endBefore(context, series, addDays(lastDay, 1)),
    );
    return {};
  },
};

const wrong = (field: string) => new CallError('bad_input', { field });

function requireSeries(context: CallContext, seriesId: string): SeriesRow {
  const series = findSeries(context.database, seriesId);
  if (!series) throw new CallError('not_found');
  return series;
}

/** @throws CallError bad_input {field} */
function refuseImpossible({ database }: CallContext, fields: PlanFields): void {
  if (!endsSameDay(fields)) throw wrong('minutes');
  if (fields.to !== null && fields.to < fields.from) throw wrong('to');
  const room = findRoom(database, fields.roomId);
  if (!room || room.archived_at !== null) throw new CallError('not_found');
  if (!JSON.parse(room.disciplines).includes(fields.discipline)) throw wrong('discipline');
  const staff = findStaff(database, fields.staffId);
  if (staff?.role !== 'specialist' || staff.archived_at !== null) throw wrong('staffId');
}

/** @throws CallError time_conflict {name, start} */
function refuseConflict({ database }: CallContext, seriesId: string | null, fields: PlanFields): void {
  const [first] = findConflicts(database, seriesId, fields);
  if (first) throw new CallError('time_conflict', { name: first.name, start: first.start });
}

/** A change counts from today on, and after the last day on which the old series was opened. */
function firstDayOfChange({ database, app }: CallContext, old: SeriesRow, wanted: Day): Day {
  if (wanted < today(database, app.clock)) throw wrong('from');
  const opened = lastOpenedDay(database, old.id) as Day | null;
  return opened !== null && opened >= wanted ? addDays(opened, 1) : wanted;
}

/** Ends a series the day before; one that would end before it began never took place and is removed. */
function endBefore({ database }: CallContext, series: SeriesRow, day: Day): void {
  const lastDay = addDays(day, -1);
  if (lastDay >= series.from_day) endSeries(database, series.id, lastDay);
  else if (lastOpenedDay(database, series.id) === null) removeSeries(database, series.id);
  else endSeries(database, series.id, series.from_day);
}

function rowOf(id: string, fields: PlanFields): NewSeries {
  const {
    staffId: staff_id,
    roomId: room_id,
    from: from_day,
    to: to_day,
    discipline,
    weekday,
    start,
    minutes,
  } = fields;
  return { id, room_id, staff_id, discipline, weekday, start, minutes, from_day, to_day };
}

function planRowOf(row: SeriesRow, children: readonly SeriesChildRow[]): z.input<typeof planRowSchema> {
  return {
    id: row.id,
    roomId: row.room_id,
    staffId: row.staff_id,
    staffName: shortName(row),
    discipline: row.discipline as Discipline,
    weekday: row.weekday,
    start: row.start,
    minutes: row.minutes,
    from: row.from_day,
    to: row.to_day,
    childIds: children.map((child) => child.child_id),
    children: children.map((child) => ({ id: child.child_id, name: listName(child), pictogram: child.pictogram })),
  };
}
