/** The calendar that a school starts with until it has entered its own. */
import type { Calendar } from './calendar.ts';
import { calendarKz2025 } from './calendar-kz-2025.ts';
import type { Day } from './day.ts';
import { publicHolidayOn } from './public-holidays.ts';

/**
 * The published calendar where there is one; else 1 September to 25 May without breaks, which shows a planned session
 * too many rather than one too few.
 * @param day any day; from June on the year that begins in September is meant
 */
export function defaultCalendar(day: Day): Calendar {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '06-01' ? 1 : 0);
  if (year === 2025) return calendarKz2025;
  return {
    firstDay: `${year}-09-01` as Day,
    lastDay: `${year + 1}-05-25` as Day,
    breaks: [],
    gradeOneBreak: null,
    holidays: [`${year}-12-16`, `${year + 1}-03-08`, `${year + 1}-05-01`, `${year + 1}-05-07`, `${year + 1}-05-09`].map(
      (day) => ({ day: day as Day, movedTo: null, known: publicHolidayOn(day), name: '' }),
    ),
    workingDays: [],
    isToCheck: true,
  };
}
