/** Own tile, then PIN. Also lets a child out of the studio: there any adult of the house will do. */
import { useState } from 'react';
import type { StaffId } from '../../../shared/domain/ids.ts';
import { longestPin } from '../../../shared/domain/staff.ts';
import type { StaffTile } from '../../../shared/ipc/contract/auth.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { AppHeader, EmptyState } from '../../ui/index.ts';
import { useCall } from '../client/index.ts';
import { useWords } from '../words.ts';
import { DemoHint } from './demo-hint.tsx';
import { OwnPinDialog } from './own-pin-dialog.tsx';
import { PinEntry } from './pin-entry.tsx';
import css from './sign-in.module.css';
import { StaffTiles } from './staff-tiles.tsx';

type Props = {
  readonly door: 'sessions' | 'office' | 'anyone';
  readonly isDemo: boolean;
  /** What is asked, where it is not who comes in at a door. */
  readonly title?: string;
  readonly onBack: () => void;
  /** Rejects with a CallError where the PIN is wrong. */
  readonly onPin: (staffId: StaffId, pin: string, newPin?: string) => Promise<void>;
};

export function SignIn({ door, isDemo, title, onBack, onPin }: Props) {
  const { t } = useWords();
  const { data: tiles } = useCall('auth.tiles', { door });
  const [picked, pick] = useState<StaffTile | null>(null);
  /** The right PIN, but one that somebody else set. */
  const [givenPin, setGivenPin] = useState<string | null>(null);
  // Where only one person can come in there is nothing to choose.
  const chosen = picked ?? (tiles?.length === 1 ? (tiles[0] ?? null) : null);
  const tryPin = async (staffId: StaffId, pin: string) => {
    try {
      await onPin(staffId, pin);
    } catch (error) {
      if (door !== 'anyone' && error instanceof CallError && error.code === 'new_pin_needed') setGivenPin(pin);
      else throw error;
    }
  };
  const goBack = picked === null ? onBack : () => pick(null);
  return (
    <div className={css.page}>
      <AppHeader
        title={title ?? (door === 'anyone' ? t('signIn.whoLeaves') : t('signIn.who'))}
        onBack={goBack}
        backLabel={t('common.back')}
      />
      <main className={css.body}>
        {tiles?.length === 0 && <EmptyState title={t('signIn.noSpecialists')} />}
        {chosen === null && tiles && <StaffTiles tiles={tiles} onPick={pick} />}
        {chosen !== null && (
          <PinEntry key={chosen.id} staff={chosen} maxLength={longestPin} onPin={(pin) => tryPin(chosen.id, pin)} />
        )}
      </main>
      {chosen !== null && givenPin !== null && (
        <OwnPinDialog
          staff={chosen}
          givenPin={givenPin}
          onChosen={(newPin) => onPin(chosen.id, givenPin, newPin)}
          onClose={() => setGivenPin(null)}
        />
      )}
      {isDemo && <DemoHint />}
    </div>
  );
}
