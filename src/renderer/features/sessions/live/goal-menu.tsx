import { ChevronDown, CircleDashed, Plus, Target } from 'lucide-react';
import type { GoalId } from '../../../../shared/domain/ids.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { useWords } from '../../../app/words.ts';
import { MenuButton } from '../../../ui/index.ts';

type Props = {
  readonly child: SessionChild;
  readonly goalId: GoalId | null;
  readonly isLocked: boolean;
  readonly onChoose: (goalId: GoalId | null) => void;
  readonly onAdd: () => void;
};

/** The goal that the child's taps are counted for; another one, or a new one, is two taps away. */
export function GoalMenu({ child, goalId, isLocked, onChoose, onAdd }: Props) {
  const { t } = useWords();
  const title = child.goals.find(({ id }) => id === goalId)?.title ?? t('sessions.noGoal');
  const choose = (id: GoalId | 'none' | 'add') => {
    if (id === 'add') onAdd();
    else onChoose(id === 'none' ? null : id);
  };
  return (
    <MenuButton
      look="plain"
      label={title}
      ariaLabel={t('sessions.goalOf', { name: child.name })}
      icon={ChevronDown}
      isDisabled={isLocked}
      options={[
        ...child.goals.map(({ id, title: label }) => ({ id, label, icon: Target })),
        { id: 'none' as const, label: t('sessions.noGoal'), icon: CircleDashed },
        { id: 'add' as const, label: t('sessions.addGoal'), icon: Plus },
      ]}
      onChoose={choose}
    />
  );
}
