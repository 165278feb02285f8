/** School calendars: which days are school days. A calendar is data; a school can have its own. */
import { z } from 'zod';
import { addDays, type Day, daySchema, daysFrom, weekdayOf } from './day.ts';

const spanSchema = z.strictObject({ from: daySchema, to: daySchema });

export const calendarSchema = z.strictObject({
  /** First and last school day of the year, both included. */
  firstDay: daySchema,
  lastDay: daySchema,
  /** The four quarters' breaks, both ends included. */
  breaks: z.array(spanSchema),
  /** Extra break of grade 1. */
  gradeOneBreak: spanSchema.nullable(),
  /** Single days off: holidays and days moved. */
  daysOff: z.array(daySchema),
});
export type Calendar = z.infer<typeof calendarSchema>;

const isWithin = (day: Day, span: { readonly from: Day; readonly to: Day }) => day >= span.from && day <= span.to;

/**
 * Whether children come to school on that day (5-day week).
 * @param grade 1 to 11; grade 1 has one more break
 */
export function isSchoolDay(calendar: Calendar, day: Day, grade: number | null = null): boolean {
  if (day < calendar.firstDay || day > calendar.lastDay) return false;
  if (weekdayOf(day) > 5 || calendar.daysOff.includes(day)) return false;
  if (calendar.breaks.some((span) => isWithin(day, span))) return false;
  return !(grade === 1 && calendar.gradeOneBreak !== null && isWithin(day, calendar.gradeOneBreak));
}

/** Number of school days from one day to another, both included. */
export function countSchoolDays(calendar: Calendar, from: Day, to: Day, grade: number | null = null): number {
  return daysFrom(from, to).filter((day) => isSchoolDay(calendar, day, grade)).length;
}

/** The first school day on or after the given one, or null when the year has ended. */
export function nextSchoolDay(calendar: Calendar, day: Day): Day | null {
  for (let next = day; next <= calendar.lastDay; next = addDays(next, 1)) if (isSchoolDay(calendar, next)) return next;
  return null;
}
