import type { GoalId } from '../../../../../shared/domain/ids.ts';
import type { GoalProgress } from '../../../../../shared/ipc/contract/progress.ts';
import { useWords } from '../../../../app/words.ts';
import { Checkbox } from '../../../../ui/index.ts';
import { goalFigures } from './goal-figures.ts';
import css from './report.module.css';
import { toggled } from './report-draft.ts';

type Props = {
  readonly goals: readonly GoalProgress[];
  readonly picked: readonly GoalId[];
  readonly onChange: (ids: readonly GoalId[]) => void;
};

/** Goals with something to show, all of them at first. */
export function PickGoals({ goals, picked, onChange }: Props) {
  const { t, language } = useWords();
  return (
    <fieldset className={css.group}>
      <legend>{t('report.goals')}</legend>
      {goals.length === 0 && <p className={css.quiet}>{t('report.noGoals')}</p>}
      {goals.map((goal) => (
        <Checkbox
          key={goal.id}
          label={goal.title}
          description={`${t(`disciplines.${goal.discipline}`)} · ${goalFigures(goal, language)}`}
          isSelected={picked.includes(goal.id)}
          onChange={() => onChange(toggled(picked, goal.id))}
        />
      ))}
    </fieldset>
  );
}
