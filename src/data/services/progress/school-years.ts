/** School years of a child's school: their terms, and the days on which the child was due at school. */
import type { Database } from 'better-sqlite3';
import { type Calendar, isSchoolDay } from '../../../shared/domain/calendar.ts';
import { defaultCalendar } from '../../../shared/domain/calendar-default.ts';
import { schoolYearOf } from '../../../shared/domain/calendar-year.ts';
import { type Day, daysFrom } from '../../../shared/domain/day.ts';
import { gradeOn, gradeYearOf as yearOf } from '../../../shared/domain/grade.ts';
import { type Term, termsOf } from '../../../shared/domain/term.ts';
import { findCalendar } from '../../db/queries/calendars.ts';

/** The calendar of the school year that began in `year`. */
function calendarOf(database: Database, schoolId: string, year: number): Calendar {
  const midwinter = `${year}-12-01` as Day;
  const kept = findCalendar(database, schoolId, midwinter);
  return kept && schoolYearOf(kept.firstDay) === year ? kept : defaultCalendar(midwinter);
}

/** The calendar of the school year that a day belongs to. */
export function calendarOn(database: Database, schoolId: string, day: Day): Calendar {
  return calendarOf(database, schoolId, yearOf(day));
}

/** In order: the calendars of all school years between two days. */
function calendarsBetween(database: Database, schoolId: string, from: Day, to: Day): readonly Calendar[] {
  const years = Array.from({ length: Math.max(0, yearOf(to) - yearOf(from) + 1) }, (_, index) => yearOf(from) + index);
  return years.map((year) => calendarOf(database, schoolId, year));
}

/** Terms with at least a day between the two, in order; their dates are whole. */
export function termsBetween(database: Database, schoolId: string, from: Day, to: Day): readonly Term[] {
  return calendarsBetween(database, schoolId, from, to)
    .flatMap(termsOf)
    .filter((term) => term.to >= from && term.from <= to);
}

/**
 * Days of school of a child between two days, both included. Grade 1 has a break of its own: the class is the one of
 * today, so the years before are counted back.
 */
export function childSchoolDays(
  database: Database,
  { schoolId, className, today }: { readonly schoolId: string; readonly className: string; readonly today: Day },
  from: Day,
  to: Day,
): readonly Day[] {
  return calendarsBetween(database, schoolId, from, to).flatMap((calendar) => {
    const isGradeOne = gradeOn(className, today, calendar.lastDay) === 1;
    const days = yearDays(calendar, isGradeOne);
    return from <= calendar.firstDay && to >= calendar.lastDay ? days : days.filter((day) => day >= from && day <= to);
  });
}

/** School days of a calendar, worked out once: a report asks for them for each of a thousand children. */
const known = new WeakMap<Calendar, { all: readonly Day[] | null; gradeOne: readonly Day[] | null }>();

function yearDays(calendar: Calendar, isGradeOne: boolean): readonly Day[] {
  const entry = known.get(calendar) ?? { all: null, gradeOne: null };
  known.set(calendar, entry);
  const key = isGradeOne ? 'gradeOne' : 'all';
  entry[key] ??= daysFrom(calendar.firstDay, calendar.lastDay).filter((day) =>
    isSchoolDay(calendar, day, isGradeOne ? 1 : null),
  );
  return entry[key];
}
