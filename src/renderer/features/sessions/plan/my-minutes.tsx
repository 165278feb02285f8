/** What the specialist held in a week and its month, in all rooms: a line to glance at. */
import { type Day, monthOf } from '../../../../shared/domain/day.ts';
import { formatMonthWithin, formatNumber } from '../../../../shared/i18n/dates.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import css from './plan.module.css';

/** @param day in that week and that month */
export function MyMinutes({ day }: { readonly day: Day }) {
  const { t, language } = useWords();
  const { data } = useCall('plan.myMinutes', { day });
  if (!data) return null;
  return (
    <p className={css.myMinutes}>
      {t('plan.myMinutes', {
        week: formatNumber(data.week, language),
        month: formatMonthWithin(monthOf(day), language),
        monthMinutes: formatNumber(data.month, language),
      })}
    </p>
  );
}
