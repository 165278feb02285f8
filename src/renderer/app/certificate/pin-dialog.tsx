/** A signature by PIN: the same PIN, the same tries and waits as at sign-in. */
import { useState } from 'react';
import { longestPin } from '../../../shared/domain/staff.ts';
import { Dialog, PinPad } from '../../ui/index.ts';
import { errorText } from '../client/index.ts';
import { useWords } from '../words.ts';
import css from './certificate.module.css';

type Props = {
  readonly title: string;
  readonly why: string;
  /** Signs and closes; what it throws is told under the pad. */
  readonly onPin: (pin: string) => Promise<void>;
  readonly onClose: () => void;
};

export function PinDialog({ title, why, onPin, onClose }: Props) {
  const { t } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const submit = async (pin: string) => {
    setBusy(true);
    setMessage('');
    try {
      await onPin(pin);
    } catch (error) {
      setMessage(errorText(t, error));
      setBusy(false);
    }
  };
  return (
    <Dialog isOpen size="small" title={title} onClose={onClose} closeLabel={t('common.close')}>
      <p className={css.pinWhy}>{why}</p>
      <PinPad
        label={t('after.pin')}
        eraseLabel={t('signIn.erase')}
        okLabel={t('after.confirm')}
        countLabel={(count) => t('signIn.digits', { count })}
        maxLength={longestPin}
        isBusy={isBusy}
        message={message}
        onSubmit={(pin) => void submit(pin)}
      />
    </Dialog>
  );
}
