import { useEffect } from 'react';
import { toneOfSplash } from '../../../../shared/sound/tones.ts';
import { soundBox } from '../../../studio/sound/sound-box.ts';
import type { StudioSession } from '../../../studio/studio-session.ts';
import { useDeskSounds } from '../sound/use-desk-sounds.ts';

/** Each splash is heard as it lands, besides all that is heard on a desk. */
export function useSplashSounds(session: StudioSession): void {
  useDeskSounds(session, 'splatter');
  useEffect(
    () =>
      session.onDeed((deed) => {
        if (deed.kind !== 'stroke') return;
        // A key or a switch is a press as well, and there may not have been another one before it.
        soundBox.wake();
        soundBox.play(toneOfSplash(session.history.position - 1));
      }),
    [session],
  );
}
