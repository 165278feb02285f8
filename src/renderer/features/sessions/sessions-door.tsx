/** Behind the Sessions door: today, a live session, the weekly plan. */
import { useEffect, useState } from 'react';
import type { RoomId, SessionId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { ReadyStatus } from '../../../shared/ipc/contract/app.ts';
import { call, useSend } from '../../app/client/index.ts';
import { useWords } from '../../app/words.ts';
import { Button, EmptyState, Spinner, showToast } from '../../ui/index.ts';
import { LiveScreen } from './live/live-screen.tsx';
import { PlanScreen } from './plan/plan-screen.tsx';
import { TodayScreen } from './today/today-screen.tsx';

type InRoom = ReadyStatus & { readonly room: { readonly id: RoomId; readonly name: string } };

type Screen =
  | { readonly at: 'today' }
  | { readonly at: 'session'; readonly sessionId: SessionId }
  | { readonly at: 'plan' };

type Props = { readonly status: ReadyStatus; readonly onLock: () => void };

export function SessionsDoor({ status, onLock }: Props) {
  const { t } = useWords();
  const { room } = status;
  if (room) return <RoomSessions key={room.id} status={{ ...status, room }} onLock={onLock} />;
  return <EmptyState title={t('sessions.noRoom')} action={<Button onPress={onLock}>{t('sessions.lock')}</Button>} />;
}

type RoomProps = Props & { readonly status: InRoom };

function RoomSessions({ status, onLock }: RoomProps) {
  const { t } = useWords();
  const [screen, setScreen] = useFirstScreen(status.room.id);
  const open = (sessionId: SessionId) => setScreen({ at: 'session', sessionId });
  const toToday = () => setScreen({ at: 'today' });
  const sayFinished = useFinishedToast(open);
  switch (screen?.at) {
    case undefined:
      return <Spinner label={t('common.loading')} />;
    case 'session':
      return (
        <LiveScreen
          key={screen.sessionId}
          status={status}
          sessionId={screen.sessionId}
          onBack={toToday}
          onFinished={(session) => {
            toToday();
            sayFinished(session);
          }}
        />
      );
    case 'plan':
      return <PlanScreen status={status} room={status.room} onBack={toToday} />;
    case 'today':
      return <TodayScreen status={status} onOpen={open} onPlan={() => setScreen({ at: 'plan' })} onLock={onLock} />;
  }
}

/** After the idle lock or a crash the person comes back into the session they were in; else Today. */
function useFirstScreen(roomId: RoomId) {
  const [screen, setScreen] = useState<Screen | null>(null);
  useEffect(() => {
    const begin = (first: Screen) => setScreen((chosen) => chosen ?? first);
    // Asked anew each time: a kept answer could be another person's.
    call('sessions.resume', { roomId }).then(
      ({ sessionId }) => begin(sessionId ? { at: 'session', sessionId } : { at: 'today' }),
      () => begin({ at: 'today' }),
    );
  }, [roomId]);
  return [screen, setScreen] as const;
}

/** "Held, 30 min", with the way back into the session. */
function useFinishedToast(open: (sessionId: SessionId) => void) {
  const { t } = useWords();
  const { send: undo } = useSend('sessions.undo');
  return ({ id, outcome, minutes }: Session) => {
    const name = outcome === null ? '' : t(`outcomes.${outcome}`);
    const time = t('common.minutesShort', { count: minutes ?? 0 });
    showToast({
      message: outcome === 'held' ? t('sessions.outcomeAndMinutes', { outcome: name, minutes: time }) : name,
      tone: 'ok',
      action: {
        label: t('common.undo'),
        onPress: () => void undo({ sessionId: id }).then((reopened) => reopened && open(id)),
      },
    });
  };
}
