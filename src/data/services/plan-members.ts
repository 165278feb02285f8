/** Who is in a running series changes from today on: a group took somebody in, a child went to another room. */
import type { Day } from '../../shared/domain/day.ts';
import { addDays } from '../../shared/domain/day.ts';
import { mostTogether } from '../../shared/domain/together.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { CallContext } from '../app.ts';
import { listGroupSeries, listSeriesChildren, type SeriesRow } from '../db/queries/plan.ts';
import { today } from '../store.ts';
import { beginSeries, fieldsOfSeries, finishSeries, firstDayOfChange, refuseConflict } from './plan-change.ts';

/**
 * The running series of a group take its new members, from today on or after the last time that was opened. To be
 * called by whoever saves the group, in the same transaction.
 * @returns how many series changed
 * @throws CallError time_conflict {name, start} where a new member is busy then
 */
export function followGroup(context: CallContext, groupId: string, childIds: readonly string[]): number {
  const running = listGroupSeries(context.database, groupId, today(context.database, context.app.clock));
  return running.filter((series) => changeMembers(context, series, childIds) !== null).length;
}

/**
 * A series of nobody ends.
 * @returns the series that goes on in its place, null in it where none does; null where nothing changed
 */
export function changeMembers(
  context: CallContext,
  series: SeriesRow,
  childIds: readonly string[],
): { readonly nextId: string | null } | null {
  const now = listSeriesChildren(context.database, [series.id]).map((child) => child.child_id);
  if (now.length === childIds.length && now.every((id) => childIds.includes(id))) return null;
  const from = firstDay(context, series);
  if (series.to_day !== null && from > series.to_day) return null;
  if (childIds.length === 0) {
    finishSeries(context, series, addDays(from, -1));
    return { nextId: null };
  }
  const fields = { ...fieldsOfSeries(series, childIds), from };
  // Those who stay were there before; only who comes anew can be busy.
  const added = fields.childIds.filter((id) => !now.includes(id));
  if (added.length > 0) refuseBusy(context, series, { ...fields, childIds: added });
  return { nextId: beginSeries(context, series, fields) };
}

function firstDay(context: CallContext, series: SeriesRow): Day {
  const now = today(context.database, context.app.clock);
  return firstDayOfChange(context, series, series.from_day > now ? (series.from_day as Day) : now);
}

function refuseBusy(context: CallContext, series: SeriesRow, fields: ReturnType<typeof fieldsOfSeries>): void {
  if (fields.childIds.length > mostTogether) throw new CallError('bad_input', { field: 'childIds' });
  refuseConflict(context, series.id, fields);
}
