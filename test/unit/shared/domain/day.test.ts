import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  daySchema,
  daysBetween,
  daysFrom,
  daysOfMonth,
  isDay,
  lastDayOfMonth,
  type Month,
  minutesBetween,
  minutesOfDay,
  momentSchema,
  mondayOf,
  monthOf,
  monthSchema,
  timeOfDay,
  timeOfDaySchema,
  weekdayOf,
} from '../../../../src/shared/domain/day.ts';

const anyDay = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);
const count = fc.integer({ min: -20_000, max: 20_000 });
const anyMinute = fc.integer({ min: 0, max: 24 * 60 - 1 });

describe('isDay', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31'])('takes %s', (day) => expect(isDay(day)).toBe(true));

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
    '٢٠٢٦-٠١-٠١',
  ])('refuses %j', (text) => expect(daySchema.safeParse(text).success).toBe(false));

  it('takes exactly the days that there are', () => fc.assert(fc.property(anyDay, isDay)));
});

describe('arithmetic', () => {
  it('comes back from where it went', () => {
    fc.assert(
      fc.property(anyDay, count, (day, days) => {
        const other = addDays(day, days);
        expect(isDay(other)).toBe(true);
        expect(addDays(other, -days)).toBe(day);
        expect(daysBetween(day, other)).toBe(days);
      }),
    );
  });

  it('orders as text as it orders in time', () => {
    fc.assert(fc.property(anyDay, anyDay, (left, right) => left < right === daysBetween(left, right) > 0));
  });

  it('knows weeks: Monday first, seven days on is the same weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, day)).toBe(weekdayOf(day) - 1);
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
      }),
    );
    expect(weekdayOf('2026-04-22' as Day)).toBe(3);
  });

  it('gives a month all its days and no other', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = monthOf(day);
        const days = daysOfMonth(month);
        expect(days).toContain(day);
        expect(days.every((one) => monthOf(one) === month)).toBe(true);
        expect(days.length).toBe(new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate());
        expect(monthOf(addDays(lastDayOfMonth(month), 1))).toBe(addMonths(month, 1));
      }),
    );
  });

  it('adds months over the turn of the year', () => {
    expect(addMonths('2026-01' as Month, -1)).toBe('2025-12');
    expect(addMonths('2025-11' as Month, 14)).toBe('2027-01');
  });

  it('has no days between a day and the one before', () => {
    expect(daysFrom('2026-04-22' as Day, '2026-04-21' as Day)).toEqual([]);
    expect(daysFrom('2026-04-22' as Day, '2026-04-22' as Day)).toEqual(['2026-04-22']);
  });
});

describe('time of day', () => {
  it('comes back from minutes', () => {
    fc.assert(
      fc.property(anyMinute, (minutes) => {
        expect(minutesOfDay(timeOfDay(minutes))).toBe(minutes);
        expect(timeOfDaySchema.safeParse(timeOfDay(minutes)).success).toBe(true);
      }),
    );
  });

  it('is held inside the day', () => expect([timeOfDay(-5), timeOfDay(5000)]).toEqual(['00:00', '23:59']));

  it.each(['24:00', '9:00', '12:60', '12:00:00', '', '-1:00'])('%j is none', (text) =>
    expect(timeOfDaySchema.safeParse(text).success).toBe(false),
  );
});

describe('minutesBetween', () => {
  it.each([
    ['2026-04-22T09:00:00', '2026-04-22T09:30:00', 30],
    ['2026-04-22T09:00:00', '2026-04-22T09:00:30', 0.5],
    ['2026-04-22T23:50:00', '2026-04-23T00:10:00', 20],
    ['2026-04-22T09:00:00', '2026-04-22T08:00:00', -60],
    ['2024-02-28T12:00:00', '2024-03-01T12:00:00', 2 * 24 * 60],
  ])('%s to %s', (from, to, minutes) => expect(minutesBetween(from, to)).toBe(minutes));

  it('adds up', () => {
    const moment = fc.tuple(anyDay, anyMinute).map(([day, minutes]) => `${day}T${timeOfDay(minutes)}:00`);
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        expect(momentSchema.safeParse(a).success).toBe(true);
        expect(minutesBetween(a, b) + minutesBetween(b, c)).toBe(minutesBetween(a, c));
      }),
    );
  });
});

it.each(['2026-13', '2026-00', '2026-1', '2026', '2026-01-01', ' 2026-01'])('%j is no month', (text) =>
  expect(monthSchema.safeParse(text).success).toBe(false),
);
