import type { CallOutput } from '../../../../shared/ipc/contract/index.ts';
import { useWords } from '../../../app/words.ts';
import { showToast } from '../../../ui/index.ts';

type Undone = CallOutput<'staffTogether.undo'>;
type Changed = CallOutput<'staffTogether.change'>;

type Batch = {
  /** Undefined when it was refused, and told. */
  readonly undo: (batchId: string) => Promise<Undone | undefined>;
  readonly changedText: (count: number) => string;
  readonly restoredText: (count: number) => string;
};

/** Says what was changed in one go, and offers to take it back. */
export function useBatch({ undo, changedText, restoredText }: Batch) {
  const { t } = useWords();
  const takeBack = async (batchId: string) => {
    const answer = await undo(batchId);
    if (!answer) return;
    const { restored, left } = answer;
    const said = [restoredText(restored), left > 0 && t('people.someLeft', { count: left })];
    showToast({ tone: 'ok', message: said.filter(Boolean).join(' ') });
  };
  return ({ batchId, changed }: Changed): void => {
    if (changed === 0) showToast({ message: t('people.nothingChanged') });
    else
      showToast({
        tone: 'ok',
        message: changedText(changed),
        action: { label: t('common.undo'), onPress: () => void takeBack(batchId) },
        duration: 15_000,
      });
  };
}
