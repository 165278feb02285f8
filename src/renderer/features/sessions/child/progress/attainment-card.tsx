import { formatNumber } from '../../../../../shared/i18n/dates.ts';
import type { TermAttainment } from '../../../../../shared/ipc/contract/progress.ts';
import { useWords } from '../../../../app/words.ts';
import { FigureCard } from './figure-card.tsx';
import css from './progress.module.css';

type Props = { readonly attainment: readonly TermAttainment[]; readonly isTop?: boolean };

/** T-scores, a line a term. */
export function AttainmentCard({ attainment, isTop = false }: Props) {
  const { t, language } = useWords();
  const score = (value: number | null) => (value === null ? t('common.noDash') : formatNumber(value, language, 1));
  // Only where two years are shown does a term need to be told from its namesake.
  const isOneYear = new Set(attainment.map(({ term }) => term.number)).size === attainment.length;
  return (
    <FigureCard title={t('progress.attainment')} isTop={isTop}>
      <dl className={isTop ? css.terms : css.facts}>
        {attainment.map(({ term, goals, baseline, achieved }) => (
          <div key={term.from} className={css.factRow}>
            <dt>
              {t('progress.termNumber', { number: term.number })}
              {isOneYear ? '' : ` (${term.from.slice(0, 4)})`}, {t('progress.goalsCount', { count: goals })}
            </dt>
            <dd>{t('progress.fromTo', { from: score(baseline), to: score(achieved) })}</dd>
          </div>
        ))}
      </dl>
      <p className={css.quiet}>{t('progress.attainmentWhy')}</p>
    </FigureCard>
  );
}
