/** One live session: what is saved, the taps under way on top of it, and the ways to tap. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import type { TimedKind } from '../../../../shared/domain/measure.ts';
import type { Session, SessionOutcome } from '../../../../shared/domain/session.ts';
import { mergePatch, type SessionPatch } from '../../../../shared/domain/session-patch.ts';
import type { CallInput } from '../../../../shared/ipc/contract/index.ts';
import type { TakenBack } from '../../../../shared/ipc/contract/sessions.ts';
import { queryClient, useCall, useSend } from '../../../app/client/index.ts';
import { applyTap, type MarkTap, type RecordTap, type Tap } from './taps.ts';
import { timeNow } from './use-now.ts';

type StopTap = Omit<RecordTap, 'observation'> & { readonly of: TimedKind };
export type DetailsTap = Omit<CallInput<'sessions.details'>, 'sessionId'>;
type Waiting = { readonly key: number; readonly tap: Tap };

export function useLiveSession(sessionId: SessionId) {
  const query = useCall('sessions.get', { sessionId });
  const { waiting, track } = useWaitingTaps();
  const mark = useSend('sessions.mark').send;
  const record = useSend('sessions.record').send;
  const undo = useSend('sessions.undo').send;
  const finish = useSend('sessions.finish').send;
  const stop = useSend('sessions.stop').send;
  const pause = useSend('sessions.pause').send;
  const tell = useSend('sessions.details').send;
  const { notes, flushNotes } = useOpenNotes();
  const [undone, setUndone] = useState<TakenBack | null>(null);

  const keep = useCallback(
    (answer: Session | undefined) => {
      if (answer) queryClient.setQueryData(['sessions.get', { sessionId }], answer);
      return answer;
    },
    [sessionId],
  );
  /** False: the tap was refused. */
  const merge = useCallback(
    async (answer: SessionPatch | null | undefined): Promise<boolean> => {
      const queryKey = ['sessions.get', { sessionId }];
      if (answer) queryClient.setQueryData<Session>(queryKey, (shown) => shown && mergePatch(shown, answer));
      // Another window was first, and what is shown here may be older than that.
      if (answer === null) await queryClient.invalidateQueries({ queryKey });
      return answer !== undefined;
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
      return track({ kind: 'mark', ...tap }, async () => merge(await mark({ sessionId, ...tap })));
    },
    record: (tap: RecordTap) => {
      setUndone(null);
      const send = () => record({ sessionId, ...tap, goalIds: [...tap.goalIds] });
      return track({ kind: 'record', ...tap, at: timeNow() }, async () => merge(await send()));
    },
    /** Stops a stopwatch; the span is counted where its start is stored. */
    stop: async (aim: StopTap) => {
      setUndone(null);
      return merge(await stop({ sessionId, ...aim, goalIds: [...aim.goalIds] }));
    },
    pause: (isPaused: boolean) => {
      setUndone(null);
      const send = () => pause({ sessionId, isPaused });
      return track({ kind: 'pause', isPaused, at: timeNow() }, async () => merge(await send()));
    },
    details: async (details: DetailsTap) => {
      setUndone(null);
      return merge(await tell({ sessionId, ...details }));
    },
    undo: async () => {
      await flushNotes();
      const answer = await undo({ sessionId });
      if (!answer) return;
      keep(answer.session);
      setUndone(answer.undone);
    },
    notes,
    finish: async (outcome: SessionOutcome, minutes: number | null, reason: string) => {
      await flushNotes();
      return keep(await finish({ sessionId, outcome, minutes, reason }));
    },
  };
}

export type LiveSession = ReturnType<typeof useLiveSession>;

/** Notes that are open on the screen: what is typed in them is saved before the next step that depends on it. */
function useOpenNotes() {
  const saves = useRef(new Set<() => Promise<void>>());
  return useMemo(
    () => ({
      notes: {
        /** @param save saves what was typed and not saved yet; @returns takes it out again */
        open: (save: () => Promise<void>) => {
          saves.current.add(save);
          return () => void saves.current.delete(save);
        },
      },
      flushNotes: async () => void (await Promise.all([...saves.current].map((save) => save()))),
    }),
    [],
  );
}

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
