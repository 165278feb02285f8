/** One PIN signs everything that was chosen. */
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { PinDialog } from '../../../app/certificate/pin-dialog.tsx';
import { call } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { showToast } from '../../../ui/index.ts';
import { closeFinishedToasts } from '../finished-toast.ts';

type Props = { readonly sessionIds: readonly SessionId[]; readonly onClose: () => void };

export function SignDialog({ sessionIds, onClose }: Props) {
  const { t } = useWords();
  const sign = async (pin: string) => {
    await call('certify.sign', { sessionIds: [...sessionIds], pin });
    closeFinishedToasts(sessionIds);
    showToast({ message: t('after.signedNow', { count: sessionIds.length }), tone: 'ok' });
    onClose();
  };
  return (
    <PinDialog
      title={t('after.signTitle', { count: sessionIds.length })}
      why={t('after.signWhy')}
      onPin={sign}
      onClose={onClose}
    />
  );
}
