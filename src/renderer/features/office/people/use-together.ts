import type { ChildId } from '../../../../shared/domain/ids.ts';
import type { TogetherAction } from '../../../../shared/ipc/contract/children-together.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { showToast } from '../../../ui/index.ts';

/** Changes several children, says so, and offers to take it back. */
export function useTogether() {
  const { t } = useWords();
  const { send, isPending } = useSend('childrenTogether.change');
  const { send: sendUndo } = useSend('childrenTogether.undo');
  const undo = async (batchId: string) => {
    const answer = await sendUndo({ batchId });
    if (!answer) return;
    const said = [
      t('people.restored', { count: answer.restored }),
      answer.left > 0 && t('people.someLeft', { count: answer.left }),
      answer.series > 0 && t('people.planBack'),
      answer.seriesLeft > 0 && t('people.planStays', { count: answer.seriesLeft }),
    ];
    showToast({ tone: 'ok', message: said.filter(Boolean).join(' ') });
  };
  /** @returns undefined when refused */
  const change = async (childIds: ChildId[], action: TogetherAction) => {
    const answer = await send({ childIds, action });
    if (!answer) return undefined;
    const { batchId, changed } = answer;
    if (changed === 0) showToast({ message: t('people.nothingChanged') });
    else
      showToast({
        tone: 'ok',
        message: t('people.changed', { count: changed }),
        action: { label: t('common.undo'), onPress: () => void undo(batchId) },
        duration: 15_000,
      });
    return answer;
  };
  return { change, undo, isPending };
}
