/** School year 2025-26 in Kazakhstan, from the published dates: 166 school days, 161 in grade 1. */
import type { Calendar } from './calendar.ts';
import type { Day } from './day.ts';

const day = (text: string) => text as Day;

export const calendarKz2025: Calendar = {
  firstDay: day('2025-09-01'),
  lastDay: day('2026-05-25'),
  breaks: [
    { from: day('2025-10-27'), to: day('2025-11-02') },
    { from: day('2025-12-29'), to: day('2026-01-07') },
    { from: day('2026-03-19'), to: day('2026-03-29') },
  ],
  gradeOneBreak: { from: day('2026-02-09'), to: day('2026-02-15') },
  daysOff: ['2025-12-16', '2026-03-09', '2026-05-01', '2026-05-07', '2026-05-11'].map(day),
};
