import { sumHelp } from '../../../../../shared/domain/goal-point.ts';
import { formatDayShort, formatPercent } from '../../../../../shared/i18n/dates.ts';
import type { DisciplineOverview } from '../../../../../shared/ipc/contract/progress.ts';
import { useWords } from '../../../../app/words.ts';
import { FigureCard } from './figure-card.tsx';
import { helpParts } from './help-parts.ts';
import css from './progress.module.css';

type Props = { readonly independence: DisciplineOverview['independence'] };

/** A bar a week or a month: the darker, the more alone. */
export function IndependenceCard({ independence }: Props) {
  const { t, language } = useWords();
  const shown = independence.slice(-12);
  const all = sumHelp(shown.map(({ help }) => help));
  return (
    <FigureCard title={t('progress.independence')} isWide>
      <ol className={css.bars}>
        {shown.map(({ from, to, help }) => {
          const parts = helpParts(help);
          const total = parts.reduce((sum, { count }) => sum + count, 0);
          const words = parts.map(({ key, count }) => `${t(key)} ${formatPercent((100 * count) / total, language, 0)}`);
          return (
            <li key={from} className={css.barColumn} title={words.join(', ')}>
              <span
                className={css.bar}
                role="img"
                aria-label={`${formatDayShort(from)}–${formatDayShort(to)}: ${words.join(', ')}`}
              >
                {parts.toReversed().map(({ key, count, depth }) => (
                  <span key={key} style={{ flexGrow: count, background: shade(depth) }} />
                ))}
              </span>
              <span className={css.barLabel}>
                {from.slice(8) === '01' ? from.slice(5, 7) : `${from.slice(8)}.${from.slice(5, 7)}`}
              </span>
            </li>
          );
        })}
      </ol>
      <ul className={css.legend}>
        {all &&
          helpParts(all).map(({ key, depth }) => (
            <li key={key}>
              <span className={css.swatch} style={{ background: shade(depth) }} />
              {t(key)}
            </li>
          ))}
      </ul>
    </FigureCard>
  );
}

/** From the discipline's own colour to the sunken paper. */
function shade(depth: number): string {
  return `color-mix(in srgb, var(--chart) ${Math.round(100 * (1 - depth))}%, var(--line))`;
}
