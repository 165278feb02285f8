/** A signature by PIN: the same PIN, the same tries and waits as at sign-in. */
import { longestPin } from '../../../shared/domain/staff.ts';
import { Dialog, PinPad } from '../../ui/index.ts';
import { usePinTry } from '../sign-in/use-pin-try.ts';
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
  // A dialog that is closing must not sign again.
  const pad = usePinTry(onPin, 'busy');
  return (
    <Dialog isOpen size="small" title={title} onClose={onClose} closeLabel={t('common.close')}>
      <p className={css.pinWhy}>{why}</p>
      <PinPad
        label={t('after.pin')}
        eraseLabel={t('signIn.erase')}
        okLabel={t('after.confirm')}
        countLabel={(count) => t('signIn.digits', { count })}
        maxLength={longestPin}
        {...pad}
      />
    </Dialog>
  );
}
