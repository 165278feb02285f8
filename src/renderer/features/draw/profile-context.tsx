import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, createContext, type ReactNode, useContext } from 'react';
import { DEFAULT_PROFILE, type HandProfile } from '../../../shared/domain/hand-profile.ts';
import type { ChildId } from '../../../shared/domain/ids.ts';
import { call } from '../../app/client/index.ts';
import { PressRulesProvider } from '../../ui/index.ts';
import css from './draw-door.module.css';

const Profile = createContext<HandProfile>(DEFAULT_PROFILE);

interface ProfileProviderProps {
  /** Null while nobody has picked a picture: everything is as usual. */
  readonly childId: ChildId | null;
  readonly children: ReactNode;
}

/** Lays out everything behind the Draw door as it suits the child who is there: sizes, what counts as a press, motion. */
export function ProfileProvider({ childId, children }: ProfileProviderProps) {
  const stored = useQuery({
    queryKey: ['draw.profile', childId],
    queryFn: () => call('draw.profile', {}),
    enabled: childId !== null,
  });
  const profile = (childId === null ? undefined : stored.data) ?? DEFAULT_PROFILE;
  // What is pressed must not change its size under the finger: nothing is shown before it is known.
  const isKnown = childId === null || !stored.isPending;
  return (
    <Profile value={profile}>
      <PressRulesProvider holdMs={profile.holdToAcceptMs} ignoreRepeatMs={profile.ignoreRepeatMs}>
        <div
          className={css.room}
          data-look={profile.look}
          data-motion={profile.motion ? undefined : 'off'}
          style={{ '--button-mm': profile.buttonMm } as CSSProperties}
        >
          {isKnown && children}
        </div>
      </PressRulesProvider>
    </Profile>
  );
}

/** How the studio suits the child who is here. */
export function useProfile(): HandProfile {
  return useContext(Profile);
}
