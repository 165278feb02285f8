/** All that is special in a calendar, one entry each, in the order of days. */
import { type Calendar, dayOffOf, type Span } from '../../../../shared/domain/calendar.ts';

export type Special = {
  readonly kind: 'year' | 'break' | 'gradeOne' | 'holiday' | 'working';
  /** Its place in the calendar's list of that kind. */
  readonly place: number;
  readonly span: Span;
};

export function specialDays(calendar: Calendar): readonly Special[] {
  const { firstDay, lastDay, breaks, gradeOneBreak, holidays, workingDays } = calendar;
  const year: Special = { kind: 'year', place: 0, span: { from: firstDay, to: lastDay } };
  const others: readonly Special[] = [
    ...breaks.map((span, place): Special => ({ kind: 'break', place, span })),
    ...(gradeOneBreak ? [{ kind: 'gradeOne', place: 0, span: gradeOneBreak } as const] : []),
    ...holidays.map((one, place): Special => ({ kind: 'holiday', place, span: oneDay(dayOffOf(one)) })),
    ...workingDays.map(({ day }, place): Special => ({ kind: 'working', place, span: oneDay(day) })),
  ];
  return [year, ...others.toSorted((left, right) => (left.span.from < right.span.from ? -1 : 1))];
}

const oneDay = (day: Span['from']): Span => ({ from: day, to: day });

/** The calendar without it; a year stays. */
export function withoutSpecial(calendar: Calendar, { kind, place }: Special): Calendar {
  switch (kind) {
    case 'year':
      return calendar;
    case 'break':
      return { ...calendar, breaks: without(calendar.breaks, place) };
    case 'gradeOne':
      return { ...calendar, gradeOneBreak: null };
    case 'holiday':
      return { ...calendar, holidays: without(calendar.holidays, place) };
    case 'working':
      return { ...calendar, workingDays: without(calendar.workingDays, place) };
  }
}

function without<Item>(items: readonly Item[], place: number): Item[] {
  return items.filter((_, index) => index !== place);
}
