/** Who would be in two places at once: the specialist or a child, in any room. */
import type { Database } from 'better-sqlite3';
import type { Day, Weekday } from '../../shared/domain/day.ts';
import { shortName } from '../../shared/domain/person.ts';
import { overlaps } from '../../shared/domain/plan.ts';
import type { PlanConflict, PlanFields } from '../../shared/ipc/contract/plan.ts';
import { listChildrenSeries, listStaffSeries, type SeriesRow } from '../db/queries/plan.ts';
import { listName } from './session-view.ts';

/** @param seriesId the series that `fields` would take the place of */
export function findConflicts(
  database: Database,
  seriesId: string | null,
  fields: PlanFields,
): readonly PlanConflict[] {
  const { weekday, from, staffId, childIds } = fields;
  const isInTheWay = (row: SeriesRow) =>
    row.id !== seriesId && overlaps(slotOf(row), { ...fields, weekday: weekday as Weekday });
  const ofStaff = listStaffSeries(database, staffId, weekday, from)
    .filter(isInTheWay)
    .map((row) => conflictOf('staff', shortName(row), row));
  const ofChildren = listChildrenSeries(database, childIds, weekday, from)
    .filter(isInTheWay)
    .map((row) => conflictOf('child', listName({ family: row.child_family, given: row.child_given }), row));
  return [...ofStaff, ...ofChildren];
}

function slotOf(row: SeriesRow) {
  return {
    weekday: row.weekday as Weekday,
    start: row.start,
    minutes: row.minutes,
    from: row.from_day as Day,
    to: row.to_day as Day | null,
  };
}

function conflictOf(kind: PlanConflict['kind'], name: string, row: SeriesRow): PlanConflict {
  return { kind, name, roomName: row.room_name, start: row.start, minutes: row.minutes };
}
