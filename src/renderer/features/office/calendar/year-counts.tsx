import { type Calendar, countSchoolDays, type Span } from '../../../../shared/domain/calendar.ts';
import { termsOf } from '../../../../shared/domain/term.ts';
import { formatDayShort, formatNumber } from '../../../../shared/i18n/dates.ts';
import { useWords } from '../../../app/words.ts';
import css from './calendar.module.css';

const shortDay = (day: Span['from']) => formatDayShort(day).slice(0, 5);

/** School days of each quarter, of the year, and of the year of grade 1. */
export function YearCounts({ calendar }: { readonly calendar: Calendar }) {
  const { t, language } = useWords();
  const count = ({ from, to }: Span, grade: number | null = null) =>
    formatNumber(countSchoolDays(calendar, from, to, grade), language);
  const year = { from: calendar.firstDay, to: calendar.lastDay };
  const counts = [
    ...termsOf(calendar).map((term) => ({
      id: `q${term.number}`,
      label: t('calendar.quarter', { number: term.number }),
      detail: `${shortDay(term.from)} – ${shortDay(term.to)}`,
      value: count(term),
    })),
    { id: 'year', label: t('calendar.wholeYear'), detail: t('calendar.schoolDays'), value: count(year) },
    { id: 'grade', label: t('calendar.gradeOne'), detail: t('calendar.schoolDays'), value: count(year, 1) },
  ];
  return (
    <dl className={css.counts}>
      {counts.map(({ id, label, detail, value }) => (
        <div key={id} className={css.count}>
          <dt className={css.countLabel}>
            {label}
            <span className={css.countDetail}>{detail}</span>
          </dt>
          <dd className={css.countValue} data-count={id}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
