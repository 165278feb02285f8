import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Calendar,
  calendarSchema,
  countSchoolDays,
  isSchoolDay,
  lessonsOf,
} from '../../../../src/shared/domain/calendar.ts';
import { kindsFor, makeSpan, spanKinds } from '../../../../src/shared/domain/calendar-edit.ts';
import { calendarKz2025 } from '../../../../src/shared/domain/calendar-kz-2025.ts';
import { calendarProblems } from '../../../../src/shared/domain/calendar-problems.ts';
import { calendarIn, nextYearOf, schoolYearOf } from '../../../../src/shared/domain/calendar-year.ts';
import { addDays, type Day, daysFrom, weekdayOf } from '../../../../src/shared/domain/day.ts';
import { fallsOn, occurrencesOf, planDays } from '../../../../src/shared/domain/plan.ts';

const day = (text: string) => text as Day;
const span = (from: string, to = from) => ({ from: day(from), to: day(to) });
const count = (calendar: Calendar, grade: number | null = null) =>
  countSchoolDays(calendar, calendar.firstDay, calendar.lastDay, grade);

describe('a calendar kept by an earlier version', () => {
  const { holidays: _holidays, workingDays: _working, isToCheck: _check, ...rest } = calendarKz2025;
  const old = { ...rest, daysOff: ['2025-12-16', '2026-03-09', '2026-05-01', '2026-05-07', '2026-05-11'] };

  it('opens, counts the same days, and knows the holidays that it can tell', () => {
    const calendar = calendarSchema.parse(old);
    expect([count(calendar), count(calendar, 1)]).toEqual([166, 161]);
    expect(calendar.holidays.map(({ known }) => known)).toEqual([
      'independence_day',
      null,
      'unity_day',
      'defender_day',
      null,
    ]);
    expect(calendarSchema.parse(JSON.parse(JSON.stringify(calendar)))).toEqual(calendar);
  });

  it.each([null, 'today', ['2026-02-30'], [7]])('is refused with days off that are none: %j', (daysOff) => {
    expect(calendarSchema.safeParse({ ...rest, daysOff }).success).toBe(false);
  });
});

describe('making days something else', () => {
  it('a span of holidays takes exactly its school days away', () => {
    const made = makeSpan(calendarKz2025, span('2026-01-12', '2026-01-18'), 'holiday');
    expect(count(calendarKz2025) - count(made)).toBe(5);
    expect(calendarProblems(made)).toEqual([]);
  });

  it('a break that touches another one becomes one with it', () => {
    const made = makeSpan(calendarKz2025, span('2025-11-03', '2025-11-04'), 'break');
    expect(made.breaks[0]).toEqual(span('2025-10-27', '2025-11-04'));
    expect(count(made)).toBe(164);
  });

  it('school in the middle of a break leaves two breaks; on a day moved it takes the holiday back', () => {
    expect(makeSpan(calendarKz2025, span('2025-10-29'), 'school').breaks).toHaveLength(4);
    const back = makeSpan(calendarKz2025, span('2026-03-09'), 'school');
    expect(isSchoolDay(back, day('2026-03-09'))).toBe(true);
    expect(back.holidays).toHaveLength(4);
  });

  it('a Saturday is made up by the lessons of the day that was off, and only a weekend can be', () => {
    const off = makeSpan(calendarKz2025, span('2026-04-21'), 'holiday');
    const made = makeSpan(off, span('2026-04-25'), 'working');
    expect(made.workingDays).toEqual([{ day: '2026-04-25', as: 2 }]);
    expect([count(off), count(made)]).toEqual([165, 166]);
    expect(lessonsOf(made, day('2026-04-25'))).toBe(2);
    expect(kindsFor(span('2026-04-24', '2026-04-25'))).not.toContain('working');
    expect(kindsFor(span('2026-04-25'))).toContain('working');
  });

  const days = daysFrom(calendarKz2025.firstDay, calendarKz2025.lastDay);
  const anySpan = fc.tuple(fc.nat(days.length - 1), fc.nat(20)).map(([start, length]) => ({
    from: days[start] as Day,
    to: days[Math.min(start + length, days.length - 1)] as Day,
  }));

  it('holds for any steps: what is made school is school, what is made a break is none, and breaks never overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anySpan, fc.constantFrom(...spanKinds)), { maxLength: 8 }), (steps) => {
        let calendar: Calendar = calendarKz2025;
        for (const [where, kind] of steps) {
          calendar = makeSpan(calendar, where, kind);
          const inside = daysFrom(where.from, where.to);
          if (kind === 'school')
            expect(inside.every((one) => weekdayOf(one) > 5 || isSchoolDay(calendar, one, 1))).toBe(true);
          if (kind === 'break') expect(inside.some((one) => isSchoolDay(calendar, one))).toBe(false);
          if (kind === 'holiday' && where.from !== where.to)
            expect(inside.some((one) => weekdayOf(one) <= 5 && isSchoolDay(calendar, one))).toBe(false);
          const kinds = calendarProblems(calendar).map((problem) => problem.kind);
          expect(kinds.filter((one) => one !== 'grade_one_in_break' && one !== 'working_is_off')).toEqual(
            kinds.filter((one) => one === 'moved_to_off'),
          );
        }
        expect(calendarSchema.parse(JSON.parse(JSON.stringify(calendar)))).toEqual(calendar);
      }),
    );
  });
});

describe('what is wrong is told', () => {
  const base = calendarKz2025;
  const holiday = (on: string, movedTo: string | null) => ({
    day: day(on),
    movedTo: movedTo as Day | null,
    known: null,
    name: '',
  });
  it.each([
    ['year_backwards', { ...base, lastDay: day('2025-08-01') }],
    ['year_too_long', { ...base, lastDay: day('2027-05-25') }],
    ['break_backwards', { ...base, breaks: [span('2025-11-02', '2025-10-27')] }],
    ['break_outside', { ...base, breaks: [span('2026-05-20', '2026-05-26')] }],
    ['breaks_overlap', { ...base, breaks: [span('2025-10-27', '2025-11-02'), span('2025-11-02', '2025-11-05')] }],
    ['grade_one_outside', { ...base, gradeOneBreak: span('2025-08-20', '2025-09-02') }],
    ['grade_one_in_break', { ...base, gradeOneBreak: span('2026-03-16', '2026-03-20') }],
    ['holiday_outside', { ...base, holidays: [holiday('2026-08-30', null)] }],
    ['holiday_twice', { ...base, holidays: [holiday('2026-05-01', null), holiday('2026-05-01', null)] }],
    ['moved_outside', { ...base, holidays: [holiday('2026-05-09', '2026-05-26')] }],
    ['moved_to_off', { ...base, holidays: [holiday('2026-05-09', '2026-05-10')] }],
    ['moved_to_off', { ...base, holidays: [holiday('2026-03-08', '2026-03-20')] }],
    ['moved_to_off', { ...base, holidays: [holiday('2026-05-09', '2026-05-07'), holiday('2026-05-07', null)] }],
    ['working_outside', { ...base, workingDays: [{ day: day('2026-06-06'), as: 1 }] }],
    ['working_is_weekday', { ...base, workingDays: [{ day: day('2026-04-22'), as: 1 }] }],
    ['working_is_off', { ...base, workingDays: [{ day: day('2026-03-21'), as: 1 }] }],
  ] as const)('%s', (kind, calendar) => {
    expect(calendarProblems(calendar as Calendar).map((problem) => problem.kind)).toEqual([kind]);
  });

  it('years of one school do not overlap', () => {
    const late = { ...nextYearOf(base), firstDay: day('2026-05-25'), lastDay: day('2027-05-24') };
    expect(calendarProblems(late, [base]).map(({ kind }) => kind)).toEqual(['years_overlap']);
    expect(calendarProblems(nextYearOf(base), [base])).toEqual([]);
  });
});

describe('a new year', () => {
  it('is the last one a year later, to be checked', () => {
    const next = nextYearOf(calendarKz2025);
    expect(next).toMatchObject({ firstDay: '2026-09-01', lastDay: '2027-05-25', isToCheck: true });
    expect(next.breaks[0]).toEqual(span('2026-10-26', '2026-11-01'));
    expect(next.holidays.find(({ known }) => known === 'victory_day')).toMatchObject({
      day: '2027-05-09',
      movedTo: '2027-05-10',
    });
    expect(next.holidays.find(({ known }) => known === 'womens_day')).toMatchObject({ movedTo: null });
  });

  it('stays sound for a generation: breaks keep weekdays and lengths, nothing is wrong with it', () => {
    let calendar: Calendar = calendarKz2025;
    for (let year = 2026; year < 2032; year++) {
      const next = nextYearOf(calendar);
      expect(calendarProblems(next, [calendar])).toEqual([]);
      expect(next.breaks.map(({ from }) => weekdayOf(from))).toEqual(
        calendar.breaks.map(({ from }) => weekdayOf(from)),
      );
      expect(Math.abs(count(next) - 166)).toBeLessThan(6);
      expect(schoolYearOf(next.firstDay)).toBe(year);
      calendar = next;
    }
  });
});

describe('which calendar is in force', () => {
  const calendars = [calendarKz2025, { ...nextYearOf(calendarKz2025), isToCheck: false }];
  it.each([
    ['2025-09-01', 0],
    ['2026-07-01', 0],
    ['2026-09-01', 1],
    ['2024-09-02', 0],
  ])('%s', (on, place) => expect(calendarIn(calendars, day(on))).toBe(calendars[place]));

  it('a year that nobody entered goes by the calendar that a school starts with', () => {
    const unknown = calendarIn(calendars, day('2027-09-01'));
    expect(unknown.firstDay).toBe('2027-09-01');
    expect(unknown.isToCheck).toBe(true);
  });
});

describe('a Saturday that makes up for a Monday', () => {
  const calendar = { ...calendarKz2025, workingDays: [{ day: day('2026-04-25'), as: 1 }] };
  const monday = { weekday: 1, from: day('2025-09-01'), to: null, start: '09:00' };
  const days = planDays(daysFrom(day('2026-04-20'), day('2026-04-30')), () => calendar);

  it('has the lessons of a Monday, once', () => {
    expect(occurrencesOf(monday, [], days).map(({ on }) => on)).toEqual(['2026-04-20', '2026-04-25', '2026-04-27']);
    expect(occurrencesOf({ ...monday, weekday: 6 }, [], days)).toEqual([]);
    expect(fallsOn(monday, day('2026-04-25'), calendar)).toBe(true);
    expect(fallsOn(monday, day('2026-04-25'), calendarKz2025)).toBe(false);
  });

  it('can be moved like any other time', () => {
    const moved = {
      kind: 'moved',
      day: day('2026-04-25'),
      toDay: day('2026-04-28'),
      toStart: '11:00',
      reason: '',
    } as const;
    expect(occurrencesOf(monday, [moved], days).map(({ on }) => on)).toEqual([
      '2026-04-20',
      '2026-04-27',
      '2026-04-28',
    ]);
    expect(addDays(moved.day, 3)).toBe(moved.toDay);
  });
});
