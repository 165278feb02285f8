import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSchoolDay } from '../../../../src/shared/domain/calendar.ts';
import { calendarKz2025 } from '../../../../src/shared/domain/calendar-kz-2025.ts';
import { addDays, type Day, daysFrom } from '../../../../src/shared/domain/day.ts';
import { type MandateTerms, mandateCompliance, mandatedMinutes } from '../../../../src/shared/domain/mandate.ts';

const day = (text: string) => text as Day;
const schoolDays = (from: string, to: string) =>
  daysFrom(day(from), day(to)).filter((one) => isSchoolDay(calendarKz2025, one));
const row = (fields: Partial<MandateTerms> = {}): MandateTerms => ({
  discipline: 'speech_therapy',
  mode: 'individual',
  sessionsPerWeek: 2,
  minutes: 30,
  from: day('2025-09-01'),
  to: null,
  ...fields,
});

it('owes 2 x 30 minutes in each of the 8 weeks of the first term', () => {
  expect(mandatedMinutes([row()], schoolDays('2025-09-01', '2025-10-26'))).toBe(480);
});

it('owes nothing in the break, and less in a week with a holiday', () => {
  expect(mandatedMinutes([row()], schoolDays('2025-10-27', '2025-11-02'))).toBe(0);
  expect(mandatedMinutes([row()], schoolDays('2025-12-15', '2025-12-19'))).toBe(48);
});

it('lets a later row take over from its day, and ends with it', () => {
  const rows = [row(), row({ sessionsPerWeek: 3, from: day('2025-09-08'), to: day('2025-09-14') })];
  expect(mandatedMinutes(rows, schoolDays('2025-09-01', '2025-09-05'))).toBe(60);
  expect(mandatedMinutes(rows, schoolDays('2025-09-08', '2025-09-12'))).toBe(90);
  // What began later ended: what it replaced does not come back by itself.
  expect(mandatedMinutes(rows, schoolDays('2025-09-15', '2025-09-19'))).toBe(0);
});

it('adds up individual and group sessions and several disciplines', () => {
  const rows = [row(), row({ mode: 'group', sessionsPerWeek: 1, minutes: 45 }), row({ discipline: 'pottery' })];
  expect(mandatedMinutes(rows, schoolDays('2025-09-01', '2025-09-05'))).toBe(60 + 45 + 60);
});

it('reads the same minutes in both ways', () => {
  const both = mandateCompliance({ mandated: 480, delivered: 400, madeUp: 30, lostByAbsence: 60 });
  expect(both.received).toBeCloseTo(89.58, 2);
  expect(both.shortfall).toBe(50);
  expect(both.owed).toBe(420);
  expect(both.provided).toBeCloseTo(102.38, 2);
});

it('is undefined where nothing was due', () => {
  expect(mandateCompliance({ mandated: 0, delivered: 90, madeUp: 0, lostByAbsence: 0 })).toEqual({
    received: null,
    shortfall: 0,
    owed: 0,
    provided: null,
  });
  expect(mandateCompliance({ mandated: 60, delivered: 0, madeUp: 0, lostByAbsence: 60 }).provided).toBeNull();
});

it('owes for two ranges together what it owes for each', () => {
  const offset = fc.integer({ min: 0, max: 120 });
  const anyRow = fc.record({
    sessionsPerWeek: fc.integer({ min: 1, max: 5 }),
    minutes: fc.integer({ min: 20, max: 45 }),
    from: offset.map((days) => addDays(day('2025-09-01'), days)),
  });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 4 }), offset, (fields, middle) => {
      const rows = fields.map(row);
      const cut = addDays(day('2025-09-01'), middle);
      const before = mandatedMinutes(rows, schoolDays('2025-09-01', cut));
      const after = mandatedMinutes(rows, schoolDays(addDays(cut, 1), '2026-02-01'));
      expect(before + after).toBeCloseTo(mandatedMinutes(rows, schoolDays('2025-09-01', '2026-02-01')), 6);
    }),
  );
});

it('counts the days of a span as if they were all there are', () => {
  const year = schoolDays('2025-09-01', '2026-05-25');
  const day = fc.constantFrom(...year);
  const rows = fc.array(
    fc.record({
      from: day,
      to: fc.option(day),
      sessionsPerWeek: fc.constantFrom(1, 2),
      minutes: fc.constantFrom(25, 40),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(rows, day, day, (kinds, one, other) => {
      const terms = kinds.map(({ to, ...fields }) =>
        row({ ...fields, to: to !== null && to >= fields.from ? to : null }),
      );
      const span = one < other ? { from: one, to: other } : { from: other, to: one };
      const inSpan = year.filter((each) => each >= span.from && each <= span.to);
      expect(mandatedMinutes(terms, year, span)).toBe(mandatedMinutes(terms, inSpan));
      // Day by day, as the rule says it: of what has begun, the row that began last.
      const daily = inSpan.map((each) => {
        const begun = terms.filter(({ from }) => from <= each);
        const last = begun.reduce<MandateTerms | null>(
          (latest, one) => (latest && latest.from > one.from ? latest : one),
          null,
        );
        return last && (last.to === null || last.to >= each) ? last.sessionsPerWeek * last.minutes : 0;
      });
      expect(mandatedMinutes(terms, year, span)).toBe(daily.reduce((sum, weekly) => sum + weekly, 0) / 5);
    }),
  );
});
