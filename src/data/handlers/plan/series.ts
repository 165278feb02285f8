/** What repeats each week. A change never rewrites what was: the old series ends and a new one begins. */
import { addDays } from '../../../shared/domain/day.ts';
import { endsSameDay, everTakesPlace } from '../../../shared/domain/plan.ts';
import { holdsSessions } from '../../../shared/domain/staff.ts';
import type { PlanFields } from '../../../shared/ipc/contract/plan.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext } from '../../app.ts';
import { findGroup } from '../../db/queries/groups.ts';
import { listSeries } from '../../db/queries/plan.ts';
import { findRoom } from '../../db/queries/school.ts';
import { findStaff } from '../../db/queries/staff.ts';
import { beginSeries, finishSeries, firstDayOfChange, refuseConflict } from '../../services/plan-change.ts';
import { findConflicts } from '../../services/plan-conflicts.ts';
import { planRowsOf, requireSeries, roomCalendar } from '../../services/plan-view.ts';
import { today } from '../../store.ts';
import type { Part } from './part.ts';

export const seriesHandlers: Part<'plan.list' | 'plan.conflicts' | 'plan.save' | 'plan.end'> = {
  'plan.list': ({ roomId }, { database, app }) =>
    planRowsOf(database, listSeries(database, roomId, today(database, app.clock))),

  'plan.conflicts': ({ seriesId, fields }, { database }) => [...findConflicts(database, seriesId, fields)],

  'plan.save': ({ seriesId, fields }, context) => {
    const old = seriesId === null ? null : requireSeries(context.database, seriesId);
    refuseImpossible(context, fields);
    const from = old ? firstDayOfChange(context, old, fields.from) : fields.from;
    const whole = { ...fields, from };
    refuseNever(context, whole);
    refuseConflict(context, seriesId, whole);
    return { seriesId: beginSeries(context, old, whole), from };
  },

  'plan.end': ({ seriesId, lastDay }, context) => {
    const series = requireSeries(context.database, seriesId);
    if (lastDay < addDays(today(context.database, context.app.clock), -1)) throw wrong('lastDay');
    finishSeries(context, series, lastDay);
    return {};
  },
};

const wrong = (field: string) => new CallError('bad_input', { field });

/** @throws CallError bad_input {field} */
function refuseImpossible({ database }: CallContext, fields: PlanFields): void {
  if (!endsSameDay(fields)) throw wrong('minutes');
  if (fields.to !== null && fields.to < fields.from) throw wrong('to');
  const room = findRoom(database, fields.roomId);
  if (!room || room.archived_at !== null) throw new CallError('not_found');
  if (!JSON.parse(room.disciplines).includes(fields.discipline)) throw wrong('discipline');
  const staff = findStaff(database, fields.staffId);
  if (!staff || !holdsSessions(staff.role) || staff.archived_at !== null) throw wrong('staffId');
  const group = fields.groupId === null ? null : findGroup(database, fields.groupId);
  if (fields.groupId !== null && group?.room_id !== fields.roomId) throw wrong('groupId');
}

/** @throws CallError never_takes_place */
function refuseNever({ database }: CallContext, fields: PlanFields): void {
  if (!everTakesPlace(fields, (day) => roomCalendar(database, fields.roomId, day)))
    throw new CallError('never_takes_place');
}
