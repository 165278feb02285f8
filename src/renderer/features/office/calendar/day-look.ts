/** What a day of a calendar is, for the year at a glance and for whoever hears it read out. */
import {
  type Calendar,
  dayOffOf,
  type Holiday,
  isGradeOneOff,
  isSchoolDay,
  isWithin,
} from '../../../../shared/domain/calendar.ts';
import { type Day, weekdayOf } from '../../../../shared/domain/day.ts';

export type DayLook = {
  readonly kind: 'outside' | 'school' | 'weekend' | 'holiday' | 'break' | 'working';
  readonly isGradeOne: boolean;
  /** Off because of it. */
  readonly holiday: Holiday | null;
  /** It is on this day, but the day off is another one. */
  readonly movedAway: Holiday | null;
};

export function lookOf(calendar: Calendar, day: Day): DayLook {
  const holiday = calendar.holidays.find((one) => dayOffOf(one) === day) ?? null;
  const movedAway = calendar.holidays.find((one) => one.day === day && one.movedTo !== null) ?? null;
  const isGradeOne = isGradeOneOff(calendar, day, 1) && isSchoolDay(calendar, day);
  return { kind: kindOf(calendar, day, holiday), isGradeOne, holiday, movedAway };
}

function kindOf(calendar: Calendar, day: Day, holiday: Holiday | null): DayLook['kind'] {
  if (day < calendar.firstDay || day > calendar.lastDay) return 'outside';
  if (holiday) return 'holiday';
  if (calendar.breaks.some((span) => isWithin(day, span))) return 'break';
  if (weekdayOf(day) <= 5) return 'school';
  return isSchoolDay(calendar, day) ? 'working' : 'weekend';
}
