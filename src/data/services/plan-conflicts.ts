/** Who would be in two places at once, in any room; and who else is in the room then. */
import type { Database } from 'better-sqlite3';
import { addDays, type Day } from '../../shared/domain/day.ts';
import { listName, shortName } from '../../shared/domain/person.ts';
import { overlaps, sharesMinutes } from '../../shared/domain/plan.ts';
import type { PlanConflict, PlanFields } from '../../shared/ipc/contract/plan.ts';
import {
  type ChildSeriesRow,
  listChildrenSeries,
  listChildrenSeriesBetween,
  listRoomSeriesOn,
  listSeriesBetween,
  listStaffSeries,
  listStaffSeriesBetween,
  type SeriesRow,
} from '../db/queries/plan.ts';
import { type Planned, plannedOf, recurringOf } from './plan-occurrences.ts';

/**
 * What a weekly series would meet every week, and single times that were moved into its way.
 * @param seriesId the series that `fields` would take the place of
 */
export function findConflicts(
  database: Database,
  seriesId: string | null,
  fields: PlanFields,
): readonly PlanConflict[] {
  const { weekday, from, staffId, childIds, roomId } = fields;
  const isInTheWay = (row: SeriesRow) =>
    row.id !== seriesId && overlaps({ ...recurringOf(row), minutes: row.minutes }, fields);
  const weekly = (kind: PlanConflict['kind'], name: string, row: SeriesRow) =>
    conflictOf(kind, name, row, row.start, null);
  const ofStaff = listStaffSeries(database, staffId, weekday, from)
    .filter(isInTheWay)
    .map((row) => weekly('staff', shortName(row), row));
  const ofChildren = listChildrenSeries(database, childIds, weekday, from)
    .filter(isInTheWay)
    .map((row) => weekly('child', childName(row), row));
  const ofRoom = listRoomSeriesOn(database, roomId, weekday, from)
    .filter((row) => row.staff_id !== staffId && isInTheWay(row))
    .map((row) => weekly('room', shortName(row), row));
  return [...ofStaff, ...ofChildren, ...movedInto(database, seriesId, fields), ...ofRoom];
}

/** Weeks ahead in which single times are looked at: who plans for longer sees them when the time comes. */
const weeksAhead = 10;

/** Single times, moved into the way of a weekly series: said, but one day is no reason to refuse all others. */
function movedInto(database: Database, seriesId: string | null, fields: PlanFields): readonly PlanConflict[] {
  const { from, to, childIds, staffId } = fields;
  const end = addDays(from, 7 * weeksAhead);
  const last = to !== null && to < end ? to : end;
  if (last < from) return [];
  const isInTheWay = ({ series, moved, on, start }: Planned) =>
    moved !== null &&
    series.id !== seriesId &&
    overlaps({ ...fields, from: on, to: on }, { ...fields, start, minutes: series.minutes });
  const ofStaff = plannedOf(database, listStaffSeriesBetween(database, staffId, from, last), from, last)
    .filter(isInTheWay)
    .map((one) => ({ ...conflictOf('staff', shortName(one.series), one.series, one.start, one.on), stops: false }));
  const ofChildren = plannedOf(database, listChildrenSeriesBetween(database, childIds, from, last), from, last)
    .filter(isInTheWay)
    .map((one) => ({ ...conflictOf('child', childName(one.series), one.series, one.start, one.on), stops: false }));
  return [...ofStaff, ...ofChildren];
}

export type SingleTime = {
  readonly series: Pick<SeriesRow, 'id' | 'room_id' | 'staff_id' | 'minutes'>;
  readonly childIds: readonly string[];
  /** The day that the series says. */
  readonly day: Day;
  readonly on: Day;
  readonly start: string;
};

/**
 * The same for a single time of a series, on the day that it is to take place.
 * @param isOver takes nobody's time any more
 */
export function findDayConflicts(
  database: Database,
  { series, childIds, day, on, start }: SingleTime,
  isOver: (one: Planned) => boolean = () => false,
): readonly PlanConflict[] {
  const isInTheWay = (one: Planned) =>
    !(one.series.id === series.id && one.day === day) &&
    sharesMinutes({ start: one.start, minutes: one.series.minutes }, { start, minutes: series.minutes }) &&
    !isOver(one);
  const met = <Row extends SeriesRow>(rows: readonly Row[]) => plannedOf(database, rows, on, on).filter(isInTheWay);
  const ofStaff = met(listStaffSeriesBetween(database, series.staff_id, on, on)).map((one) =>
    conflictOf('staff', shortName(one.series), one.series, one.start, on),
  );
  const ofChildren = met(listChildrenSeriesBetween(database, childIds, on, on)).map((one) =>
    conflictOf('child', childName(one.series as ChildSeriesRow), one.series, one.start, on),
  );
  const ofRoom = met(listSeriesBetween(database, series.room_id, on, on))
    .filter((one) => one.series.staff_id !== series.staff_id)
    .map((one) => conflictOf('room', shortName(one.series), one.series, one.start, on));
  return [...ofStaff, ...ofChildren, ...ofRoom];
}

const childName = (row: ChildSeriesRow) => listName({ family: row.child_family, given: row.child_given });

function conflictOf(
  kind: PlanConflict['kind'],
  name: string,
  row: SeriesRow,
  start: string,
  day: Day | null,
): PlanConflict {
  const { group_name: groupName, room_name: roomName, minutes } = row;
  return { kind, name, groupName, roomName, start, minutes, day, stops: kind !== 'room' };
}
