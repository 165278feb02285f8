import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBeside, yearsIn } from '../../../../../src/data/services/totals/months.ts';
import { addMonths, type Day, type Month, monthsFrom } from '../../../../../src/shared/domain/day.ts';

const month = (text: string) => text as Month;
const today = '2026-04-22' as Day;

describe('school years in some months', () => {
  it('are those that lie whole in them, and of the one that goes on the months that are over', () => {
    expect(yearsIn({ first: month('2023-09'), last: month('2026-04') }, today)).toEqual([
      { first: '2023-09', last: '2024-08' },
      { first: '2024-09', last: '2025-08' },
      { first: '2025-09', last: '2026-03' },
    ]);
  });

  it.each([
    ['begun before they do', '2023-10', '2024-08'],
    ['not all asked for', '2023-09', '2024-07'],
    ['the one that goes on, asked for up to a month before', '2025-09', '2026-02'],
  ])('leave out one %s', (_name, first, last) => {
    expect(yearsIn({ first: month(first), last: month(last) }, today)).toEqual([]);
  });

  it('has none in its first month, of which nothing is over', () => {
    expect(yearsIn({ first: month('2025-09'), last: month('2025-09') }, '2025-09-30' as Day)).toEqual([]);
  });

  it('and the months beside them are all the months, each once, in order', () => {
    const from = fc.nat(40).map((count) => addMonths(month('2022-11'), count));
    fc.assert(
      fc.property(from, fc.nat(40), (first, count) => {
        const months = { first, last: addMonths(first, count) };
        const years = yearsIn(months, today);
        const spans = [...years, ...monthsBeside(months, years)].toSorted((a, b) => (a.first < b.first ? -1 : 1));
        expect(spans.flatMap((span) => monthsFrom(span.first, span.last))).toEqual(monthsFrom(first, months.last));
      }),
    );
  });
});
