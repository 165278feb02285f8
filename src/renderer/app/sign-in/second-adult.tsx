/** Another adult agrees to one deed: who, by tile, then the PIN. */
import { useState } from 'react';
import type { StaffId } from '../../../shared/domain/ids.ts';
import { longestPin } from '../../../shared/domain/staff.ts';
import type { StaffTile } from '../../../shared/ipc/contract/auth.ts';
import { Dialog, PinPad } from '../../ui/index.ts';
import { useCall } from '../client/index.ts';
import { useWords } from '../words.ts';
import css from './sign-in.module.css';
import { StaffTiles } from './staff-tiles.tsx';
import { usePinTry } from './use-pin-try.ts';

type Props = {
  readonly title: string;
  /** Told while it is being done. */
  readonly why: string;
  /** Who asked, and cannot agree as well. */
  readonly exceptId: StaffId | null;
  /** Does it and closes; what it throws is told under the pad. */
  readonly onPin: (staffId: StaffId, pin: string) => Promise<void>;
  readonly onClose: () => void;
};

export function SecondAdult({ title, why, exceptId, onPin, onClose }: Props) {
  const { t } = useWords();
  const { data: tiles } = useCall('auth.tiles', { door: 'anyone' });
  const [picked, pick] = useState<StaffTile | null>(null);
  const pad = usePinTry(async (pin) => {
    if (picked) await onPin(picked.id, pin);
  }, 'busy');
  return (
    <Dialog
      isOpen
      size={picked ? 'small' : 'large'}
      title={picked ? t('erasure.approverPin', { name: picked.name }) : t('erasure.approve')}
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <p className={css.deed}>{title}</p>
      {picked ? (
        <>
          <PinPad
            label={t('erasure.approverPin', { name: picked.name })}
            eraseLabel={t('signIn.erase')}
            okLabel={t('erasure.now')}
            countLabel={(count) => t('signIn.digits', { count })}
            maxLength={longestPin}
            {...pad}
          />
          {pad.isBusy && <p role="status">{why}</p>}
        </>
      ) : (
        <div className={css.tilesInDialog}>
          <StaffTiles tiles={(tiles ?? []).filter(({ id }) => id !== exceptId)} onPick={pick} />
        </div>
      )}
    </Dialog>
  );
}
