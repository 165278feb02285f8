import { describe, expect, it } from 'vitest';
import { countSchoolDays, isSchoolDay, nextSchoolDay } from '../../../../src/shared/domain/calendar.ts';
import { defaultCalendar } from '../../../../src/shared/domain/calendar-default.ts';
import { calendarKz2025 } from '../../../../src/shared/domain/calendar-kz-2025.ts';
import { addDays, type Day, daysBetween } from '../../../../src/shared/domain/day.ts';

const day = (text: string) => text as Day;
const count = (from: string, to: string, grade: number | null = null) =>
  countSchoolDays(calendarKz2025, day(from), day(to), grade);

describe('school year 2025-26', () => {
  it.each([
    ['first', '2025-09-01', '2025-10-26', 40],
    ['second', '2025-11-03', '2025-12-28', 39],
    ['third', '2026-01-08', '2026-03-18', 49],
    ['fourth', '2026-03-30', '2026-05-25', 38],
  ])('the %s quarter has as many days as the ministry says', (_quarter, from, to, days) =>
    expect(count(from, to)).toBe(days),
  );

  it('has 166 days, and 161 in grade 1', () => {
    expect(count('2025-09-01', '2026-05-25')).toBe(166);
    expect(count('2025-01-01', '2026-12-31')).toBe(166);
    expect(count('2025-09-01', '2026-05-25', 1)).toBe(161);
    expect(count('2025-09-01', '2026-05-25', 2)).toBe(166);
  });

  it.each([
    ['2025-12-16', 'a holiday'],
    ['2026-03-09', 'a day moved from a Sunday'],
    ['2025-11-02', 'the last day of a break'],
    ['2025-10-27', 'the first day of a break'],
    ['2025-09-06', 'a Saturday'],
    ['2025-09-07', 'a Sunday'],
    ['2025-08-29', 'before the year'],
    ['2026-05-26', 'after the year'],
  ])('no school on %s: %s', (text) => expect(isSchoolDay(calendarKz2025, day(text))).toBe(false));

  it.each([
    ['2025-12-25', '2025-12-25'],
    ['2025-12-27', '2026-01-08'],
    ['2025-06-01', '2025-09-01'],
    ['2026-05-25', '2026-05-25'],
    ['2026-05-26', null],
  ])('the next school day from %s is %s', (from, next) => expect(nextSchoolDay(calendarKz2025, day(from))).toBe(next));
});

describe('the calendar that a school starts with', () => {
  it('is the published one where there is one', () => {
    expect(defaultCalendar(day('2025-06-01'))).toBe(calendarKz2025);
    expect(defaultCalendar(day('2026-05-31'))).toBe(calendarKz2025);
  });

  it('is there for every day of the next years, and every school day of it is real', () => {
    for (let year = 2026; year < 2036; year++) {
      const calendar = defaultCalendar(day(`${year}-11-22`));
      expect(calendar.firstDay).toBe(`${year}-09-01`);
      expect(daysBetween(calendar.firstDay, calendar.lastDay)).toBeGreaterThan(260);
      expect(isSchoolDay(calendar, day(`${year}-12-16`))).toBe(false);
      expect(nextSchoolDay(calendar, addDays(calendar.lastDay, 1))).toBeNull();
    }
  });
});
