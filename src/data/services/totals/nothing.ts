/** Days on which nothing can be counted, in any room. */
import type { Database } from 'better-sqlite3';
import { isSchoolDay } from '../../../shared/domain/calendar.ts';
import { type Day, daysFrom } from '../../../shared/domain/day.ts';
import { hasSessions } from '../../db/queries/attendance-sums.ts';
import { hasMovedTo } from '../../db/queries/exceptions.ts';
import { listSchools } from '../../db/queries/school.ts';
import { dayCalendars } from '../school-days.ts';

/** Whether there is no session and nothing planned between two days, both included. */
export function isNothingBetween(database: Database, from: Day, to: Day): boolean {
  if (to < from) return true;
  if (hasSessions(database, from, to) || hasMovedTo(database, from, to)) return false;
  const days = daysFrom(from, to);
  return listSchools(database).every(({ id }) => {
    const calendarOf = dayCalendars(database, id);
    return days.every((day) => !isSchoolDay(calendarOf(day), day));
  });
}
