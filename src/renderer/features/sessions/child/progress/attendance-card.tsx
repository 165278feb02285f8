import { formatPercent } from '../../../../../shared/i18n/dates.ts';
import type { DisciplineOverview } from '../../../../../shared/ipc/contract/progress.ts';
import { useWords } from '../../../../app/words.ts';
import { FigureCard } from './figure-card.tsx';
import css from './progress.module.css';

/** Attendance, and the time it came to. */
export function AttendanceCard({ overview }: { readonly overview: DisciplineOverview }) {
  const { t, language } = useWords();
  const { attended, scheduled, calledOff, notMarked, minutes } = overview;
  const rate = scheduled === 0 ? null : (100 * attended) / scheduled;
  return (
    <FigureCard title={t('progress.attendance')} figure={formatPercent(rate, language)}>
      <p>{t('progress.attendedOf', { attended, scheduled })}</p>
      <p className={css.quiet}>
        {t('progress.minutes')}: {t('common.minutesShort', { count: minutes })}
      </p>
      {calledOff > 0 && <p className={css.quiet}>{t('progress.calledOff', { count: calledOff })}</p>}
      {notMarked > 0 && <p className={css.quiet}>{t('progress.notMarked', { count: notMarked })}</p>}
    </FigureCard>
  );
}
