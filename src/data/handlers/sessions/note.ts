/** The note about a child in a session, saved as it is typed: each save says only what changed. */
import { applySplice, longestNote } from '../../../shared/domain/note.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { change } from '../../change.ts';
import { findNote, writeNote } from '../../db/queries/notes.ts';
import { listStatuses } from '../../db/queries/sessions.ts';
import { refuseSigned, requireSession } from '../../services/session-view.ts';
import { requireChild } from './marks.ts';
import type { Part } from './part.ts';

export const noteHandlers: Part<'sessions.note' | 'sessions.noteOf'> = {
  'sessions.noteOf': ({ sessionId, childId }, { database }) => {
    requireChild(listStatuses(database, sessionId), childId);
    return { text: findNote(database, sessionId, childId)?.text ?? '' };
  },

  'sessions.note': ({ sessionId, childId, splice }, context) => {
    const { database } = context;
    const session = requireSession(database, sessionId);
    refuseSigned(session);
    requireChild(listStatuses(database, sessionId), childId);
    const before = findNote(database, sessionId, childId)?.text ?? '';
    const after = applySplice(before, splice);
    if (after === null) throw new CallError('note_changed');
    if (after.length > longestNote) throw new CallError('note_too_long', { limit: longestNote });
    if (after === before) return { hasNote: before !== '' };
    // The event holds what was typed, not the whole text: a long note stays quick.
    const facts = {
      kind: 'session.noted',
      subjectId: sessionId,
      roomId: session.room_id,
      data: { childId, ...splice },
    };
    change(context, 'sessions', facts, () => writeNote(database, sessionId, childId, after));
    return { hasNote: after !== '' };
  },
};
