/** Changes to calendars that are not saved yet, kept by school and year while the office is open. */
import type { Calendar } from '../../../../shared/domain/calendar.ts';
import { defaultCalendar } from '../../../../shared/domain/calendar-default.ts';
import { nextYearOf, schoolYearOf } from '../../../../shared/domain/calendar-year.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import type { SchoolYears } from '../../../../shared/ipc/contract/calendar.ts';

export type CalendarDraft = {
  /** What it was made from; null for a year that the school has no calendar for. */
  readonly was: Calendar | null;
  readonly calendar: Calendar;
};
export type CalendarDrafts = Readonly<Record<string, CalendarDraft>>;

/** A school and a school year. */
export type Place = { readonly schoolId: SchoolYears['id']; readonly year: number };

export const keyOf = ({ schoolId, year }: Place) => `${schoolId} ${year}`;

export const calendarOfYear = ({ calendars }: SchoolYears, year: number): Calendar | null =>
  calendars.find((one) => schoolYearOf(one.firstDay) === year) ?? null;

/** What a year without a calendar begins with: the published one, else the last year's, to be checked. */
export function startOfYear(school: SchoolYears, year: number): Calendar {
  const proposed = defaultCalendar(`${year}-12-01` as Day);
  const before = school.calendars.findLast((one) => schoolYearOf(one.firstDay) < year);
  if (!proposed.isToCheck || !before) return proposed;
  let calendar = before;
  while (schoolYearOf(calendar.firstDay) < year) calendar = nextYearOf(calendar);
  return calendar;
}

/** Years to choose from: what there is, the present one, and one more to come. */
export function yearsOf(school: SchoolYears, today: Day): readonly number[] {
  const known = school.calendars.map((one) => schoolYearOf(one.firstDay));
  const last = Math.max(...known, schoolYearOf(today));
  return [...new Set([...known, schoolYearOf(today), last, last + 1])].toSorted((left, right) => right - left);
}

export const isSame = (left: Calendar | null, right: Calendar | null) => JSON.stringify(left) === JSON.stringify(right);
