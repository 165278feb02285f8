/** The days of the demo's history, in order, and what is known of each before anybody comes. */
import { type Calendar, isSchoolDay } from '../../../shared/domain/calendar.ts';
import { addDays, type Day, daysBetween, daysFrom, weekdayOf } from '../../../shared/domain/day.ts';
import { demoDay } from './options.ts';
import type { Random } from './random.ts';

export type SchoolDay = {
  readonly day: Day;
  /** Days since the first day of the history. */
  readonly dayIndex: number;
  readonly weekday: number;
  /** Grade 1 is on its own break. */
  readonly isGradeOneBreak: boolean;
  /** Too cold to come: the school is closed and works from a distance. */
  readonly isFrost: boolean;
  /** The first week after a break, when some of what was learnt is lost. */
  readonly isAfterBreak: boolean;
};

/** School days of a year up to the day before the demo's today. @param firstDay of the whole history */
export function schoolDaysOf(random: Random, calendar: Calendar, firstDay: Day): readonly SchoolDay[] {
  const lastDay = calendar.lastDay < demoDay ? calendar.lastDay : addDays(demoDay, -1);
  const days = daysFrom(calendar.firstDay, lastDay).filter((day) => isSchoolDay(calendar, day));
  const coldDays = days.filter((day) => day.slice(5) >= '01-12' && day.slice(5) <= '02-20');
  const frost = new Set(random.shuffle(coldDays).slice(0, 2));
  return days.map((day) => ({
    day,
    dayIndex: daysBetween(firstDay, day),
    weekday: weekdayOf(day),
    isGradeOneBreak: !isSchoolDay(calendar, day, 1),
    isFrost: frost.has(day),
    isAfterBreak: calendar.breaks.some(({ to }) => day > to && daysBetween(to, day) <= 7),
  }));
}
