import { Plus } from 'lucide-react';
import type { Day } from '../../../../../shared/domain/day.ts';
import type { Discipline } from '../../../../../shared/domain/discipline.ts';
import type { FullGoal, GoalFields } from '../../../../../shared/domain/goal.ts';
import { useWords } from '../../../../app/words.ts';
import { DisciplineBadge, IconButton } from '../../../../ui/index.ts';
import { useReadOnly } from '../read-only.ts';
import type { GoalGroup } from './goal-groups.ts';
import { GoalLine } from './goal-line.tsx';
import css from './goals.module.css';

type Props = {
  readonly group: GoalGroup;
  readonly today: Day;
  readonly onOpen: (goal: FullGoal) => void;
  readonly onAdd: (discipline: Discipline, changes?: Partial<GoalFields>) => void;
};

/** The goals of one discipline, in its colour. */
export function DisciplineGoals({ group, today, onOpen, onAdd }: Props) {
  const { t } = useWords();
  const isReadOnly = useReadOnly();
  const { discipline, long, alone } = group;
  const name = t(`disciplines.${discipline}`);
  const lines = (goals: readonly FullGoal[]) => (
    <ul className={css.lines}>
      {goals.map((goal) => (
        <li key={goal.id}>
          <GoalLine goal={goal} today={today} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-label={name} className={css.group}>
      <span className={css.stripe} style={{ background: `var(--discipline-${discipline})` }} />
      <header className={css.groupHead}>
        <DisciplineBadge size="large" discipline={discipline} label={name} />
        {!isReadOnly && (
          <IconButton
            tooltip
            label={t('goals.addIn', { discipline: name })}
            icon={Plus}
            onPress={() => onAdd(discipline)}
          />
        )}
      </header>
      {long.map(({ goal, short }) => (
        <div key={goal.id} className={css.family}>
          <div className={css.parent}>
            <GoalLine goal={goal} today={today} onOpen={onOpen} />
            {!isReadOnly && (
              <IconButton
                tooltip
                label={t('goals.addUnder', { title: goal.title })}
                icon={Plus}
                onPress={() => onAdd(discipline, { parentId: goal.id })}
              />
            )}
          </div>
          {short.length > 0 && <div className={css.serving}>{lines(short)}</div>}
        </div>
      ))}
      {alone.length > 0 && lines(alone)}
    </section>
  );
}
