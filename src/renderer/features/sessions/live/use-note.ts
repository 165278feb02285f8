/** The note about one child, as it is typed here and as other windows change it. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ChildId, SessionId } from '../../../../shared/domain/ids.ts';
import { NoteKeeper } from '../../../../shared/domain/note-keeper.ts';
import { call, onDataEvent } from '../../../app/client/index.ts';
import type { LiveSession } from './use-live-session.ts';

const later = (milliseconds: number, then: () => void) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};

export function useNote(sessionId: SessionId, childId: ChildId, notes: LiveSession['notes']) {
  const [keeper] = useState(
    () =>
      new NoteKeeper({
        load: async () => (await call('sessions.noteOf', { sessionId, childId })).text,
        save: (splice) => call('sessions.note', { sessionId, childId, splice }),
        later,
      }),
  );
  useEffect(() => {
    void keeper.read();
    const deaf = onDataEvent((event) => {
      if (event.event === 'changed' && event.topic === 'sessions') void keeper.read();
    });
    const close = notes.open(keeper.flush);
    return () => {
      deaf();
      close();
      // Leaving saves: nobody has to press anything.
      void keeper.flush();
    };
  }, [keeper, notes]);
  return { keeper, state: useSyncExternalStore(keeper.subscribe, keeper.state) };
}
