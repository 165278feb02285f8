/** A new goal in the middle of a session: a few words or one from the bank, and the steps where it is recorded by steps. */
import { BookMarked } from 'lucide-react';
import { useState } from 'react';
import type { Discipline } from '../../../../shared/domain/discipline.ts';
import { type GoalFields, longestGoalTitle, newGoalFields } from '../../../../shared/domain/goal.ts';
import type { ChildId, GoalId } from '../../../../shared/domain/ids.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { useSend } from '../../../app/client/index.ts';
import { useLeaving } from '../../../app/use-leaving.tsx';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, MenuButton, Stack, TextField } from '../../../ui/index.ts';
import { useBankGoals } from '../bank-goals.ts';
import { StepsField } from '../steps-field.tsx';

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
  const [isAsked, setAsked] = useState(false);
  const [blank] = useState(() => newGoalFields(discipline, '', null));
  const [fields, setFields] = useState<GoalFields>(blank);
  const { leave, question } = useLeaving(fields !== blank, onClose);
  const bank = useBankGoals(discipline);
  const put = (changes: Partial<GoalFields>) => setFields({ ...fields, ...changes });
  const isMissing = fields.title.trim() === '';
  const save = async () => {
    setAsked(true);
    if (isMissing) return;
    const answer = await send({ goalId: null, childId: child.childId, fields });
    if (!answer) return;
    onAdded(child.childId, answer.goalId);
    onClose();
  };
  const take = (place: string) => {
    const goal = bank[Number(place)];
    if (goal) put({ title: goal.title, recorder: goal.recorder, steps: goal.steps, icf: goal.icf });
  };
  return (
    <Dialog
      isOpen
      title={t('sessions.newGoalFor', { name: child.name })}
      onClose={leave}
      actions={
        <>
          <Button onPress={leave}>{t('common.cancel')}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void save()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <Stack>
        <TextField
          label={t('sessions.goalTitle')}
          value={fields.title}
          onChange={(title) => put({ title })}
          maxLength={longestGoalTitle}
          autoFocus
          errorMessage={isAsked && isMissing ? t('sessions.goalNeeded') : undefined}
        />
        <MenuButton
          label={t('goals.fromBank')}
          icon={BookMarked}
          options={bank.map(({ title }, place) => ({ id: String(place), label: title }))}
          onChoose={take}
        />
        {fields.recorder === 'steps' && (
          <StepsField steps={fields.steps} onChange={(steps) => put({ steps: [...steps] })} />
        )}
        {question}
      </Stack>
    </Dialog>
  );
}
