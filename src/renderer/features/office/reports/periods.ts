/** Periods that a report can be about. */
import { addMonths, type Day, lastDayOfMonth, type Month, monthOf } from '../../../../shared/domain/day.ts';

export type Period = { readonly from: Day; readonly to: Day };

export const periodKinds = ['year', 'term', 'month', 'range'] as const;
export type PeriodKind = (typeof periodKinds)[number];

export type ChosenPeriod = {
  readonly kind: PeriodKind;
  /** The school year by the year it begins in. */
  readonly year: number;
  /** Null: the term of today, or the first one. */
  readonly term: number | null;
  readonly month: Month;
  readonly range: Period;
};

/** The school year that a day belongs to, by the year it begins in; from August on it is the next one. */
export const schoolYearOf = (day: Day): number => Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0);

/** 1 August to 31 July, so that no session falls between two years. */
const yearPeriod = (year: number): Period => ({ from: `${year}-08-01` as Day, to: `${year + 1}-07-31` as Day });

export const yearName = (year: number): string => `${year}–${year + 1}`;

export function startPeriod(today: Day): ChosenPeriod {
  const year = schoolYearOf(today);
  const range = { from: `${addMonths(monthOf(today), -2)}-01` as Day, to: today };
  return { kind: 'year', year, term: null, month: monthOf(today), range };
}

export type TermDays = Period & { readonly number: number };

/** Null while the terms are not known, and for a range that runs backwards. */
export function periodOf(chosen: ChosenPeriod, terms: readonly TermDays[] | undefined, today: Day): Period | null {
  switch (chosen.kind) {
    case 'year':
      return yearPeriod(chosen.year);
    case 'term': {
      const term = terms && termOf(chosen, terms, today);
      return term ? { from: term.from, to: term.to } : null;
    }
    case 'month':
      return { from: `${chosen.month}-01` as Day, to: lastDayOfMonth(chosen.month) };
    case 'range':
      return chosen.range.from <= chosen.range.to ? chosen.range : null;
  }
}

export function termOf({ term }: ChosenPeriod, terms: readonly TermDays[], today: Day): TermDays | undefined {
  return terms.find(({ number }) => number === term) ?? terms.findLast(({ from }) => from <= today) ?? terms[0];
}
