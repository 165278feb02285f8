/** Locking a door: by hand it asks where something is not saved, by itself it tells what could not be kept. */
import { useEffect, useEffectEvent, useState } from 'react';
import { ConfirmDialog, showToast } from '../../ui/index.ts';
import { onDataEvent } from '../client/index.ts';
import { useWords } from '../words.ts';
import { isAnythingTyped } from './unsaved.ts';
import { useAllUnsaved } from './use-unsaved.ts';

/** Whoever comes back, comes back the same day. */
const longestAway = 12 * 3_600_000;

export const namesOf = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join(', ');

export function useLocking(lock: () => void) {
  const { t } = useWords();
  const unsaved = useAllUnsaved();
  const [isAsked, ask] = useState(false);
  const tellLost = () => {
    if (isAnythingTyped()) showToast({ tone: 'warn', message: t('unsaved.lost'), duration: longestAway });
  };
  const onSignedOut = useEffectEvent(tellLost);
  // The data process counts the idle time as well, and may be the quicker one.
  useEffect(() => onDataEvent((event) => event.event === 'signed-out' && onSignedOut()), []);
  return {
    lockByHand: () => (unsaved.length > 0 ? ask(true) : lock()),
    lockByItself: () => {
      tellLost();
      lock();
    },
    question: (
      <ConfirmDialog
        title={t('unsaved.lockTitle')}
        message={t('unsaved.lockWhy', { names: namesOf(unsaved) })}
        isOpen={isAsked}
        confirmLabel={t('unsaved.lock')}
        cancelLabel={t('common.stay')}
        onConfirm={() => {
          ask(false);
          lock();
        }}
        onCancel={() => ask(false)}
      />
    ),
  };
}

/** Whoever comes back is told what waits for them. */
export function useStillUnsaved(): void {
  const { t } = useWords();
  const unsaved = useAllUnsaved();
  const tell = useEffectEvent(() => {
    if (unsaved.length > 0) showToast({ tone: 'info', message: t('unsaved.stillHere', { names: namesOf(unsaved) }) });
  });
  useEffect(() => tell(), []);
}
