/** Days from which on the goal was worked on in another way: lines in its chart. Each is written down at once. */
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../../../shared/domain/day.ts';
import type { FullGoal } from '../../../../../shared/domain/goal.ts';
import { formatDayShort } from '../../../../../shared/i18n/dates.ts';
import { useSend } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { Button, DateField, IconButton, Stack, TextField } from '../../../../ui/index.ts';
import css from './goals.module.css';

type Props = { readonly goal: FullGoal; readonly today: Day };

export function PhaseFields({ goal, today }: Props) {
  const { t } = useWords();
  const [day, setDay] = useState<Day | null>(today);
  const [title, setTitle] = useState('');
  const { send: add, isPending } = useSend('goals.addPhase');
  const { send: remove } = useSend('goals.removePhase');
  const onAdd = async () => {
    if (day === null || !(await add({ goalId: goal.id, day, title }))) return;
    setTitle('');
  };
  return (
    <Stack gap={4}>
      <p className={css.hint}>{t('goals.phasesWhy')}</p>
      <div className={css.newPhase}>
        <DateField
          label={t('goals.phaseDay')}
          value={day}
          onChange={(next) => setDay(next as Day | null)}
          invalidMessage={t('office.badDate')}
        />
        <TextField label={t('goals.phaseTitle')} value={title} onChange={setTitle} maxLength={100} />
        <Button
          icon={Plus}
          isPending={isPending}
          isDisabled={day === null || title.trim() === ''}
          onPress={() => void onAdd()}
        >
          {t('common.add')}
        </Button>
      </div>
      <ul className={css.phases} aria-label={t('goals.parts.phases')}>
        {goal.phases.map((phase) => (
          <li key={phase.id} className={css.phase}>
            <span className={css.phaseDay}>{formatDayShort(phase.day)}</span>
            <span className={css.phaseTitle}>{phase.title}</span>
            <IconButton
              label={t('goals.removePhase', { title: phase.title })}
              icon={Trash2}
              onPress={() => void remove({ phaseId: phase.id })}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
