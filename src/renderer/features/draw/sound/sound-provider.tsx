/**
 * Everything that is heard behind the Draw door. Each press says its word as it acts: a child who cannot read learns what
 * a button is by using it, and everything can be taken back. Who wants to know first rests on the button.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import { TONES } from '../../../../shared/sound/tones.ts';
import { soundBox } from '../../../studio/sound/sound-box.ts';
import { PressHeardProvider } from '../../../ui/index.ts';
import { useProfile } from '../profile-context.tsx';
import css from './sound-provider.module.css';
import { useResting } from './use-resting.ts';
import { useVoice } from './use-voice.ts';
import { wordOf } from './word-of.ts';

interface SoundProviderProps {
  readonly childId: ChildId | null;
  /** All sound is off on this PC. */
  readonly isSilent: boolean;
  readonly children: ReactNode;
}

/** A word that was just asked for is not said again when the button then acts, ms. */
const JUST_SAID_MS = 2500;

export function SoundProvider({ childId, isSilent, children }: SoundProviderProps) {
  const { sounds, speech } = useProfile();
  const hasTones = sounds && !isSilent;
  const { say } = useVoice(childId, speech && !isSilent);
  const asked = useRef<{ readonly word: string; readonly at: number } | null>(null);

  useEffect(() => {
    soundBox.setTones(hasTones);
    return () => soundBox.setTones(false);
  }, [hasTones]);

  const onHeard = (button: Element) => {
    const word = wordOf(button);
    const before = asked.current;
    asked.current = null;
    soundBox.wake();
    soundBox.press(TONES.press);
    if (before?.word === word.text && performance.now() - before.at < JUST_SAID_MS) return;
    say(word);
  };
  const resting = useResting((button) => {
    const word = wordOf(button);
    asked.current = { word: word.text, at: performance.now() };
    say(word);
  });
  return (
    <PressHeardProvider onHeard={onHeard}>
      <div className={css.heard} {...resting}>
        {children}
      </div>
    </PressHeardProvider>
  );
}
