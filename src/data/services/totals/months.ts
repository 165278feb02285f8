/** Spans of months, both ends included, and the school years in them. */
import { addMonths, type Day, type Month, monthOf } from '../../../shared/domain/day.ts';

export type Months = { readonly first: Month; readonly last: Month };

/**
 * School years, September to August, that lie in some months: of one that is not over, the months that are. A year of
 * which somebody asks for a part only is not among them.
 */
export function yearsIn({ first, last }: Months, today: Day): readonly Months[] {
  const lastOver = addMonths(monthOf(today), -1);
  const years: Months[] = [];
  for (let begin = nextSeptember(first); begin <= last; begin = addMonths(begin, 12)) {
    const august = addMonths(begin, 11);
    const end = august < lastOver ? august : lastOver;
    if (begin <= end && end <= last) years.push({ first: begin, last: end });
  }
  return years;
}

function nextSeptember(month: Month): Month {
  const september = `${month.slice(0, 4)}-09` as Month;
  return month <= september ? september : addMonths(september, 12);
}

/** What of some months is in none of the spans, which lie in them in order. */
export function monthsBeside(months: Months, spans: readonly Months[]): readonly Months[] {
  const firsts = [months.first, ...spans.map(({ last }) => addMonths(last, 1))];
  const lasts = [...spans.map(({ first }) => addMonths(first, -1)), months.last];
  return firsts.flatMap((first, nth) => {
    const last = lasts[nth] ?? months.last;
    return first <= last ? [{ first, last }] : [];
  });
}
