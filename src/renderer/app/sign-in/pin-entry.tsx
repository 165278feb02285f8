import { useState } from 'react';
import type { StaffTile } from '../../../shared/ipc/contract/auth.ts';
import { Button, Pictogram, PinPad } from '../../ui/index.ts';
import { toPictogram } from '../pictogram.ts';
import { useWords } from '../words.ts';
import { ForgottenPin } from './forgotten-pin.tsx';
import css from './sign-in.module.css';
import { usePinTry } from './use-pin-try.ts';
import { useWorkOf } from './use-work-of.ts';

type Props = {
  readonly staff: StaffTile;
  readonly maxLength: number;
  readonly onPin: (pin: string) => Promise<void>;
};

export function PinEntry({ staff, maxLength, onPin }: Props) {
  const { t } = useWords();
  const workOf = useWorkOf();
  const pad = usePinTry(onPin, 'free');
  const [isForgotten, setForgotten] = useState(false);
  return (
    <div className={css.entry}>
      <div className={css.person}>
        <Pictogram id={toPictogram(staff.pictogram)} size={26} />
        <p className={css.name}>{staff.name}</p>
        <p className={css.work}>{workOf(staff)}</p>
        <Button variant="plain" onPress={() => setForgotten(true)}>
          {t('signIn.forgot')}
        </Button>
      </div>
      <PinPad
        label={t('signIn.pin', { name: staff.name })}
        eraseLabel={t('signIn.erase')}
        okLabel={t('signIn.enter')}
        countLabel={(count) => t('signIn.digits', { count })}
        maxLength={maxLength}
        {...pad}
      />
      <ForgottenPin staff={staff} isOpen={isForgotten} onClose={() => setForgotten(false)} />
    </div>
  );
}
