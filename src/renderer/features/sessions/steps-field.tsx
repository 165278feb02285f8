/** The steps of a goal, in order: a tap takes one away, another one is written below. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { GoalStep } from '../../../shared/domain/goal.ts';
import { useStepWords } from '../../app/step-words.ts';
import { useWords } from '../../app/words.ts';
import { IconButton, Stack, TextField, ToggleChip } from '../../ui/index.ts';
import css from './steps-field.module.css';

const mostSteps = 20;

type Props = { readonly steps: readonly GoalStep[]; readonly onChange: (steps: readonly GoalStep[]) => void };

export function StepsField({ steps, onChange }: Props) {
  const { t } = useWords();
  const say = useStepWords();
  const [own, setOwn] = useState('');
  const add = () => {
    const number = steps.reduce((most, { id }) => Math.max(most, Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0)), 0) + 1;
    onChange([...steps, { id: `own-${number}`, title: own.trim() }]);
    setOwn('');
  };
  const isFull = steps.length >= mostSteps;
  return (
    <Stack gap={2}>
      <span className={css.title}>{t('sessions.steps')}</span>
      <div className={css.steps}>
        {steps.map((step) => (
          <ToggleChip
            key={step.id}
            label={say(step)}
            isSelected
            onChange={() => onChange(steps.filter((other) => other !== step))}
          />
        ))}
      </div>
      <div className={css.own}>
        <TextField
          label={t('sessions.ownStep')}
          value={own}
          onChange={setOwn}
          maxLength={60}
          errorMessage={isFull ? t('sessions.ownStepFull', { count: mostSteps }) : undefined}
        />
        <IconButton
          variant="quiet"
          label={t('common.add')}
          icon={Plus}
          isDisabled={isFull || own.trim() === ''}
          onPress={add}
        />
      </div>
    </Stack>
  );
}
