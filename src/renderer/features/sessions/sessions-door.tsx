/** Behind the Sessions door: today, a live session, the weekly plan. */
import { useEffect, useState } from 'react';
import { z } from 'zod';
import {
  type ChildId,
  childIdSchema,
  type RoomId,
  roomIdSchema,
  type SessionId,
  sessionIdSchema,
} from '../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../shared/ipc/contract/app.ts';
import { call } from '../../app/client/index.ts';
import { keep, keptOf } from '../../app/kept.ts';
import { useWords } from '../../app/words.ts';
import { Button, EmptyState, Spinner } from '../../ui/index.ts';
import { AfterScreen } from './after/after-screen.tsx';
import { ChildScreen } from './child/child-screen.tsx';
import { ChildrenScreen } from './child/children-screen.tsx';
import { useFinishedToast } from './finished-toast.ts';
import { LiveScreen } from './live/live-screen.tsx';
import { PlanScreen } from './plan/plan-screen.tsx';
import { SpeakScreen } from './speak-screen.tsx';
import { TodayScreen } from './today/today-screen.tsx';

type InRoom = ReadyStatus & { readonly room: { readonly id: RoomId; readonly name: string } };

const screenSchema = z.discriminatedUnion('at', [
  z.object({ at: z.enum(['today', 'plan', 'voice', 'children']) }),
  z.object({ at: z.literal('session'), sessionId: sessionIdSchema }),
  z.object({ at: z.literal('after'), tab: z.enum(['unsigned', 'makeUps']) }),
  z.object({ at: z.literal('child'), childId: childIdSchema }),
]);
type Screen = Readonly<z.infer<typeof screenSchema>>;

const keptSchema = z.object({ roomId: roomIdSchema, path: z.array(screenSchema).min(1) });

type Props = { readonly status: ReadyStatus; readonly onLock: () => void };

export function SessionsDoor({ status, onLock }: Props) {
  const { t } = useWords();
  const { room } = status;
  const [entered] = useState(room?.id);
  const [hasMoved, setMoved] = useState(false);
  // Another room was chosen: from then on its open session is offered, and nobody is taken into it.
  if (room && room.id !== entered && !hasMoved) setMoved(true);
  if (room) return <RoomSessions key={room.id} status={{ ...status, room }} isEntering={!hasMoved} onLock={onLock} />;
  return <EmptyState title={t('sessions.noRoom')} action={<Button onPress={onLock}>{t('sessions.lock')}</Button>} />;
}

type RoomProps = Props & {
  readonly status: InRoom;
  /** Through the door, not from another room. */
  readonly isEntering: boolean;
};

function RoomSessions({ status, isEntering, onLock }: RoomProps) {
  const { t } = useWords();
  const { screen, offered, open, back, toToday } = useScreens(status.room.id, isEntering);
  const [search, setSearch] = useState('');
  const openSession = (sessionId: SessionId) => open({ at: 'session', sessionId });
  const openChild = (childId: ChildId) => open({ at: 'child', childId });
  const sayFinished = useFinishedToast(openSession);
  switch (screen?.at) {
    case undefined:
      return <Spinner label={t('common.loading')} />;
    case 'session':
      return (
        <LiveScreen
          key={screen.sessionId}
          status={status}
          sessionId={screen.sessionId}
          onBack={back}
          onFinished={(session) => {
            toToday();
            sayFinished(session);
          }}
        />
      );
    case 'plan':
      return <PlanScreen status={status} room={status.room} onOpenSession={openSession} onBack={back} />;
    case 'after':
      return (
        <AfterScreen
          roomId={status.room.id}
          staffId={status.signedIn?.staffId ?? null}
          firstTab={screen.tab}
          onOpen={openSession}
          onBack={back}
        />
      );
    case 'children':
      return (
        <ChildrenScreen
          status={status}
          room={status.room}
          today={status.today}
          search={search}
          onSearch={setSearch}
          onOpen={openChild}
          onOpenSession={openSession}
          onBack={back}
        />
      );
    case 'child':
      return (
        <ChildScreen
          key={screen.childId}
          status={status}
          childId={screen.childId}
          onOpenSession={openSession}
          onBack={back}
        />
      );
    case 'voice':
      return <SpeakScreen isSilent={status.isSilent} onBack={back} />;
    case 'today':
      return (
        <TodayScreen
          status={status}
          offered={offered}
          onOpen={openSession}
          onPlan={() => open({ at: 'plan' })}
          onChildren={() => open({ at: 'children' })}
          onVoice={() => open({ at: 'voice' })}
          onChild={openChild}
          onAfter={(tab) => open({ at: 'after', tab })}
          onLock={onLock}
        />
      );
  }
}

/**
 * Where the person is, and the way back. After a crash they come back to the screen they were on, after the idle lock
 * into the session they were in; else Today. Who comes from another room may only want to look: the session is offered there.
 */
function useScreens(roomId: RoomId, isEntering: boolean) {
  const [path, setPath] = useState<readonly Screen[]>(() => {
    const kept = keptOf('sessions', keptSchema);
    if (isEntering && kept?.roomId === roomId) return kept.path;
    return isEntering ? [] : [today];
  });
  const [offered, setOffered] = useState<SessionId | null>(null);
  useEffect(() => {
    const begin = (first: readonly Screen[]) => setPath((taken) => (taken.length > 0 ? taken : first));
    // Asked anew each time: a kept answer could be another person's.
    call('sessions.resume', { roomId }).then(
      ({ sessionId }) => {
        if (!isEntering) setOffered(sessionId);
        else begin(sessionId ? [today, { at: 'session', sessionId }] : [today]);
      },
      () => begin([today]),
    );
  }, [roomId, isEntering]);
  useEffect(() => {
    if (path.length > 0) keep('sessions', { roomId, path }, path.at(-1)?.at === 'session');
  }, [roomId, path]);
  return {
    screen: path.at(-1) ?? null,
    /** A session of this room that the person left open. */
    offered,
    open: (next: Screen) => setPath((taken) => [...taken, next]),
    back: () => setPath((taken) => (taken.length > 1 ? taken.slice(0, -1) : [today])),
    toToday: () => setPath([today]),
  };
}

const today: Screen = { at: 'today' };
