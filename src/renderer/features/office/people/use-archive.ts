import { useWords } from '../../../app/words.ts';
import { showToast } from '../../../ui/index.ts';

/**
 * Archives or brings back, says so, and offers to take it back.
 * @param keeps what stays as it is, told beside
 * @param send makes the call; gives undefined when it was refused
 */
export function useArchive(send: (id: string, archived: boolean) => Promise<unknown>, keeps = '') {
  const { t } = useWords();
  return async (id: string, name: string, archived: boolean): Promise<boolean> => {
    if ((await send(id, archived)) === undefined) return false;
    showToast({
      tone: 'ok',
      message: archived ? `${t('office.wasArchived', { name })} ${keeps}`.trim() : t('office.wasRestored', { name }),
      action: { label: t('common.undo'), onPress: () => void send(id, !archived) },
    });
    return true;
  };
}
