import type { CalendarChange } from '../../../../shared/ipc/contract/calendar.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { showToast } from '../../../ui/index.ts';

/** Writes calendars, says so, and offers the way back. */
export function useCalendarSave() {
  const { t } = useWords();
  const { send, isPending } = useSend('calendar.write');
  const takeBack = async (changes: readonly CalendarChange[]) => {
    const back = changes.map(({ schoolId, was, calendar }) => ({ schoolId, was: calendar, calendar: was }));
    if (await send({ changes: back })) showToast({ tone: 'ok', message: t('calendar.undone') });
  };
  const save = async (changes: CalendarChange[], message: string): Promise<boolean> => {
    if (!(await send({ changes }))) return false;
    showToast({
      tone: 'ok',
      message,
      action: { label: t('common.undo'), onPress: () => void takeBack(changes) },
      duration: 15_000,
    });
    return true;
  };
  return { save, isSaving: isPending };
}
