import { useEffect, useState } from 'react';
import { z } from 'zod';
import { drawingIdSchema, type StaffId } from '../../../shared/domain/ids.ts';
import type { Status } from '../../../shared/ipc/contract/app.ts';
import { call, queryClient, useSend } from '../../app/client/index.ts';
import { keep, keptOf } from '../../app/kept.ts';
import { SignIn } from '../../app/sign-in/sign-in.tsx';
import { useWords } from '../../app/words.ts';
import { AdultPanel } from './adult/adult-panel.tsx';
import css from './draw-door.module.css';
import { DrawPlace, drawingAt, type Place } from './draw-place.tsx';
import { ProfileProvider } from './profile-context.tsx';
import { type PickedChild, useRoomChildren } from './room-children.ts';
import { SoundProvider } from './sound/sound-provider.tsx';
import { TogetherProvider } from './together/together-context.tsx';
import { setPresentChild } from './writers.ts';

export interface DrawDoorProps {
  readonly status: Extract<Status, { state: 'ready' }>;
  /** An adult has let the child out: back to the doors. */
  readonly onLeave: () => void;
}

const keptSchema = z.object({ drawingId: drawingIdSchema });

/** Where a child is behind the Draw door. Only an adult opens it again from inside. */
export function DrawDoor({ status, onLeave }: DrawDoorProps) {
  const [chosen, setPlace] = useState<Place | null>(null);
  /** What an adult is asked for a PIN for. */
  const [asked, ask] = useState<'leave' | 'adult' | null>(null);
  const [isAdultHere, setAdultHere] = useState(false);
  const { t } = useWords();
  const enter = useSend('draw.enter');
  const child = useChildStillHere(status);
  // A window that was loaded anew still belongs to the child: it comes back to its own pictures, or the one it drew.
  const [open] = useState(() => keptOf('draw', keptSchema));
  const own: Place | null = child && (open ? { at: 'studio', child, ...open } : { at: 'gallery', child });
  const place: Place = chosen ?? own ?? { at: 'picker' };
  const presentId = place.at === 'picker' ? null : place.child.id;
  const drawn = place.at === 'studio' ? place.drawingId : null;

  useEffect(() => {
    if (presentId !== null) keep('draw', drawn && { drawingId: drawn }, drawn !== null);
  }, [presentId, drawn]);

  useEffect(() => {
    setPresentChild(presentId);
    return () => setPresentChild(null);
  }, [presentId]);

  const pick = async (picked: PickedChild) => {
    const entered = await enter.send({ childId: picked.id });
    if (entered) setPlace({ at: 'gallery', child: picked });
  };
  const letOut = async (staffId: StaffId, pin: string) => {
    await call('draw.leave', { staffId, pin });
    setPresentChild(null);
    await queryClient.invalidateQueries({ queryKey: ['app.status'] });
    onLeave();
  };
  const letIn = async (staffId: StaffId, pin: string) => {
    await call('draw.adultComes', { staffId, pin });
    ask(null);
    setAdultHere(true);
  };
  const adultGoes = () => {
    setAdultHere(false);
    // Where it cannot be told, the minute without a touch tells it.
    call('draw.adultGoes', {}).catch(() => undefined);
  };
  return (
    <TogetherProvider childId={presentId}>
      <div className={css.place} inert={asked !== null || isAdultHere}>
        <ProfileProvider childId={presentId}>
          <SoundProvider childId={presentId} isSilent={status.isSilent}>
            <DrawPlace
              place={place}
              roomId={status.room?.id ?? null}
              today={status.today}
              onGo={setPlace}
              onPick={(picked) => void pick(picked)}
              onLeave={() => ask('leave')}
              onAdult={() => ask('adult')}
            />
          </SoundProvider>
        </ProfileProvider>
      </div>
      {asked !== null && (
        <div className={css.over}>
          <SignIn
            door="anyone"
            isDemo={status.isDemo}
            {...(asked === 'adult' && { title: t('adult.who') })}
            onBack={() => ask(null)}
            onPin={asked === 'adult' ? letIn : letOut}
          />
        </div>
      )}
      {isAdultHere && place.at !== 'picker' && (
        <div className={css.over}>
          <AdultPanel status={status} child={place.child} drawingId={drawingAt(place)} onClose={adultGoes} />
        </div>
      )}
    </TogetherProvider>
  );
}

/** The child that the window belongs to since before it was loaded, or null. */
function useChildStillHere({ childId, room }: DrawDoorProps['status']): PickedChild | null {
  const [atStart] = useState(childId);
  const children = useRoomChildren(atStart === null ? null : (room?.id ?? null));
  return children.data?.find((child) => child.id === atStart) ?? null;
}
