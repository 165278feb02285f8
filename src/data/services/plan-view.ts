/** What the plan and the calendar say together. */
import type { Database } from 'better-sqlite3';
import type { Calendar } from '../../shared/domain/calendar.ts';
import { defaultCalendar } from '../../shared/domain/calendar-default.ts';
import type { Day } from '../../shared/domain/day.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { SeriesChildRow } from '../db/queries/plan.ts';
import { findCalendar, findRoom } from '../db/queries/school.ts';

/** The calendar of the room's school. @throws CallError not_found */
export function roomCalendar(database: Database, roomId: string, day: Day): Calendar {
  const room = findRoom(database, roomId);
  if (!room) throw new CallError('not_found');
  return findCalendar(database, room.school_id, day) ?? defaultCalendar(day);
}

/** Whether a child of a series is expected on that day: those who left or were archived are not. */
export function isTakingPart(
  child: Pick<SeriesChildRow, 'enrolled_from' | 'enrolled_to' | 'archived_at'>,
  day: Day,
): boolean {
  const isEnrolled = child.enrolled_from <= day && (child.enrolled_to === null || child.enrolled_to >= day);
  return isEnrolled && child.archived_at === null;
}
