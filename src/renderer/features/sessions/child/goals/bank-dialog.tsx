/** Goals to start from: a press takes one into the editor, where it is fitted to the child. */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Discipline } from '../../../../../shared/domain/discipline.ts';
import { useSend } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { Chip, Dialog, IconButton, Stack, showToast } from '../../../../ui/index.ts';
import { type BankGoal, useBankGoals } from '../../bank-goals.ts';
import { DisciplineSelect } from '../../discipline-select.tsx';
import css from './goals.module.css';

type Props = {
  readonly disciplines: readonly Discipline[];
  readonly first: Discipline;
  readonly onTake: (goal: BankGoal) => void;
  readonly onClose: () => void;
};

export function BankDialog({ disciplines, first, onTake, onClose }: Props) {
  const { t } = useWords();
  const [discipline, setDiscipline] = useState(first);
  const goals = useBankGoals(discipline);
  return (
    <Dialog isOpen isDismissable size="large" title={t('goals.bank')} onClose={onClose} closeLabel={t('common.close')}>
      <Stack gap={3}>
        <DisciplineSelect disciplines={disciplines} value={discipline} onChange={setDiscipline} />
        <ul className={css.bank} aria-label={t('goals.bank')}>
          {goals.map((goal) => (
            <li key={goal.templateId ?? goal.title} className={css.bankLine}>
              <button type="button" className={css.line} onClick={() => onTake(goal)}>
                <span className={css.words}>
                  <span className={css.lineTitle}>{goal.title}</span>
                  <span className={css.facts}>
                    {t(`recorders.${goal.recorder}`)}
                    {goal.icf !== '' && ` · ${goal.icf} ${t(`icf.${goal.icf}`)}`}
                  </span>
                </span>
                {goal.templateId !== null && <Chip tone="accent" label={t('goals.ownGoal')} />}
              </button>
              {goal.templateId !== null && <RemoveButton goal={goal} />}
            </li>
          ))}
        </ul>
      </Stack>
    </Dialog>
  );
}

function RemoveButton({ goal: { templateId, title } }: { readonly goal: BankGoal }) {
  const { t } = useWords();
  const { send } = useSend('goalBank.archive');
  const remove = async () => {
    if (templateId === null || !(await send({ templateId, archived: true }))) return;
    showToast({
      tone: 'ok',
      message: t('goals.outOfBank'),
      action: { label: t('common.undo'), onPress: () => void send({ templateId, archived: false }) },
    });
  };
  return <IconButton label={t('goals.removeFromBank', { title })} icon={Trash2} onPress={() => void remove()} />;
}
