/** The calendars of a school, year after year: which one is in force when, and how a new year begins. */
import type { Calendar, Holiday, Span } from './calendar.ts';
import { defaultCalendar } from './calendar-default.ts';
import { addDays, type Day, lastDayOfMonth, monthOf, weekdayOf } from './day.ts';

/** The year in which a school year begins: 2025 of 2025-26. From June on a day belongs to the year to come. */
export function schoolYearOf(day: Day): number {
  return Number(day.slice(0, 4)) - (day.slice(5) < '06-01' ? 1 : 0);
}

/**
 * The calendar by which a day is counted: that of its month's last day, so that September belongs to the new year. A year
 * that nobody entered goes by the calendar that a school starts with: a planned session too many is seen, one too few is
 * not.
 * @param calendars of one school, in the order of their first days
 */
export function calendarIn(calendars: readonly Calendar[], day: Day): Calendar {
  const lastDay = lastDayOfMonth(monthOf(day));
  return inForce(calendars.findLast(({ firstDay }) => firstDay <= lastDay) ?? calendars[0] ?? null, lastDay);
}

/** @param last the last calendar that began by that day */
export function inForce(last: Calendar | null, day: Day): Calendar {
  return last === null || isUnknownYear(last, day) ? defaultCalendar(day) : last;
}

/** Whether a day is in a school year after the one that a calendar is for. */
export const isUnknownYear = ({ lastDay }: Calendar, day: Day) => day >= `${lastDay.slice(0, 4)}-09-01`;

const daysInYear = 364;

/**
 * The next year as a copy, to be checked: first and last day by their dates, breaks by their weekdays (52 weeks later),
 * holidays by their dates, on the next school day where that is on a weekend. Days made up are not copied: they were made up for
 * something.
 */
export function nextYearOf(calendar: Calendar): Calendar {
  const later = ({ from, to }: Span) => ({ from: addDays(from, daysInYear), to: addDays(to, daysInYear) });
  const breaks = calendar.breaks.map(later);
  const taken = new Set<Day>();
  const holidays = calendar.holidays.map((one) => {
    const moved = movedAnew({ ...one, day: yearLater(one.day) }, breaks, taken);
    taken.add(moved.movedTo ?? moved.day);
    return moved;
  });
  return {
    firstDay: toWeekday(yearLater(calendar.firstDay), 1),
    lastDay: toWeekday(yearLater(calendar.lastDay), -1),
    breaks,
    gradeOneBreak: calendar.gradeOneBreak && later(calendar.gradeOneBreak),
    holidays,
    workingDays: [],
    isToCheck: true,
  };
}

/** The same date a year later; 29 February becomes 28. */
function yearLater(day: Day): Day {
  const date = day.slice(5) === '02-29' ? '02-28' : day.slice(5);
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}-${date}` as Day;
}

/** The day itself, or on a weekend the nearest weekday after it (1) or before it (-1). */
function toWeekday(day: Day, step: 1 | -1): Day {
  return weekdayOf(day) > 5 ? toWeekday(addDays(day, step), step) : day;
}

function movedAnew(holiday: Holiday, breaks: readonly Span[], taken: ReadonlySet<Day>): Holiday {
  const isFree = (day: Day) =>
    weekdayOf(day) <= 5 && !taken.has(day) && !breaks.some(({ from, to }) => day >= from && day <= to);
  if (weekdayOf(holiday.day) <= 5) return { ...holiday, movedTo: null };
  const next = [1, 2, 3].map((days) => addDays(holiday.day, days)).find(isFree);
  return { ...holiday, movedTo: next ?? null };
}
