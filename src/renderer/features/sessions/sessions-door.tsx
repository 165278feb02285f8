/** Behind the Sessions door: today, a live session, the weekly plan. */
import { useEffect, useState } from 'react';
import type { SessionId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { ReadyStatus } from '../../../shared/ipc/contract/app.ts';
import { useSend } from '../../app/client/index.ts';
import { useWords } from '../../app/words.ts';
import { Button, EmptyState, showToast } from '../../ui/index.ts';
import { forgetLiveSession, lastLiveSession, rememberLiveSession } from './last-live-session.ts';
import { LiveScreen } from './live/live-screen.tsx';
import { PlanScreen } from './plan/plan-screen.tsx';
import { TodayScreen } from './today/today-screen.tsx';

type Screen =
  | { readonly at: 'today' }
  | { readonly at: 'session'; readonly sessionId: SessionId }
  | { readonly at: 'plan' };

type Props = { readonly status: ReadyStatus; readonly onLock: () => void };

export function SessionsDoor({ status, onLock }: Props) {
  const { t } = useWords();
  const staffId = status.signedIn?.staffId ?? null;
  // After the idle lock or a crash the person comes back to the session they were in.
  const [screen, setScreen] = useState<Screen>(() => {
    const sessionId = lastLiveSession(staffId);
    return sessionId ? { at: 'session', sessionId } : { at: 'today' };
  });
  const sessionId = screen.at === 'session' ? screen.sessionId : null;
  useEffect(() => {
    if (sessionId && staffId) rememberLiveSession(staffId, sessionId);
    else forgetLiveSession();
  }, [sessionId, staffId]);
  const open = (id: SessionId) => setScreen({ at: 'session', sessionId: id });
  const sayFinished = useFinishedToast(open);

  const toToday = () => setScreen({ at: 'today' });
  const { room } = status;
  if (room === null) {
    return <EmptyState title={t('sessions.noRoom')} action={<Button onPress={onLock}>{t('sessions.lock')}</Button>} />;
  }
  switch (screen.at) {
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
      return <PlanScreen key={room.id} status={status} room={room} onBack={toToday} />;
    case 'today':
      return (
        <TodayScreen
          key={room.id}
          status={{ ...status, room }}
          onOpen={open}
          onPlan={() => setScreen({ at: 'plan' })}
          onLock={onLock}
        />
      );
  }
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
