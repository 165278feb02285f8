/** One goal: what it is, how it goes, and the same numbers as a table. */
import { Archive, BadgeCheck, CircleCheck } from 'lucide-react';
import { goalChartSpec } from '../../../../../shared/chart/goal-chart.ts';
import type { SessionId } from '../../../../../shared/domain/ids.ts';
import {
  axisDayText,
  baselineLabel,
  criterionLabel,
  criterionSentence,
} from '../../../../../shared/i18n/chart-text.ts';
import { formatDay } from '../../../../../shared/i18n/dates.ts';
import { formatFigure, unitWordOf } from '../../../../../shared/i18n/figure-text.ts';
import type { GoalProgress } from '../../../../../shared/ipc/contract/progress.ts';
import { useWords } from '../../../../app/words.ts';
import { Chip } from '../../../../ui/index.ts';
import { ChartView } from './chart-view.tsx';
import { PointsTable } from './points-table.tsx';
import css from './progress.module.css';
import type { Range } from './range.ts';

type Props = {
  readonly goal: GoalProgress;
  readonly range: Range;
  readonly onOpenSession: (sessionId: SessionId) => void;
};

const chartHeight = 230;

export function GoalPanel({ goal, range, onOpenSession }: Props) {
  const { t, language } = useWords();
  const points = goal.points.filter(({ day }) => day >= range.from && day <= range.to);
  const { criterion } = goal;
  const figure = (value: number) => formatFigure(goal.recorder, value, language);
  const spec = goalChartSpec(
    goal,
    points,
    { width: 0, height: chartHeight, ...range },
    {
      criterion: (of) => criterionLabel(goal, of, t, language),
      baseline: (value) => baselineLabel(goal, value, t, language),
      met: t('progress.met'),
      figure,
      day: (day, unit) => axisDayText(day, unit, language),
    },
  );
  return (
    <article className={css.goal}>
      <header className={css.goalHead}>
        <h3 className={css.goalTitle}>{goal.title}</h3>
        <p className={css.goalFacts}>
          {t(`progress.unit.${unitWordOf(goal.recorder)}`)}
          {' · '}
          {criterion ? criterionSentence(goal, criterion, t, language) : t('progress.noCriterion')}
        </p>
        <div className={css.chips}>
          {goal.metOn && (
            <Chip tone="ok" icon={BadgeCheck} label={t('progress.metOn', { day: formatDay(goal.metOn, language) })} />
          )}
          {!goal.metOn && goal.criterionMetOn && (
            <Chip
              tone="info"
              icon={CircleCheck}
              label={t('progress.criterionMetOn', { day: formatDay(goal.criterionMetOn, language) })}
            />
          )}
          {goal.isArchived && <Chip icon={Archive} label={t('progress.archived')} />}
        </div>
      </header>
      {points.length === 0 ? (
        <p className={css.quiet}>{t('progress.noPoints')}</p>
      ) : (
        <div className={css.chartAndTable}>
          <ChartView
            label={t('progress.chartOf', { title: goal.title })}
            spec={spec}
            sessions={points.map((point) => ({
              sessionId: point.sessionId,
              text: `${formatDay(point.day, language)}: ${figure(point.figure)}`,
            }))}
            onOpenSession={onOpenSession}
          />
          <PointsTable goal={goal} points={points} />
        </div>
      )}
    </article>
  );
}
