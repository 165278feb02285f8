import { memo } from 'react';
import { type Calendar, isWithin, type Span } from '../../../../shared/domain/calendar.ts';
import { type Day, daysOfMonth, type Month, weekdayOf } from '../../../../shared/domain/day.ts';
import { termsOf } from '../../../../shared/domain/term.ts';
import { formatMonth } from '../../../../shared/i18n/dates.ts';
import { dictionaries } from '../../../../shared/i18n/index.ts';
import { useWords } from '../../../app/words.ts';
import { classes } from '../../../ui/index.ts';
import { lookOf } from './day-look.ts';
import { useDayWords } from './use-day-words.ts';
import css from './year-grid.module.css';

type Props = {
  readonly month: Month;
  readonly calendar: Calendar;
  readonly today: Day;
  readonly span: Span | null;
  /** The day that Tab stops at. */
  readonly entry: Day;
};

/** One month: a column for each day of the week, a cell for each day. */
export const MonthGrid = memo(function MonthGrid({ month, calendar, today, span, entry }: Props) {
  const { language } = useWords();
  const weekdays = dictionaries[language].weekdays.short;
  const days = daysOfMonth(month);
  const lead = weekdayOf(days[0] as Day) - 1;
  const cells: readonly (Day | null)[] = [...Array.from({ length: lead }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return (
    <table role="grid" aria-label={formatMonth(month, language)} aria-multiselectable className={css.month}>
      <caption className={css.caption}>{dictionaries[language].months.nominative[Number(month.slice(5)) - 1]}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col" className={css.weekday}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, place) => (
          // Weeks never change places within a month.
          <tr key={place}>
            {Array.from({ length: 7 }, (_, index) => {
              const day = week[index] ?? null;
              if (day === null) return <td key={index} className={css.blank} />;
              return <DayCell key={index} {...{ day, calendar, today, span, entry }} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

function DayCell({ day, calendar, today, span, entry }: Omit<Props, 'month'> & { readonly day: Day }) {
  const { dayText } = useDayWords();
  const look = lookOf(calendar, day);
  const isChosen = span !== null && isWithin(day, span);
  const isQuarterStart = day !== calendar.firstDay && termsOf(calendar).some(({ from }) => from === day);
  return (
    <td
      role="gridcell"
      data-day={day}
      data-look={look.kind}
      tabIndex={day === entry ? 0 : -1}
      aria-label={dayText(day, look)}
      aria-selected={isChosen}
      {...(day === today && { 'aria-current': 'date' })}
      className={classes(
        css.day,
        css[look.kind],
        look.isGradeOne && css.gradeOne,
        look.movedAway !== null && css.movedAway,
        isQuarterStart && css.quarterStart,
        day === today && css.today,
        isChosen && css.chosen,
      )}
    >
      <span className={css.number}>{Number(day.slice(8))}</span>
    </td>
  );
}
