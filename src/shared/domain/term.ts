/** The terms (quarters) of a school year: what lies between the breaks of its calendar. */
import type { Calendar } from './calendar.ts';
import { addDays, type Day } from './day.ts';

export type Term = {
  /** 1 for the first of the year. */
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
};

/** In order. A calendar without breaks is one term. */
export function termsOf({ firstDay, lastDay, breaks }: Calendar): readonly Term[] {
  const inOrder = breaks.filter(({ from, to }) => from > firstDay && to < lastDay).toSorted(byFrom);
  const starts = [firstDay, ...inOrder.map(({ to }) => addDays(to, 1))];
  const ends = [...inOrder.map(({ from }) => addDays(from, -1)), lastDay];
  return starts.map((from, index) => ({ number: index + 1, from, to: ends[index] ?? lastDay }));
}

/** The term a day is in; in a break the one before it, before the year the first. */
export function termOn(terms: readonly Term[], day: Day): Term | null {
  return terms.findLast(({ from }) => from <= day) ?? terms[0] ?? null;
}

const byFrom = (left: { readonly from: Day }, right: { readonly from: Day }) => (left.from < right.from ? -1 : 1);
