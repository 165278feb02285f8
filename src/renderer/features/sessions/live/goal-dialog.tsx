/** A new goal, written down in the middle of a session: a few words, and the steps where the discipline has them. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type Discipline, definitionOf, firstRecorderOf } from '../../../../shared/domain/discipline.ts';
import { type GoalStep, longestGoalTitle, newGoalFields } from '../../../../shared/domain/goal.ts';
import type { ChildId, GoalId } from '../../../../shared/domain/ids.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, IconButton, Stack, TextField, ToggleChip } from '../../../ui/index.ts';
import css from './live.module.css';
import { useStepWords } from './step-words.ts';

const mostSteps = 20;

type Props = {
  /** Null: the dialog is closed. */
  readonly child: SessionChild | null;
  readonly discipline: Discipline;
  readonly onClose: () => void;
  readonly onAdded: (childId: ChildId, goalId: GoalId) => void;
};

export function GoalDialog({ child, ...rest }: Props) {
  // A new one for each child, so that nothing of the last goal is left in it.
  return child && <OpenGoalDialog key={child.childId} {...rest} child={child} />;
}

function OpenGoalDialog({ child, discipline, onClose, onAdded }: Props & { readonly child: SessionChild }) {
  const { t } = useWords();
  const { send, isPending } = useSend('goals.save');
  const [title, setTitle] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [steps, setSteps] = useState<readonly GoalStep[]>(() =>
    definitionOf(discipline).steps.map((id) => ({ id, title: '' })),
  );
  const save = async () => {
    setAsked(true);
    if (title.trim() === '') return;
    const fields = { ...newGoalFields(discipline, title, null), steps: [...steps] };
    const answer = await send({ goalId: null, childId: child.childId, fields });
    if (!answer) return;
    onAdded(child.childId, answer.goalId);
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('sessions.newGoalFor', { name: child.name })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void save()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <Stack>
        <TextField
          label={t('sessions.goalTitle')}
          value={title}
          onChange={setTitle}
          maxLength={longestGoalTitle}
          autoFocus
          errorMessage={isAsked && title.trim() === '' ? t('sessions.goalNeeded') : undefined}
        />
        {firstRecorderOf(discipline) === 'steps' && <Steps steps={steps} onChange={setSteps} />}
      </Stack>
    </Dialog>
  );
}

type StepsProps = { readonly steps: readonly GoalStep[]; readonly onChange: (steps: readonly GoalStep[]) => void };

function Steps({ steps, onChange }: StepsProps) {
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
      <span className={css.fieldTitle}>{t('sessions.steps')}</span>
      <div className={css.stepChoice}>
        {steps.map((step) => (
          <ToggleChip
            key={step.id}
            label={say(step)}
            isSelected
            onChange={() => onChange(steps.filter((other) => other !== step))}
          />
        ))}
      </div>
      <div className={css.ownStep}>
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
