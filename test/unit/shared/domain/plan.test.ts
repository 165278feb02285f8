import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOff, isSchoolDay, quarterOf } from '../../../../src/shared/domain/calendar.ts';
import { calendarKz2025 } from '../../../../src/shared/domain/calendar-kz-2025.ts';
import { addDays, type Day, daysFrom, type Weekday, weekdayOf } from '../../../../src/shared/domain/day.ts';
import {
  type Exception,
  everTakesPlace,
  occurrencesOf,
  overlaps,
  planDays,
} from '../../../../src/shared/domain/plan.ts';

const day = (text: string) => text as Day;
const calendarOf = () => calendarKz2025;
const april = planDays(daysFrom(day('2026-04-01'), day('2026-04-30')), calendarOf);
/** Wednesdays at 9. */
const series = { weekday: 3, from: day('2025-09-01'), to: null, start: '09:00' } as const;
const cancelled = (on: string): Exception => ({ kind: 'cancelled', day: day(on), reason: '' });
const moved = (on: string, toDay: string, toStart = '10:00'): Exception => ({
  kind: 'moved',
  day: day(on),
  toDay: day(toDay),
  toStart,
  reason: '',
});
const times = (exceptions: readonly Exception[], changes: object = {}) =>
  occurrencesOf({ ...series, ...changes }, exceptions, april).map(({ on, start }) => `${on.slice(8)} ${start}`);

describe('when a series takes place', () => {
  it('is on its weekday, where nothing else was said', () =>
    expect(times([])).toEqual(['01 09:00', '08 09:00', '15 09:00', '22 09:00', '29 09:00']));

  it('is not where it was cancelled', () =>
    expect(times([cancelled('2026-04-15')])).toEqual(['01 09:00', '08 09:00', '22 09:00', '29 09:00']));

  it('is on its new day once, where it was moved', () =>
    expect(times([moved('2026-04-15', '2026-04-17')])).toEqual([
      '01 09:00',
      '08 09:00',
      '17 10:00',
      '22 09:00',
      '29 09:00',
    ]));

  it('can be moved in from days before the stretch, out of it, and to another time of its day', () =>
    expect(
      times([
        moved('2026-03-18', '2026-04-02'),
        moved('2026-04-29', '2026-05-04'),
        moved('2026-04-08', '2026-04-08', '12:00'),
      ]),
    ).toEqual(['01 09:00', '02 10:00', '08 12:00', '15 09:00', '22 09:00']));

  it('stays where it was moved to when the series has ended by then, and not when it had ended before', () => {
    expect(times([moved('2026-04-15', '2026-04-17')], { to: day('2026-04-16') })).toEqual([
      '01 09:00',
      '08 09:00',
      '17 10:00',
    ]);
    expect(times([moved('2026-04-15', '2026-04-17')], { to: day('2026-04-14') })).toEqual(['01 09:00', '08 09:00']);
  });

  it('can be a Saturday, and no holiday', () => {
    expect(times([moved('2026-04-29', '2026-04-25')])).toContain('25 10:00');
    const may = planDays(daysFrom(day('2026-05-01'), day('2026-05-08')), calendarOf);
    expect(occurrencesOf(series, [moved('2026-04-29', '2026-05-07')], may).map(({ on }) => on)).toEqual(['2026-05-06']);
  });

  it('is the same day by day and for the whole stretch, and never more often than planned', () => {
    const inApril = fc.integer({ min: 0, max: 29 }).map((index) => addDays(day('2026-04-01'), index));
    const exception = fc.oneof(
      fc.record({ kind: fc.constant('cancelled' as const), day: inApril, reason: fc.constant('') }),
      fc.record({
        kind: fc.constant('moved' as const),
        day: inApril,
        toDay: inApril,
        toStart: fc.constant('10:00'),
        reason: fc.constant(''),
      }),
    );
    const some = fc.uniqueArray(exception, { maxLength: 8, selector: (one) => one.day });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 5 }), (exceptions, weekday) => {
        const own = { ...series, weekday: weekday as Weekday };
        const whole = occurrencesOf(own, exceptions, april);
        const dayByDay = daysFrom(day('2026-04-01'), day('2026-04-30')).flatMap((one) =>
          occurrencesOf(own, exceptions, planDays([one], calendarOf)),
        );
        expect(dayByDay).toEqual(whole);
        expect(new Set(whole.map((one) => one.day)).size).toBe(whole.length);
        for (const one of whole) expect(weekdayOf(one.day)).toBe(weekday);
      }),
    );
  });
});

describe('two weekly series', () => {
  const slot = (start: string, from: string, to: string | null) =>
    ({ weekday: 3, start, minutes: 30, from: day(from), to: to as Day | null }) as const;

  it.each([
    ['09:00', '2026-04-22', null, true],
    ['09:29', '2026-04-22', null, true],
    ['09:30', '2026-04-22', null, false],
    // From Thursday to Tuesday there is no Wednesday to meet on.
    ['09:00', '2026-04-23', '2026-04-28', false],
    ['09:00', '2026-04-23', '2026-04-29', true],
  ])('%s from %s to %s meets 09:00: %s', (start, from, to, meets) =>
    expect(overlaps(slot('09:00', '2025-09-01', null), slot(start, from, to))).toBe(meets),
  );
});

describe('a series that never takes place', () => {
  const ever = (weekday: Weekday, from: string, to: string | null) =>
    everTakesPlace({ weekday, from: day(from), to: to as Day | null }, calendarOf);

  it.each<[string, Weekday, string, string | null, boolean]>([
    ['a Saturday', 6, '2026-04-01', null, false],
    ['its weekday is not between', 3, '2026-04-23', '2026-04-28', false],
    ['only in the break', 3, '2026-03-19', '2026-03-29', false],
    ['only in summer', 3, '2026-05-27', '2026-08-31', false],
    ['once after the break', 3, '2026-03-19', '2026-04-01', true],
    ['without an end', 3, '2026-05-27', null, true],
    ['in a year that is not known yet', 3, '2026-05-27', '2026-12-31', true],
  ])('%s', (_what, weekday, from, to, does) => expect(ever(weekday, from, to)).toBe(does));
});

describe('why there is no school', () => {
  it.each([
    ['2025-08-31', { kind: 'before_year', firstDay: '2025-09-01' }],
    ['2026-05-26', { kind: 'after_year', lastDay: '2026-05-25' }],
    ['2026-05-07', { kind: 'holiday' }],
    ['2026-03-21', { kind: 'break', from: '2026-03-19', to: '2026-03-29' }],
    ['2026-04-25', { kind: 'weekend' }],
    ['2026-04-22', null],
  ])('%s', (text, reason) => expect(dayOff(calendarKz2025, day(text))).toEqual(reason));

  it('is told for exactly the days that are no school days', () => {
    for (const one of daysFrom(day('2025-08-01'), day('2026-06-30')))
      for (const grade of [null, 1]) {
        expect(dayOff(calendarKz2025, one, grade) === null).toBe(isSchoolDay(calendarKz2025, one, grade));
      }
  });

  it.each([
    ['2025-09-01', 1],
    ['2025-11-03', 2],
    ['2026-01-08', 3],
    ['2026-04-22', 4],
    ['2026-03-20', null],
    ['2026-06-01', null],
  ])('%s is in quarter %s', (text, quarter) => expect(quarterOf(calendarKz2025, day(text))).toBe(quarter));
});
