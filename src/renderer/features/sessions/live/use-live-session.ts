/** One live session: what is saved, the taps under way on top of it, and the ways to tap. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import type { Session, SessionOutcome } from '../../../../shared/domain/session.ts';
import { queryClient, useCall, useSend } from '../../../app/client/index.ts';
import { applyTap, type MarkTap, type RecordTap, type TakenBack, type Tap, takenBack } from './taps.ts';

type Waiting = { readonly key: number; readonly tap: Tap };

export function useLiveSession(sessionId: SessionId) {
  const query = useCall('sessions.get', { sessionId });
  const { waiting, track } = useWaitingTaps();
  const mark = useSend('sessions.mark').send;
  const record = useSend('sessions.record').send;
  const undo = useSend('sessions.undo').send;
  const finish = useSend('sessions.finish').send;
  const [undone, setUndone] = useState<TakenBack | null>(null);

  const keep = useCallback(
    (answer: Session | undefined) => {
      if (answer) queryClient.setQueryData(['sessions.get', { sessionId }], answer);
      return answer;
    },
    [sessionId],
  );
  const saved = query.data;
  const session = useMemo(
    () => saved && waiting.reduce((shown, { tap }) => applyTap(shown, tap), saved),
    [saved, waiting],
  );

  return {
    session,
    error: query.error,
    /** What the last undo took back, until the next tap. */
    undone,
    mark: (tap: MarkTap) => {
      setUndone(null);
      return track({ kind: 'mark', ...tap }, async () => keep(await mark({ sessionId, ...tap })));
    },
    record: (tap: RecordTap) => {
      setUndone(null);
      const send = () => record({ sessionId, ...tap, goalIds: [...tap.goalIds] });
      return track({ kind: 'record', ...tap, at: timeNow() }, async () => keep(await send()));
    },
    undo: async () => {
      const after = keep(await undo({ sessionId }));
      if (session && after) setUndone(takenBack(session, after));
    },
    finish: async (outcome: SessionOutcome, minutes: number | null) =>
      keep(await finish({ sessionId, outcome, minutes })),
  };
}

/** Wall-clock time `HH:mm:ss`, as the data process has it. */
const timeNow = () => new Date().toTimeString().slice(0, 8);

export type LiveSession = ReturnType<typeof useLiveSession>;

/** A tap shows at once; when it is refused it disappears again, so that nothing looks saved that is not. */
function useWaitingTaps() {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const lastKey = useRef(0);
  const track = useCallback(async <Answer>(tap: Tap, send: () => Promise<Answer>): Promise<Answer> => {
    const key = ++lastKey.current;
    setWaiting((taps) => [...taps, { key, tap }]);
    try {
      return await send();
    } finally {
      setWaiting((taps) => taps.filter((other) => other.key !== key));
    }
  }, []);
  return { waiting, track };
}
