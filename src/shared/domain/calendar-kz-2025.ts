/** School year 2025-26 in Kazakhstan, from the published dates: 166 school days, 161 in grade 1. */
import type { Calendar } from './calendar.ts';
import type { Day } from './day.ts';
import { publicHolidayOn } from './public-holidays.ts';

const day = (text: string) => text as Day;
const holiday = (on: string, movedTo: string | null = null) => ({
  day: day(on),
  movedTo: movedTo === null ? null : day(movedTo),
  known: publicHolidayOn(on),
  name: '',
});

export const calendarKz2025: Calendar = {
  firstDay: day('2025-09-01'),
  lastDay: day('2026-05-25'),
  breaks: [
    { from: day('2025-10-27'), to: day('2025-11-02') },
    { from: day('2025-12-29'), to: day('2026-01-07') },
    { from: day('2026-03-19'), to: day('2026-03-29') },
  ],
  gradeOneBreak: { from: day('2026-02-09'), to: day('2026-02-15') },
  holidays: [
    holiday('2025-12-16'),
    holiday('2026-03-08', '2026-03-09'),
    holiday('2026-05-01'),
    holiday('2026-05-07'),
    holiday('2026-05-09', '2026-05-11'),
  ],
  workingDays: [],
  isToCheck: false,
};
