/** School days of a range, by the calendars of a school. */
import type { Database } from 'better-sqlite3';
import { type Calendar, isSchoolDay } from '../../shared/domain/calendar.ts';
import { defaultCalendar } from '../../shared/domain/calendar-default.ts';
import { type Day, daysFrom, lastDayOfMonth, type Month, monthOf } from '../../shared/domain/day.ts';
import { findCalendar } from '../db/queries/school.ts';

/** The calendar by which a month is counted: the one in force on its last day, so that September belongs to the new year. */
export function monthCalendar(database: Database, schoolId: string, month: Month): Calendar {
  const lastDay = lastDayOfMonth(month);
  return findCalendar(database, schoolId, lastDay) ?? defaultCalendar(lastDay);
}

/** School days between two days, both included. */
export function listSchoolDays(database: Database, schoolId: string, from: Day, to: Day): readonly Day[] {
  const months = Map.groupBy(daysFrom(from, to), monthOf);
  return [...months].flatMap(([month, days]) => {
    const calendar = monthCalendar(database, schoolId, month);
    return days.filter((day) => isSchoolDay(calendar, day));
  });
}
