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

/** Why there is no school on a day. */
export const dayOffSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('before_year'), firstDay: daySchema }),
  z.strictObject({ kind: z.literal('after_year'), lastDay: daySchema }),
  z.strictObject({ kind: z.literal('weekend') }),
  z.strictObject({ kind: z.literal('holiday') }),
  z.strictObject({ kind: z.literal('break'), from: daySchema, to: daySchema }),
]);
export type DayOff = z.infer<typeof dayOffSchema>;

/**
 * Why children do not come to school on that day (5-day week), or null when they do. A break is said before a weekend
 * inside it.
 * @param grade 1 to 11; grade 1 has one more break
 */
export function dayOff(calendar: Calendar, day: Day, grade: number | null = null): DayOff | null {
  if (day < calendar.firstDay) return { kind: 'before_year', firstDay: calendar.firstDay };
  if (day > calendar.lastDay) return { kind: 'after_year', lastDay: calendar.lastDay };
  if (calendar.daysOff.includes(day)) return { kind: 'holiday' };
  const ownBreaks = grade === 1 && calendar.gradeOneBreak !== null ? [calendar.gradeOneBreak] : [];
  const span = [...calendar.breaks, ...ownBreaks].find((one) => isWithin(day, one));
  if (span) return { kind: 'break', from: span.from, to: span.to };
  return weekdayOf(day) > 5 ? { kind: 'weekend' } : null;
}

/** Whether children come to school on that day (5-day week). */
export function isSchoolDay(calendar: Calendar, day: Day, grade: number | null = null): boolean {
  if (day < calendar.firstDay || day > calendar.lastDay) return false;
  if (weekdayOf(day) > 5 || calendar.daysOff.includes(day)) return false;
  if (calendar.breaks.some((span) => isWithin(day, span))) return false;
  return !(grade === 1 && calendar.gradeOneBreak !== null && isWithin(day, calendar.gradeOneBreak));
}

/**
 * The quarter a day is in, 1 to 4; null outside the year, in a break, and where the calendar does not tell the quarters
 * apart.
 */
export function quarterOf(calendar: Calendar, day: Day): number | null {
  if (calendar.breaks.length !== 3 || day < calendar.firstDay || day > calendar.lastDay) return null;
  if (calendar.breaks.some((span) => isWithin(day, span))) return null;
  return calendar.breaks.filter((span) => span.to < day).length + 1;
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
