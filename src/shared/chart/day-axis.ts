/** Days along an axis. */
import { addDays, type Day, daysBetween, mondayOf, monthOf, monthsFrom } from '../domain/day.ts';

/** Ranges up to this many days are marked by weeks, longer ones by months. */
const longestInWeeks = 70;

export type DayTicks = { readonly unit: 'week' | 'month'; readonly days: readonly Day[] };

/** At most `count` Mondays or first days of months between two days, both included, evenly apart. */
export function dayTicks(from: Day, to: Day, count: number): DayTicks {
  const isShort = daysBetween(from, to) <= longestInWeeks;
  const all = isShort ? mondays(from, to) : firstDays(from, to);
  const every = Math.max(1, Math.ceil(all.length / Math.max(1, count)));
  return { unit: isShort ? 'week' : 'month', days: all.filter((_, index) => index % every === 0) };
}

function mondays(from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = mondayOf(from); day <= to; day = addDays(day, 7)) if (day >= from) days.push(day);
  return days;
}

function firstDays(from: Day, to: Day): readonly Day[] {
  return monthsFrom(monthOf(from), monthOf(to))
    .map((month) => `${month}-01` as Day)
    .filter((day) => day >= from);
}
