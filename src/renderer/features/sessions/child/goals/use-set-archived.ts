import type { FullGoal } from '../../../../../shared/domain/goal.ts';
import { useSend } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { showToast } from '../../../../ui/index.ts';

/** Archives a goal or brings it back, says so, and offers to take it back. */
export function useSetArchived() {
  const { t } = useWords();
  const { send: archive } = useSend('goals.archive');
  const { send: restore } = useSend('goals.restore');
  return async ({ id, title }: FullGoal, isArchived: boolean): Promise<boolean> => {
    const [there, back] = isArchived ? [archive, restore] : [restore, archive];
    if (!(await there({ goalId: id }))) return false;
    showToast({
      tone: 'ok',
      message: t(isArchived ? 'office.wasArchived' : 'office.wasRestored', { name: title }),
      action: { label: t('common.undo'), onPress: () => void back({ goalId: id }) },
    });
    return true;
  };
}
