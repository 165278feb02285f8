/** Days of a calendar become something else: the steps that its editor is made of. All pure. */
import { type Calendar, dayOffOf, isHoliday, isSchoolDay, isWithin, type Span } from './calendar.ts';
import { addDays, type Day, daysFrom, type Weekday, weekdayOf } from './day.ts';
import { publicHolidayOn } from './public-holidays.ts';

/** What days can be made. */
export const spanKinds = ['school', 'holiday', 'break', 'gradeOne', 'working'] as const;
export type SpanKind = (typeof spanKinds)[number];

/** Which of them can be chosen for these days. */
export function kindsFor(span: Span): readonly SpanKind[] {
  const weekdays = daysFrom(span.from, span.to).map(weekdayOf);
  return spanKinds.filter((kind) => kind !== 'working' || weekdays.every((one) => one > 5));
}

export function makeSpan(calendar: Calendar, span: Span, kind: SpanKind): Calendar {
  switch (kind) {
    case 'school':
      return makeSchool(calendar, span);
    case 'holiday':
      return makeHoliday(calendar, span);
    case 'break':
      return { ...calendar, breaks: addSpan(calendar.breaks, span) };
    case 'gradeOne':
      return { ...calendar, gradeOneBreak: { from: span.from, to: span.to } };
    case 'working':
      return makeWorking(calendar, span);
  }
}

/** Ordinary again: whatever stood there goes, a holiday also where only its day off lies there. */
function makeSchool(calendar: Calendar, span: Span): Calendar {
  const own = calendar.gradeOneBreak;
  const longest = own && cut([own], span).toSorted((left, right) => lengthOf(right) - lengthOf(left))[0];
  return {
    ...calendar,
    breaks: cut(calendar.breaks, span),
    gradeOneBreak: longest ?? null,
    holidays: calendar.holidays.filter((one) => !isWithin(dayOffOf(one), span)),
    workingDays: calendar.workingDays.filter(({ day }) => !isWithin(day, span)),
  };
}

/** Of several days only those on which there would be school; a single one in any case, e.g. to be moved from a Sunday. */
function makeHoliday(calendar: Calendar, { from, to }: Span): Calendar {
  const days = daysFrom(from, to).filter((day) => from === to || isSchoolDay(calendar, day));
  const added = days
    .filter((day) => !isHoliday(calendar, day) && !calendar.holidays.some((one) => one.day === day))
    .map((day) => ({ day, movedTo: null, known: publicHolidayOn(day), name: '' }));
  return {
    ...calendar,
    holidays: [...calendar.holidays, ...added].toSorted((left, right) => (left.day < right.day ? -1 : 1)),
    workingDays: calendar.workingDays.filter(({ day }) => !days.includes(day)),
  };
}

/** A Saturday makes up for the first weekday of the same week that is off, else for a Monday. */
function makeWorking(calendar: Calendar, { from, to }: Span): Calendar {
  const added = daysFrom(from, to)
    .filter((day) => weekdayOf(day) > 5 && !calendar.workingDays.some((one) => one.day === day))
    .map((day) => ({ day, as: madeUpFor(calendar, day) }));
  return {
    ...calendar,
    workingDays: [...calendar.workingDays, ...added].toSorted((left, right) => (left.day < right.day ? -1 : 1)),
  };
}

function madeUpFor(calendar: Calendar, day: Day): Weekday {
  const monday = addDays(day, 1 - weekdayOf(day));
  return ([1, 2, 3, 4, 5] as const).find((place) => isHoliday(calendar, addDays(monday, place - 1))) ?? 1;
}

/** Spans without those days; what is cut in the middle becomes two. */
function cut(spans: readonly Span[], gone: Span): Span[] {
  return spans.flatMap(({ from, to }) => {
    if (from > gone.to || to < gone.from) return [{ from, to }];
    const before = { from, to: addDays(gone.from, -1) };
    const after = { from: addDays(gone.to, 1), to };
    return [before, after].filter((span) => span.from <= span.to);
  });
}

/** Spans with those days, in order; what touches or overlaps is one. */
function addSpan(spans: readonly Span[], { from, to }: Span): Span[] {
  const isApart = (span: Span) => addDays(span.to, 1) < from || addDays(to, 1) < span.from;
  const joined = spans.filter((span) => !isApart(span));
  const start = [from, ...joined.map((span) => span.from)].toSorted()[0] ?? from;
  const end = [to, ...joined.map((span) => span.to)].toSorted().at(-1) ?? to;
  return [...spans.filter(isApart), { from: start, to: end }].toSorted((left, right) =>
    left.from < right.from ? -1 : 1,
  );
}

const lengthOf = ({ from, to }: Span) => daysFrom(from, to).length;
