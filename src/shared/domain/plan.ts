/** The weekly plan: what repeats each week, and what of it falls on a day. */
import { z } from 'zod';
import { type Calendar, dayOff, isGradeOneOff, isSchoolDay, lessonsOf } from './calendar.ts';
import { isUnknownYear } from './calendar-year.ts';
import {
  addDays,
  type Day,
  daySchema,
  minutesOfDay,
  timeOfDaySchema,
  type Weekday,
  weekdayOf,
  weekdaySchema,
} from './day.ts';
import { disciplineSchema } from './discipline.ts';
import { groupIdSchema, roomIdSchema, seriesIdSchema, staffIdSchema } from './ids.ts';
import { togetherSchema } from './together.ts';

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
  /** The group whose members these are: it changes, they change; null for children chosen one by one. */
  groupId: groupIdSchema.nullable().default(null),
  childIds: togetherSchema,
});
export type Series = z.infer<typeof seriesSchema>;

export type Recurring = Pick<Series, 'weekday' | 'from' | 'to'>;

/** Whether a weekly series is planned for that day; what happened to this one time is in its exceptions. */
export function fallsOn(series: Recurring, day: Day, calendar: Calendar): boolean {
  return isRunning(series, day) && isSchoolDay(calendar, day) && series.weekday === lessonsOf(calendar, day);
}

const isRunning = ({ from, to }: Recurring, day: Day) => day >= from && (to === null || day <= to);

/** One time that does not take place, or takes place at another day or time. `day`: the day that the series says. */
export const exceptionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled'), day: daySchema, reason: z.string() }),
  z.strictObject({
    kind: z.literal('moved'),
    day: daySchema,
    toDay: daySchema,
    toStart: timeOfDaySchema,
    reason: z.string(),
  }),
]);
export type Exception = z.infer<typeof exceptionSchema>;

/** One time that takes place. `day` is the day that the series says and never changes; `on` is when it really is. */
export type Occurrence = {
  readonly day: Day;
  readonly on: Day;
  readonly start: string;
  readonly moved: Extract<Exception, { kind: 'moved' }> | null;
};

/** A stretch of days as the plan needs them, made once for many series. */
export type PlanDays = {
  /** School days by the weekday whose lessons take place. */
  readonly byWeekday: ReadonlyMap<Weekday, readonly Day[]>;
  /** Days that can take what was moved: a Saturday too, a holiday not. */
  readonly canTake: ReadonlySet<Day>;
  /** The weekday whose lessons take place on any day, also one outside the stretch. */
  readonly lessonsOn: (day: Day) => Weekday;
  /** Whether grade 1 has its own break on a day. */
  readonly isGradeOneOff: (day: Day) => boolean;
};

/** Whether something can be moved to that day: on purpose also to a weekend, never into a break or out of the year. */
export function canTakeMoved(calendar: Calendar, day: Day): boolean {
  const off = dayOff(calendar, day);
  return off === null || off.kind === 'weekend';
}

export function planDays(days: readonly Day[], calendarOf: (day: Day) => Calendar): PlanDays {
  const school = days.filter((day) => isSchoolDay(calendarOf(day), day));
  return {
    byWeekday: Map.groupBy(school, (day) => lessonsOf(calendarOf(day), day)),
    canTake: new Set(days.filter((day) => canTakeMoved(calendarOf(day), day))),
    lessonsOn: (day) => lessonsOf(calendarOf(day), day),
    isGradeOneOff: (day) => isGradeOneOff(calendarOf(day), day, 1),
  };
}

/**
 * When a series takes place in a stretch of days, in order: the one rule for Today, the week, the month sheet and the
 * calendar file. A time that was moved counts on its new day, exactly once; one that was cancelled nowhere. A time that
 * was moved belongs to its series also when the series has ended by the new day.
 */
export function occurrencesOf(
  series: Recurring & Pick<Series, 'start'>,
  exceptions: readonly Exception[],
  days: PlanDays,
): readonly Occurrence[] {
  const { from, to, weekday, start } = series;
  const regular = (days.byWeekday.get(weekday as Weekday) ?? []).filter(
    (day) => day >= from && (to === null || day <= to),
  );
  if (exceptions.length === 0) return regular.map((day) => ({ day, on: day, start, moved: null }));
  const excepted = new Set(exceptions.map(({ day }) => day));
  const asPlanned = regular
    .filter((day) => !excepted.has(day))
    .map((day): Occurrence => ({ day, on: day, start, moved: null }));
  const moved = exceptions.flatMap((one): readonly Occurrence[] =>
    one.kind === 'moved' &&
    isRunning(series, one.day) &&
    days.lessonsOn(one.day) === weekday &&
    days.canTake.has(one.toDay)
      ? [{ day: one.day, on: one.toDay, start: one.toStart, moved: one }]
      : [],
  );
  return [...asPlanned, ...moved].toSorted((left, right) => (left.on < right.on ? -1 : 1));
}

export type Slot = Recurring & Pick<Series, 'start' | 'minutes'>;

/** Whether two stretches of one day share a minute. One may end as the other begins. */
export function sharesMinutes(left: Pick<Slot, 'start' | 'minutes'>, right: Pick<Slot, 'start' | 'minutes'>): boolean {
  const [leftStart, rightStart] = [minutesOfDay(left.start), minutesOfDay(right.start)];
  return leftStart < rightStart + right.minutes && rightStart < leftStart + left.minutes;
}

/** Whether two weekly series ask for the same minutes of the same day at least once. */
export function overlaps(left: Slot, right: Slot): boolean {
  if (left.weekday !== right.weekday || !sharesMinutes(left, right)) return false;
  const from = left.from > right.from ? left.from : right.from;
  const to = [left.to, right.to].filter((day) => day !== null).toSorted()[0] ?? null;
  return to === null || nextOn(left.weekday as Weekday, from) <= to;
}

/** The first day of that weekday, on the given day or after it. */
export function nextOn(weekday: Weekday, day: Day): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** The lesson has to end before midnight: a session belongs to one day. */
export function endsSameDay(slot: Pick<Series, 'start' | 'minutes'>): boolean {
  return minutesOfDay(slot.start) + slot.minutes <= 24 * 60;
}

/**
 * Whether a series takes place at all. One without an end does, on a weekday: after the holidays there is school again.
 * Of a school year whose calendar is not known yet the same is taken for granted.
 * @param calendarOf the last calendar known on a day
 */
export function everTakesPlace(series: Recurring, calendarOf: (day: Day) => Calendar): boolean {
  if (series.weekday > 5) return false;
  if (series.to === null) return true;
  for (let day = nextOn(series.weekday as Weekday, series.from); day <= series.to; day = addDays(day, 7))
    if (isSchoolDay(calendarOf(day), day) || isUnknownYear(calendarOf(day), day)) return true;
  return false;
}
