/** The whole school year at a glance, month by month. */
import type { RefObject } from 'react';
import type { Calendar, Span } from '../../../../shared/domain/calendar.ts';
import { addMonths, type Day, type Month, monthOf, monthsFrom } from '../../../../shared/domain/day.ts';
import { useWords } from '../../../app/words.ts';
import { MonthGrid } from './month-grid.tsx';
import type { useDaySelection } from './use-day-selection.ts';
import css from './year-grid.module.css';

const fewestMonths = 10;

/** From the first month of the year on, September to June at least. */
export function shownMonths({ firstDay, lastDay }: Calendar): readonly Month[] {
  const first = monthOf(firstDay);
  const least = addMonths(first, fewestMonths - 1);
  const last = monthOf(lastDay) > least ? monthOf(lastDay) : least;
  const most = addMonths(first, 12);
  return monthsFrom(first, last < most ? last : most);
}

type Props = {
  readonly calendar: Calendar;
  readonly months: readonly Month[];
  readonly today: Day;
  readonly span: Span | null;
  readonly entry: Day;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly handlers: ReturnType<typeof useDaySelection>['handlers'];
};

export function YearGrid({ calendar, months, today, span, entry, grid, handlers }: Props) {
  const { t } = useWords();
  return (
    <section ref={grid} aria-label={t('calendar.title')} className={css.year} {...handlers}>
      {months.map((month) => (
        <MonthGrid
          key={month}
          month={month}
          calendar={calendar}
          today={today}
          span={span && (monthOf(span.to) < month || monthOf(span.from) > month) ? null : span}
          entry={entry}
        />
      ))}
    </section>
  );
}
