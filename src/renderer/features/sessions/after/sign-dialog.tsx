/** One PIN signs everything that was chosen: the same PIN, the same tries and waits as at sign-in. */
import { useState } from 'react';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { longestPin } from '../../../../shared/domain/staff.ts';
import { call, errorText } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Dialog, PinPad, showToast } from '../../../ui/index.ts';
import css from './after.module.css';

type Props = { readonly sessionIds: readonly SessionId[]; readonly onClose: () => void };

export function SignDialog({ sessionIds, onClose }: Props) {
  const { t } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const sign = async (pin: string) => {
    setBusy(true);
    setMessage('');
    try {
      await call('certify.sign', { sessionIds: [...sessionIds], pin });
      showToast({ message: t('after.signedNow', { count: sessionIds.length }), tone: 'ok' });
      onClose();
    } catch (error) {
      setMessage(errorText(t, error));
      setBusy(false);
    }
  };
  return (
    <Dialog
      isOpen
      size="small"
      title={t('after.signTitle', { count: sessionIds.length })}
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <p className={css.signWhy}>{t('after.signWhy')}</p>
      <PinPad
        label={t('after.pin')}
        eraseLabel={t('signIn.erase')}
        okLabel={t('after.confirm')}
        countLabel={(count) => t('signIn.digits', { count })}
        maxLength={longestPin}
        isBusy={isBusy}
        message={message}
        onSubmit={(pin) => void sign(pin)}
      />
    </Dialog>
  );
}
