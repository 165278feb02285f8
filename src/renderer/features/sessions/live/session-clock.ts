/** The times of the session, for those few recorders that count with them: no other row renders when they change. */
import { createContext, useContext, useMemo } from 'react';
import type { Session } from '../../../../shared/domain/session.ts';
import type { SessionTimes } from '../../../../shared/domain/session-times.ts';

export type SessionClock = SessionTimes & Pick<Session, 'day' | 'finishedAt' | 'minutes'>;

const Clock = createContext<SessionClock | null>(null);

export const SessionClockProvider = Clock.Provider;

/** The same object for as long as the times stay what they are, whatever is tapped. */
export function useClockOf(session: Session): SessionClock {
  const { day, plannedStart, plannedMinutes, startedAt, pausedAt, pausedSeconds, finishedAt, minutes } = session;
  return useMemo(
    () => ({ day, plannedStart, plannedMinutes, startedAt, pausedAt, pausedSeconds, finishedAt, minutes }),
    [day, plannedStart, plannedMinutes, startedAt, pausedAt, pausedSeconds, finishedAt, minutes],
  );
}

export function useSessionClock(): SessionClock {
  const clock = useContext(Clock);
  if (clock === null) throw new Error('a recorder outside a session');
  return clock;
}
