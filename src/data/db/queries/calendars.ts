/** Calendars of schools, one row a school year. */
import type { Database } from 'better-sqlite3';
import { type Calendar, calendarSchema } from '../../../shared/domain/calendar.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { prepared } from '../prepared.ts';

export function insertCalendar(database: Database, schoolId: string, calendar: Calendar): void {
  prepared<[string, string, string, string]>(
    database,
    'INSERT INTO calendar (school_id, first_day, last_day, data) VALUES (?, ?, ?, ?)',
  ).run(schoolId, calendar.firstDay, calendar.lastDay, JSON.stringify(calendar));
}

/** Parsed calendars by their text: a sheet asks for the same one again and again. */
const parsedCalendars = new Map<string, Calendar>();

function parseCalendar(data: string): Calendar {
  const calendar = parsedCalendars.get(data) ?? calendarSchema.parse(JSON.parse(data));
  parsedCalendars.set(data, calendar);
  return calendar;
}

/** The calendar in force on a day: the last that began by then, else the first one to come. Null when there is none. */
export function findCalendar(database: Database, schoolId: string, day: Day): Calendar | null {
  const begun = prepared<[string, string], { data: string }>(
    database,
    'SELECT data FROM calendar WHERE school_id = ? AND first_day <= ? ORDER BY first_day DESC LIMIT 1',
  ).get(schoolId, day);
  const row = begun ?? findFirstCalendar(database, schoolId);
  return row ? parseCalendar(row.data) : null;
}

function findFirstCalendar(database: Database, schoolId: string) {
  return prepared<[string], { data: string }>(
    database,
    'SELECT data FROM calendar WHERE school_id = ? ORDER BY first_day LIMIT 1',
  ).get(schoolId);
}

/** All calendars of a school, the earliest first. */
export function listCalendars(database: Database, schoolId: string): readonly Calendar[] {
  return prepared<[string], { data: string }>(
    database,
    'SELECT data FROM calendar WHERE school_id = ? ORDER BY first_day',
  )
    .all(schoolId)
    .map(({ data }) => parseCalendar(data));
}

/** Whatever calendars begin between two days, both included. */
export function deleteCalendars(database: Database, schoolId: string, from: Day, to: Day): void {
  prepared<[string, string, string]>(
    database,
    'DELETE FROM calendar WHERE school_id = ? AND first_day BETWEEN ? AND ?',
  ).run(schoolId, from, to);
}
