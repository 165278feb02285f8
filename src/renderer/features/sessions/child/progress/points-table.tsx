/** The numbers of a chart, newest first. */
import type { GoalPoint } from '../../../../../shared/domain/goal-point.ts';
import { formatDayShort } from '../../../../../shared/i18n/dates.ts';
import { formatFigure } from '../../../../../shared/i18n/figure-text.ts';
import type { GoalProgress } from '../../../../../shared/ipc/contract/progress.ts';
import { useWords } from '../../../../app/words.ts';
import { HelpText } from './help-text.tsx';
import css from './progress.module.css';

type Props = { readonly goal: GoalProgress; readonly points: readonly GoalPoint[] };

export function PointsTable({ goal, points }: Props) {
  const { t, language } = useWords();
  const hasHelp = points.some(({ help }) => help !== null);
  return (
    <section className={css.tableBox} aria-label={t('progress.pointsOf', { title: goal.title })} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('progress.date')}</th>
            <th scope="col" className={css.number}>
              {t('progress.figure')}
            </th>
            <th scope="col" className={css.number}>
              {t('progress.observations')}
            </th>
            {hasHelp && <th scope="col">{t('progress.help')}</th>}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.sessionId}>
              <th scope="row">{formatDayShort(point.day)}</th>
              <td className={css.number}>{formatFigure(goal.recorder, point.figure, language)}</td>
              <td className={css.number}>{point.observations}</td>
              {hasHelp && <td>{point.help && <HelpText help={point.help} />}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
