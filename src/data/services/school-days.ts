/** Which calendar of a school is in force when. */
import type { Database } from 'better-sqlite3';
import type { Calendar } from '../../shared/domain/calendar.ts';
import { inForce } from '../../shared/domain/calendar-year.ts';
import { type Day, lastDayOfMonth, type Month, monthOf } from '../../shared/domain/day.ts';
import { findCalendar } from '../db/queries/calendars.ts';

/** The calendar by which a month is counted: the one in force on its last day, so that September belongs to the new year. */
export function monthCalendar(database: Database, schoolId: string, month: Month): Calendar {
  const lastDay = lastDayOfMonth(month);
  return inForce(findCalendar(database, schoolId, lastDay), lastDay);
}

/** The calendar of each day, looked up once for each month. */
export function dayCalendars(database: Database, schoolId: string): (day: Day) => Calendar {
  const known = new Map<Month, Calendar>();
  return (day) => {
    const month = monthOf(day);
    const calendar = known.get(month) ?? monthCalendar(database, schoolId, month);
    known.set(month, calendar);
    return calendar;
  };
}
