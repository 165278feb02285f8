import { ChevronDown, CircleDashed, Plus, Target } from 'lucide-react';
import { memo } from 'react';
import type { ChildId, GoalId } from '../../../../shared/domain/ids.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { useWords } from '../../../app/words.ts';
import { MenuButton } from '../../../ui/index.ts';

type Props = Pick<SessionChild, 'childId' | 'name' | 'goals'> & {
  readonly goalId: GoalId | null;
  readonly isLocked: boolean;
  readonly onChoose: (childId: ChildId, goalId: GoalId | null) => void;
  readonly onAdd: (childId: ChildId) => void;
};

/** The goal that the child's taps are counted for; another one, or a new one, is two taps away. */
export const GoalMenu = memo(function GoalMenu({ childId, name, goals, goalId, isLocked, onChoose, onAdd }: Props) {
  const { t } = useWords();
  const title = goals.find(({ id }) => id === goalId)?.title ?? t('sessions.noGoal');
  const choose = (id: GoalId | 'none' | 'add') => {
    if (id === 'add') onAdd(childId);
    else onChoose(childId, id === 'none' ? null : id);
  };
  return (
    <MenuButton
      look="plain"
      label={title}
      ariaLabel={t('sessions.goalOf', { name })}
      icon={ChevronDown}
      isDisabled={isLocked}
      options={[
        ...goals.map(({ id, title: label }) => ({ id, label, icon: Target })),
        { id: 'none' as const, label: t('sessions.noGoal'), icon: CircleDashed },
        { id: 'add' as const, label: t('sessions.addGoal'), icon: Plus },
      ]}
      onChoose={choose}
    />
  );
});
