/** What the plan and the calendar say together. */
import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import { type Calendar, isGradeOneOff } from '../../shared/domain/calendar.ts';
import { type Day, monthOf } from '../../shared/domain/day.ts';
import { gradeOn } from '../../shared/domain/grade.ts';
import { shortName } from '../../shared/domain/person.ts';
import type { planRowSchema } from '../../shared/ipc/contract/plan.ts';
import { findSeries, listSeriesChildren, type SeriesChildRow, type SeriesRow } from '../db/queries/plan.ts';
import { findRoom } from '../db/queries/school.ts';
import { found } from '../found.ts';
import { tileOf } from './child-tiles.ts';
import { monthCalendar } from './school-days.ts';

/** The calendar of the room's school. @throws CallError not_found */
export function roomCalendar(database: Database, roomId: string, day: Day): Calendar {
  const room = found(findRoom(database, roomId));
  return monthCalendar(database, room.school_id, monthOf(day));
}

/** Whether a child of a series is expected on that day: those who left or were archived are not. */
export function isTakingPart(
  child: Pick<SeriesChildRow, 'enrolled_from' | 'enrolled_to' | 'archived_at'>,
  day: Day,
): boolean {
  const isEnrolled = child.enrolled_from <= day && (child.enrolled_to === null || child.enrolled_to >= day);
  return isEnrolled && child.archived_at === null;
}

/** Whether a day lies in the break that only grade 1 has, and the child was in it then. */
export function isOnOwnBreak(
  child: Pick<SeriesChildRow, 'class_name'>,
  calendar: Calendar,
  day: Day,
  today: Day,
): boolean {
  return isGradeOneOff(calendar, day, gradeOn(child.class_name, today, day));
}

/** @throws CallError not_found */
export function requireSeries(database: Database, seriesId: string): SeriesRow {
  return found(findSeries(database, seriesId));
}

type PlanRowView = z.input<typeof planRowSchema>;

/** Series with their children, as the plan shows them. */
export function planRowsOf(database: Database, series: readonly SeriesRow[]): PlanRowView[] {
  const ids = series.map(({ id }) => id);
  const children = Map.groupBy(listSeriesChildren(database, ids), (child) => child.series_id);
  return series.map((row) => planRowOf(row, children.get(row.id) ?? []));
}

function planRowOf(row: SeriesRow, children: readonly SeriesChildRow[]): PlanRowView {
  return {
    id: row.id,
    roomId: row.room_id,
    staffId: row.staff_id,
    staffName: shortName(row),
    groupId: row.group_id,
    groupName: row.group_name,
    discipline: row.discipline as PlanRowView['discipline'],
    weekday: row.weekday,
    start: row.start,
    minutes: row.minutes,
    from: row.from_day,
    to: row.to_day,
    childIds: children.map((child) => child.child_id),
    children: children.map(tileOf),
  };
}
