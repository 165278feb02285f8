/** Children go out of the plan and the groups of rooms that are not theirs; and back again, where nothing came of it since. */
import type { Day } from '../../../shared/domain/day.ts';
import { addDays } from '../../../shared/domain/day.ts';
import type { CallContext } from '../../app.ts';
import { findChild } from '../../db/queries/children.ts';
import { type ExceptionRow, listExceptions, writeException } from '../../db/queries/exceptions.ts';
import { deleteMembersElsewhere, type GroupMemberRow, insertMember } from '../../db/queries/groups.ts';
import {
  findSeries,
  insertSeries,
  lastOpenedDay,
  listRunningSeriesOfChild,
  listSeriesChildren,
  removeSeries,
  reopenSeries,
  type SeriesRow,
} from '../../db/queries/plan.ts';
import { today } from '../../store.ts';
import { fieldsOfSeries } from '../plan-change.ts';
import { findConflicts } from '../plan-conflicts.ts';
import { changeMembers } from '../plan-members.ts';

/** A series as it was, and the one that goes on without some of its children; null: it ended. */
type LeftSeries = {
  readonly before: SeriesRow;
  readonly childIds: readonly string[];
  readonly exceptions: readonly ExceptionRow[];
  readonly nextId: string | null;
  readonly nextChildIds: readonly string[];
};
export type LeftPlan = { readonly series: readonly LeftSeries[]; readonly members: readonly GroupMemberRow[] };

/** Running series of a child in rooms that are not its own. */
export function seriesElsewhere({ database, app }: CallContext, childId: string): readonly SeriesRow[] {
  const child = findChild(database, childId);
  if (!child) return [];
  return listRunningSeriesOfChild(database, childId, today(database, app.clock)).filter(
    (series) => series.room_id !== child.room_id,
  );
}

/** The series go on without the children; a series of nobody ends. The caller holds the transaction. */
export function leaveElsewhere(context: CallContext, childIds: readonly string[]): LeftPlan {
  const { database } = context;
  const leaving = new Map<string, { readonly series: SeriesRow; readonly childIds: string[] }>();
  for (const childId of childIds)
    for (const series of seriesElsewhere(context, childId)) {
      const known = leaving.get(series.id);
      if (known) known.childIds.push(childId);
      else leaving.set(series.id, { series, childIds: [childId] });
    }
  const left = [...leaving.values()].flatMap(({ series, childIds: gone }): readonly LeftSeries[] => {
    const before = childrenOf(context, series.id);
    const exceptions = listExceptions(database, [series.id]);
    const nextChildIds = before.filter((id) => !gone.includes(id));
    const changed = changeMembers(context, series, nextChildIds);
    return changed ? [{ before: series, childIds: before, exceptions, nextId: changed.nextId, nextChildIds }] : [];
  });
  return { series: left, members: childIds.flatMap((childId) => deleteMembersElsewhere(database, childId)) };
}

/**
 * Puts series and groups back as they were. A series that was changed, opened or whose time was given to somebody else
 * since stays as it is. The caller holds the transaction.
 */
export function comeBack(context: CallContext, { series, members }: LeftPlan): { restored: number; left: number } {
  const restored = series.filter((one) => restoreSeries(context, one));
  for (const member of members) insertMember(context.database, member);
  return { restored: restored.length, left: series.length - restored.length };
}

function restoreSeries(context: CallContext, { before, childIds, exceptions, nextId, nextChildIds }: LeftSeries) {
  const { database } = context;
  const [old, next] = [findSeries(database, before.id), nextId === null ? null : findSeries(database, nextId)];
  if (nextId !== null && !isUntouched(context, next, before, nextChildIds)) return false;
  const from = (next?.from_day ?? (old?.to_day ? addDays(old.to_day as Day, 1) : before.from_day)) as Day;
  // It ended by itself then; whoever ended it otherwise since meant to.
  if (old !== null && old.to_day !== addDays(from, -1)) return false;
  const fields = { ...fieldsOfSeries(before, childIds), from };
  if (findConflicts(database, nextId, fields).some(({ stops }) => stops)) return false;
  if (nextId !== null) removeSeries(database, nextId);
  if (old) reopenSeries(database, old.id, before.to_day);
  else {
    const { id, room_id, staff_id, discipline, weekday, start, minutes, from_day, to_day, group_id } = before;
    const row = { id, room_id, staff_id, discipline, weekday, start, minutes, from_day, to_day, group_id };
    insertSeries(database, row, childIds);
    for (const exception of exceptions) writeException(database, exception);
  }
  return true;
}

/** Nothing was opened of the series, nobody came or went, and it runs as the one before did. */
function isUntouched(context: CallContext, next: SeriesRow | null, before: SeriesRow, childIds: readonly string[]) {
  if (next === null || next.to_day !== before.to_day || lastOpenedDay(context.database, next.id) !== null) return false;
  const now = childrenOf(context, next.id);
  return now.length === childIds.length && now.every((id) => childIds.includes(id));
}

const childrenOf = ({ database }: CallContext, seriesId: string) =>
  listSeriesChildren(database, [seriesId]).map((child) => child.child_id);
