/** Opens a signed session for a correction: only with a reason. */
import type { SessionId } from '../../../shared/domain/ids.ts';
import { useSend } from '../client/index.ts';
import { ReasonDialog } from '../reason/reason-dialog.tsx';
import { useWords } from '../words.ts';

const usual = ['mark', 'missing', 'minutes', 'child'] as const;

type Props = { readonly sessionId: SessionId; readonly onClose: () => void };

export function UnlockDialog({ sessionId, onClose }: Props) {
  const { t } = useWords();
  const { send, isPending } = useSend('certify.unlock');
  const unlock = async (reason: string) => {
    if (await send({ sessionId, reason })) onClose();
  };
  return (
    <ReasonDialog
      title={t('after.unlockTitle')}
      why={t('after.unlockWhy')}
      usual={usual.map((id) => t(`after.unlockReasons.${id}`))}
      action={t('after.unlockNow')}
      isPending={isPending}
      onConfirm={(reason) => void unlock(reason)}
      onClose={onClose}
    />
  );
}
