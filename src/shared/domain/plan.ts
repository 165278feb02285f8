/** The weekly plan: what repeats each week, and what of it falls on a day. */
import { z } from 'zod';
import { type Calendar, isSchoolDay } from './calendar.ts';
import { type Day, daySchema, timeOfDaySchema, weekdayOf, weekdaySchema } from './day.ts';
import { disciplineSchema } from './discipline.ts';
import { childIdSchema, roomIdSchema, seriesIdSchema, staffIdSchema } from './ids.ts';

export const seriesSchema = z.strictObject({
  id: seriesIdSchema,
  roomId: roomIdSchema,
  staffId: staffIdSchema,
  discipline: disciplineSchema,
  weekday: weekdaySchema,
  start: timeOfDaySchema,
  minutes: z.number().int().min(5).max(240),
  from: daySchema,
  /** Last day, included; null while it goes on. */
  to: daySchema.nullable(),
  childIds: z.array(childIdSchema).min(1).max(30),
});
export type Series = z.infer<typeof seriesSchema>;

type Recurring = Pick<Series, 'weekday' | 'from' | 'to'>;

/** Whether a weekly series takes place on that day. */
export function fallsOn(series: Recurring, day: Day, calendar: Calendar): boolean {
  const isInForce = day >= series.from && (series.to === null || day <= series.to);
  return isInForce && series.weekday === weekdayOf(day) && isSchoolDay(calendar, day);
}
