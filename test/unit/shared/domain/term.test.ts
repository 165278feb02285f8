import { expect, it } from 'vitest';
import { countSchoolDays } from '../../../../src/shared/domain/calendar.ts';
import { calendarKz2025 } from '../../../../src/shared/domain/calendar-kz-2025.ts';
import type { Day } from '../../../../src/shared/domain/day.ts';
import { termOn, termsOf } from '../../../../src/shared/domain/term.ts';

it('finds the four quarters of 2025-26 with 40, 39, 49 and 38 school days', () => {
  const terms = termsOf(calendarKz2025);
  expect(terms.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(terms.map(({ from, to }) => countSchoolDays(calendarKz2025, from, to))).toEqual([40, 39, 49, 38]);
});

it('is one term without breaks', () => {
  expect(termsOf({ ...calendarKz2025, breaks: [] })).toEqual([{ number: 1, from: '2025-09-01', to: '2026-05-25' }]);
});

it('knows which term a day belongs to, also in a break and outside the year', () => {
  const terms = termsOf(calendarKz2025);
  const on = (day: string) => termOn(terms, day as Day)?.number;
  expect([on('2025-09-01'), on('2025-10-30'), on('2025-11-03'), on('2026-05-25'), on('2026-07-01')]).toEqual([
    1, 1, 2, 4, 4,
  ]);
  expect(on('2025-08-20')).toBe(1);
  expect(termOn([], '2026-01-01' as Day)).toBeNull();
});
