import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { HandProfile } from '../../../shared/domain/hand-profile.ts';
import { HandProfileKeeper } from '../../../shared/domain/hand-profile-keeper.ts';
import { SuitsForm } from './suits-form.tsx';

export interface KeptSuitsProps {
  readonly stored: HandProfile;
  /** At once, before it is stored: the desk behind follows. */
  readonly onShow: (profile: HandProfile) => void;
  /** The same for as long as the form is there: another child has another form. */
  readonly onSave: (profile: HandProfile) => Promise<unknown>;
}

const later = (milliseconds: number, then: () => void) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};

/** The form, and its keeping: whoever turns to anything else has stored it, nobody has to press anything. */
export function KeptSuits({ stored, onShow, onSave }: KeptSuitsProps) {
  const form = useRef<HTMLDivElement>(null);
  const [keeper] = useState(() => new HandProfileKeeper({ save: onSave, later }));
  const draft = useSyncExternalStore(keeper.subscribe, keeper.draft);

  useEffect(() => {
    const flush = () => void keeper.flush();
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || !form.current?.contains(target)) flush();
    };
    // Before what is pressed acts: it may end what the adult is allowed to do here.
    window.addEventListener('pointerdown', onPress, { capture: true });
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pointerdown', onPress, { capture: true });
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper]);

  const change = (next: HandProfile) => {
    keeper.put(next);
    onShow(next);
  };
  return (
    <div
      ref={form}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) void keeper.flush();
      }}
    >
      <SuitsForm profile={draft ?? stored} onChange={change} />
    </div>
  );
}
