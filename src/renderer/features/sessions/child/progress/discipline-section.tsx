/** All figures of one discipline: attendance and minutes first, then the goals, then what was seen besides. */
import type { CSSProperties } from 'react';
import type { SessionId } from '../../../../../shared/domain/ids.ts';
import type { DisciplineOverview, GoalProgress } from '../../../../../shared/ipc/contract/progress.ts';
import { useWords } from '../../../../app/words.ts';
import { DisciplineDot } from '../../../../ui/index.ts';
import { AttainmentCard } from './attainment-card.tsx';
import { AttendanceCard } from './attendance-card.tsx';
import { GoalPanel } from './goal-panel.tsx';
import { IndependenceCard } from './independence-card.tsx';
import { MandateCard } from './mandate-card.tsx';
import css from './progress.module.css';
import type { Range } from './range.ts';
import { SeriesCards } from './series-cards.tsx';

type Props = {
  readonly overview: DisciplineOverview;
  readonly goals: readonly GoalProgress[];
  readonly range: Range;
  readonly onOpenSession: (sessionId: SessionId) => void;
};

export function DisciplineSection({ overview, goals, range, onOpenSession }: Props) {
  const { t } = useWords();
  const { discipline } = overview;
  const colour = { '--chart': `var(--discipline-${discipline})` } as CSSProperties;
  return (
    <section className={css.discipline} style={colour} aria-label={t(`disciplines.${discipline}`)}>
      <h2 className={css.disciplineName}>
        <DisciplineDot discipline={discipline} />
        {t(`disciplines.${discipline}`)}
      </h2>
      <div className={css.cards}>
        <AttendanceCard overview={overview} />
        {overview.delivery && <MandateCard delivery={overview.delivery} />}
        {overview.attainment.length > 0 && <AttainmentCard attainment={overview.attainment} />}
        {overview.independence.length > 0 && <IndependenceCard independence={overview.independence} />}
      </div>
      {goals
        .filter((goal) => isShown(goal, range))
        .map((goal) => (
          <GoalPanel key={goal.id} goal={goal} range={range} onOpenSession={onOpenSession} />
        ))}
      <SeriesCards overview={overview} range={range} onOpenSession={onOpenSession} />
    </section>
  );
}

/** A goal that is over is shown where it has something to show. */
function isShown(goal: GoalProgress, { from, to }: Range): boolean {
  const isOver = goal.isArchived || goal.metOn !== null;
  return !isOver || goal.points.some(({ day }) => day >= from && day <= to);
}
