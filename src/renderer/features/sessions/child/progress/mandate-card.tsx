import { type Delivery, mandateCompliance } from '../../../../../shared/domain/mandate.ts';
import { formatPercent } from '../../../../../shared/i18n/dates.ts';
import { useWords } from '../../../../app/words.ts';
import { FigureCard } from './figure-card.tsx';
import css from './progress.module.css';

/** Minutes due beside minutes given, read in both ways: what the child received, and what we gave of what we owed. */
export function MandateCard({ delivery }: { readonly delivery: Delivery }) {
  const { t, language } = useWords();
  const { received, provided, shortfall } = mandateCompliance(delivery);
  const minutes = (count: number) => t('common.minutesShort', { count: Math.round(count) });
  return (
    <FigureCard title={t('progress.mandate')} isWide>
      <div className={css.readings}>
        <div>
          <p className={css.figure}>{formatPercent(received, language)}</p>
          <p>{t('progress.received')}</p>
          <p className={css.quiet}>{t('progress.receivedWhy')}</p>
        </div>
        <div>
          <p className={css.figure}>{formatPercent(provided, language)}</p>
          <p>{t('progress.provided')}</p>
          <p className={css.quiet}>{t('progress.providedWhy')}</p>
        </div>
        <dl className={css.facts}>
          <dt>{t('progress.due')}</dt>
          <dd>{minutes(delivery.mandated)}</dd>
          <dt>{t('progress.given')}</dt>
          <dd>{minutes(delivery.delivered + delivery.madeUp)}</dd>
          <dt>{t('progress.ofWhichMadeUp')}</dt>
          <dd>{minutes(delivery.madeUp)}</dd>
          <dt>{t('progress.lost')}</dt>
          <dd>{minutes(delivery.lostByAbsence)}</dd>
          <dt>{t('progress.shortfall')}</dt>
          <dd>{minutes(shortfall)}</dd>
        </dl>
      </div>
      <p className={css.quiet}>{t('progress.weeksWhy')}</p>
    </FigureCard>
  );
}
