/** School years of the demo. The two before 2025-26 follow its pattern of breaks and exist for benchmarks. */
import type { Calendar } from '../../../shared/domain/calendar.ts';
import { calendarKz2025 } from '../../../shared/domain/calendar-kz-2025.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { publicHolidayOn } from '../../../shared/domain/public-holidays.ts';

type Span = readonly [from: string, to: string];

function calendar(year: Span, breaks: readonly Span[], gradeOneBreak: Span, daysOff: readonly string[]): Calendar {
  const span = ([from, to]: Span) => ({ from: from as Day, to: to as Day });
  return {
    firstDay: year[0] as Day,
    lastDay: year[1] as Day,
    breaks: breaks.map(span),
    gradeOneBreak: span(gradeOneBreak),
    holidays: daysOff.map((day) => ({ day: day as Day, movedTo: null, known: publicHolidayOn(day), name: '' })),
    workingDays: [],
    isToCheck: false,
  };
}

const demo2023 = calendar(
  ['2023-09-01', '2024-05-24'],
  [
    ['2023-10-30', '2023-11-05'],
    ['2023-12-29', '2024-01-07'],
    ['2024-03-21', '2024-03-31'],
  ],
  ['2024-02-05', '2024-02-11'],
  ['2023-10-25', '2023-12-18', '2024-03-08', '2024-05-01', '2024-05-07', '2024-05-09'],
);

const demo2024 = calendar(
  ['2024-09-02', '2025-05-23'],
  [
    ['2024-10-28', '2024-11-03'],
    ['2024-12-30', '2025-01-08'],
    ['2025-03-20', '2025-03-30'],
  ],
  ['2025-02-10', '2025-02-16'],
  ['2024-10-25', '2024-12-16', '2025-03-10', '2025-05-01', '2025-05-07', '2025-05-09'],
);

/** The last `years` school years up to 2025-26, oldest first. */
export function demoCalendars(years: 1 | 3): readonly Calendar[] {
  return years === 3 ? [demo2023, demo2024, calendarKz2025] : [calendarKz2025];
}
