/** A make-up that will not be held needs a reason, which stays. */
import { formatDay } from '../../../../shared/i18n/dates.ts';
import type { Missed } from '../../../../shared/ipc/contract/make-ups.ts';
import { useSend } from '../../../app/client/index.ts';
import { ReasonDialog } from '../../../app/reason/reason-dialog.tsx';
import { useWords } from '../../../app/words.ts';

const usual = ['family', 'left', 'otherwise', 'ill'] as const;

export function WaiveDialog({ missed, onClose }: { readonly missed: Missed; readonly onClose: () => void }) {
  const { t, language } = useWords();
  const { send, isPending } = useSend('makeUps.decide');
  const waive = async (reason: string) => {
    const { sessionId, childId } = missed;
    if (await send({ sessionId, childId, decision: 'waived', reason })) onClose();
  };
  return (
    <ReasonDialog
      title={t('makeUps.waiveTitle')}
      why={t('makeUps.waiveWhy', { name: missed.childName, day: formatDay(missed.day, language) })}
      usual={usual.map((id) => t(`makeUps.waiveReasons.${id}`))}
      action={t('makeUps.waive')}
      isPending={isPending}
      onConfirm={(reason) => void waive(reason)}
      onClose={onClose}
    />
  );
}
