/** The weekly plan: what repeats each week, and what of it falls on a day. */
import { z } from 'zod';
import { type Calendar, isSchoolDay } from './calendar.ts';
import { type Day, daySchema, minutesOfDay, timeOfDaySchema, weekdayOf, weekdaySchema } from './day.ts';
import { disciplineSchema } from './discipline.ts';
import { childIdSchema, roomIdSchema, seriesIdSchema, staffIdSchema } from './ids.ts';

/** Length of a planned session. */
export const plannedMinutesSchema = z.number().int().min(5).max(240);

export const seriesSchema = z.strictObject({
  id: seriesIdSchema,
  roomId: roomIdSchema,
  staffId: staffIdSchema,
  discipline: disciplineSchema,
  weekday: weekdaySchema,
  start: timeOfDaySchema,
  minutes: plannedMinutesSchema,
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

export type Slot = Recurring & Pick<Series, 'start' | 'minutes'>;

/** Whether two weekly series ask for the same minutes of the same day at least once. One may end as the other begins. */
export function overlaps(left: Slot, right: Slot): boolean {
  if (left.weekday !== right.weekday) return false;
  const endsBefore = (first: Slot, second: Slot) => first.to !== null && first.to < second.from;
  if (endsBefore(left, right) || endsBefore(right, left)) return false;
  const [leftStart, rightStart] = [minutesOfDay(left.start), minutesOfDay(right.start)];
  return leftStart < rightStart + right.minutes && rightStart < leftStart + left.minutes;
}

/** The lesson has to end before midnight: a session belongs to one day. */
export function endsSameDay(slot: Pick<Series, 'start' | 'minutes'>): boolean {
  return minutesOfDay(slot.start) + slot.minutes <= 24 * 60;
}
