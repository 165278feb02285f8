/** School calendars: which days are school days. A calendar is data; a school can have its own. */
import { z } from 'zod';
import { addDays, type Day, daySchema, daysFrom, type Weekday, weekdayOf } from './day.ts';
import { type PublicHoliday, publicHolidayOn, publicHolidaySchema } from './public-holidays.ts';
import { lineSchema } from './text.ts';

const spanSchema = z.strictObject({ from: daySchema, to: daySchema });
export type Span = Readonly<z.infer<typeof spanSchema>>;

const holidaySchema = z.strictObject({
  day: daySchema,
  /** The day off instead, mostly because the day itself is on a weekend; null: the day itself is off. */
  movedTo: daySchema.nullable().default(null),
  /** One that every language has a name for. */
  known: publicHolidaySchema.nullable().default(null),
  /** The school's own name for it; empty where `known` says enough. */
  name: lineSchema(80).default(''),
});
export type Holiday = z.infer<typeof holidaySchema>;

const workingDaySchema = z.strictObject({
  day: daySchema,
  /** The weekday whose lessons take place, 1 Monday to 5 Friday. */
  as: z.number().int().min(1).max(5),
});
export type WorkingDay = z.infer<typeof workingDaySchema>;

export const calendarFieldsSchema = z.strictObject({
  /** First and last school day of the year, both included. */
  firstDay: daySchema,
  lastDay: daySchema,
  /** The breaks between the quarters, both ends included. */
  breaks: z.array(spanSchema).max(20),
  /** Extra break of grade 1. */
  gradeOneBreak: spanSchema.nullable(),
  /** Single days off. */
  holidays: z.array(holidaySchema).max(200).default([]),
  /** Days of a weekend on which a school makes up for another one. */
  workingDays: z.array(workingDaySchema).max(60).default([]),
  /** Made from the year before; nobody has compared it with what was published. */
  isToCheck: z.boolean().default(false),
});
export type Calendar = z.infer<typeof calendarFieldsSchema>;

/** Calendars were kept with a plain list of days off once; those still open. */
export const calendarSchema = z.preprocess(withNamedDays, calendarFieldsSchema);

function withNamedDays(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('daysOff' in value)) return value;
  const { daysOff, ...rest } = value;
  const own = 'holidays' in rest && Array.isArray(rest.holidays) ? rest.holidays : [];
  const days: readonly unknown[] = Array.isArray(daysOff) ? daysOff : [daysOff];
  return { ...rest, holidays: [...own, ...days.map((day) => ({ day, known: knownOn(day) }))] };
}

const knownOn = (day: unknown): PublicHoliday | null => (typeof day === 'string' ? publicHolidayOn(day) : null);

export const isWithin = (day: Day, span: Span) => day >= span.from && day <= span.to;

/** The day on which there is no school because of a holiday. */
export const dayOffOf = ({ day, movedTo }: Pick<Holiday, 'day' | 'movedTo'>): Day => movedTo ?? day;

export const isHoliday = (calendar: Calendar, day: Day) => calendar.holidays.some((one) => dayOffOf(one) === day);

/** The weekend day on which there is school, or undefined. */
const workingDayOn = ({ workingDays }: Calendar, day: Day) => workingDays.find((one) => one.day === day);

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
  if (isHoliday(calendar, day)) return { kind: 'holiday' };
  const ownBreaks = grade === 1 && calendar.gradeOneBreak !== null ? [calendar.gradeOneBreak] : [];
  const span = [...calendar.breaks, ...ownBreaks].find((one) => isWithin(day, one));
  if (span) return { kind: 'break', from: span.from, to: span.to };
  return weekdayOf(day) > 5 && !workingDayOn(calendar, day) ? { kind: 'weekend' } : null;
}

/** Whether children come to school on that day (5-day week). */
export function isSchoolDay(calendar: Calendar, day: Day, grade: number | null = null): boolean {
  if (day < calendar.firstDay || day > calendar.lastDay) return false;
  if ((weekdayOf(day) > 5 && !workingDayOn(calendar, day)) || isHoliday(calendar, day)) return false;
  if (calendar.breaks.some((span) => isWithin(day, span))) return false;
  return !isGradeOneOff(calendar, day, grade);
}

/** Whether it is the break that only grade 1 has. */
export function isGradeOneOff({ gradeOneBreak }: Calendar, day: Day, grade: number | null): boolean {
  return grade === 1 && gradeOneBreak !== null && isWithin(day, gradeOneBreak);
}

/** The weekday by whose plan a school day goes: its own, or the one that a working Saturday makes up for. */
export function lessonsOf(calendar: Calendar, day: Day): Weekday {
  return (workingDayOn(calendar, day)?.as ?? weekdayOf(day)) as Weekday;
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
