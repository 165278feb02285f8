/** What is wrong with a calendar, so that it can be told in words before it is kept. */
import { type Calendar, dayOffOf, isWithin, type Span } from './calendar.ts';
import { type Day, daysBetween, weekdayOf } from './day.ts';

export type CalendarProblem =
  | { readonly kind: 'year_backwards' | 'year_too_long'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'years_overlap'; readonly from: Day; readonly to: Day }
  | {
      readonly kind: 'break_backwards' | 'break_outside' | 'grade_one_backwards' | 'grade_one_outside';
      readonly from: Day;
      readonly to: Day;
    }
  | { readonly kind: 'breaks_overlap' | 'grade_one_in_break'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'holiday_outside' | 'holiday_twice' | 'working_outside' | 'working_twice'; readonly day: Day }
  | { readonly kind: 'working_is_weekday' | 'working_is_off'; readonly day: Day }
  | { readonly kind: 'moved_outside' | 'moved_to_off'; readonly day: Day; readonly to: Day };

/** Longer than any school year: a year typed wrongly. */
const longestYear = 366;

/** @param others the school's other calendars */
export function calendarProblems(calendar: Calendar, others: readonly Calendar[] = []): readonly CalendarProblem[] {
  const { firstDay: from, lastDay: to } = calendar;
  if (to < from) return [{ kind: 'year_backwards', from, to }];
  if (daysBetween(from, to) > longestYear) return [{ kind: 'year_too_long', from, to }];
  return [
    ...others
      .filter((other) => other.firstDay <= to && other.lastDay >= from)
      .map((other): CalendarProblem => ({ kind: 'years_overlap', from: other.firstDay, to: other.lastDay })),
    ...breakProblems(calendar),
    ...gradeOneProblems(calendar),
    ...holidayProblems(calendar),
    ...workingDayProblems(calendar),
  ];
}

const isOutside = ({ firstDay, lastDay }: Calendar, { from, to }: Span) => from < firstDay || to > lastDay;
const overlap = (left: Span, right: Span) => left.from <= right.to && right.from <= left.to;

function breakProblems(calendar: Calendar): readonly CalendarProblem[] {
  return calendar.breaks.flatMap(({ from, to }, place): readonly CalendarProblem[] => {
    if (to < from) return [{ kind: 'break_backwards', from, to }];
    if (isOutside(calendar, { from, to })) return [{ kind: 'break_outside', from, to }];
    const isTwice = calendar.breaks.slice(0, place).some((other) => overlap(other, { from, to }));
    return isTwice ? [{ kind: 'breaks_overlap', from, to }] : [];
  });
}

function gradeOneProblems(calendar: Calendar): readonly CalendarProblem[] {
  const own = calendar.gradeOneBreak;
  if (own === null) return [];
  const { from, to } = own;
  if (to < from) return [{ kind: 'grade_one_backwards', from, to }];
  if (isOutside(calendar, own)) return [{ kind: 'grade_one_outside', from, to }];
  return calendar.breaks.some((other) => overlap(other, own)) ? [{ kind: 'grade_one_in_break', from, to }] : [];
}

function holidayProblems(calendar: Calendar): readonly CalendarProblem[] {
  const { holidays, firstDay, lastDay, breaks } = calendar;
  const isInYear = (day: Day) => day >= firstDay && day <= lastDay;
  return holidays.flatMap((one, place): readonly CalendarProblem[] => {
    const { day, movedTo } = one;
    if (!isInYear(day)) return [{ kind: 'holiday_outside', day }];
    const before = holidays.slice(0, place);
    if (before.some((other) => other.day === day)) return [{ kind: 'holiday_twice', day }];
    if (movedTo === null) return [];
    if (!isInYear(movedTo)) return [{ kind: 'moved_outside', day, to: movedTo }];
    const isTaken = holidays.some((other) => other !== one && dayOffOf(other) === movedTo);
    const isOff = weekdayOf(movedTo) > 5 || isTaken || breaks.some((span) => isWithin(movedTo, span));
    return isOff || movedTo === day ? [{ kind: 'moved_to_off', day, to: movedTo }] : [];
  });
}

function workingDayProblems(calendar: Calendar): readonly CalendarProblem[] {
  const { workingDays, firstDay, lastDay, breaks, holidays } = calendar;
  return workingDays.flatMap(({ day }, place): readonly CalendarProblem[] => {
    if (day < firstDay || day > lastDay) return [{ kind: 'working_outside', day }];
    if (weekdayOf(day) <= 5) return [{ kind: 'working_is_weekday', day }];
    if (workingDays.slice(0, place).some((other) => other.day === day)) return [{ kind: 'working_twice', day }];
    const isOff = breaks.some((span) => isWithin(day, span)) || holidays.some((one) => dayOffOf(one) === day);
    return isOff ? [{ kind: 'working_is_off', day }] : [];
  });
}
