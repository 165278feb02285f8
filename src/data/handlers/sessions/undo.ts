/** Takes back the last tap of a session that still stands: in order, and as well after leaving or a restart. */
import { assertNever } from '../../../shared/assert-never.ts';
import type { AttendanceStatus } from '../../../shared/domain/attendance.ts';
import type { ChildId } from '../../../shared/domain/ids.ts';
import { applySplice, invertSplice, type NoteSplice } from '../../../shared/domain/note.ts';
import type { TakenBack } from '../../../shared/ipc/contract/sessions.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext } from '../../app.ts';
import { change } from '../../change.ts';
import { lastStandingEvent, type StandingEvent } from '../../db/queries/events.ts';
import { type MeasureRow, voidMeasure } from '../../db/queries/measures.ts';
import { findNote, writeNote } from '../../db/queries/notes.ts';
import { writeDetails, writePause } from '../../db/queries/sessions.ts';
import { observationOf } from '../../services/observation-values.ts';
import { takeFinishBack } from '../../services/reopen-session.ts';
import {
  readSession,
  refuseSigned,
  requireSession,
  type UndoableKind,
  undoableKinds,
} from '../../services/session-view.ts';
import { moment } from '../../store.ts';
import { type DetailsChange, type Mark, takeBackMarks } from './marks.ts';
import type { Part } from './part.ts';

export const undoHandlers: Part<'sessions.undo'> = {
  'sessions.undo': ({ sessionId, what }, context) => {
    const session = requireSession(context.database, sessionId);
    refuseSigned(session);
    const kinds = what === 'finish' ? (['session.finished'] as const) : undoableKinds;
    const last = lastStandingEvent(context.database, sessionId, kinds);
    // Nothing left: another window took it back already, and that is what was wanted.
    if (!last) return { session: readSession(context.database, sessionId), undone: null };
    const facts = { kind: 'session.undone', subjectId: sessionId, roomId: session.room_id, undoes: last.id };
    const undone = change(context, 'sessions', facts, () => takeBack(context, sessionId, last));
    return { session: readSession(context.database, sessionId), undone };
  },
};

type RecordData = { readonly marks: readonly Mark[]; readonly measures: readonly MeasureRow[] };

function takeBack(context: CallContext, sessionId: string, event: StandingEvent): TakenBack {
  const data = JSON.parse(event.data);
  const kind = event.kind as UndoableKind;
  switch (kind) {
    case 'session.marked':
      return takeBackMarked(context, sessionId, data.marks);
    case 'session.recorded':
      return takeBackRecorded(context, sessionId, data);
    case 'session.detailed':
      return takeBackDetails(context, sessionId, data);
    case 'session.noted':
      return takeBackNote(context, sessionId, data);
    case 'session.paused':
    case 'session.resumed':
      writePause(context.database, sessionId, data.before);
      return { what: kind === 'session.paused' ? 'pause' : 'resume' };
    case 'session.finished':
      takeFinishBack(context, sessionId, event.data);
      return { what: 'finish' };
    default:
      return assertNever(kind);
  }
}

function takeBackMarked(context: CallContext, sessionId: string, marks: readonly Mark[]): TakenBack {
  const [first] = marks;
  if (!first) throw new CallError('internal');
  takeBackMarks(context, sessionId, marks);
  const childIds = marks.map(({ childId }) => childId as ChildId);
  return { what: 'mark', childIds, status: first.after as AttendanceStatus };
}

function takeBackRecorded(context: CallContext, sessionId: string, { marks, measures }: RecordData): TakenBack {
  const [first] = measures;
  if (!first) throw new CallError('internal');
  takeBackMarks(context, sessionId, marks);
  voidAll(context, measures);
  const childIds = measures.map(({ child_id }) => child_id as ChildId);
  return { what: 'observation', childIds, observation: observationOf(first) };
}

function voidAll({ database, app }: CallContext, measures: readonly MeasureRow[]): void {
  for (const { id } of measures) voidMeasure(database, id, moment(database, app.clock));
}

function takeBackDetails(context: CallContext, sessionId: string, { childId, before }: DetailsChange): TakenBack {
  writeDetails(context.database, sessionId, childId, before);
  return { what: 'details', childIds: [childId as ChildId] };
}

function takeBackNote(
  { database }: CallContext,
  sessionId: string,
  { childId, ...splice }: NoteSplice & { readonly childId: ChildId },
): TakenBack {
  const text = findNote(database, sessionId, childId)?.text ?? '';
  const before = applySplice(text, invertSplice(splice));
  // In order nothing else can stand there; if it does, the text is worth more than the undo.
  if (before === null) throw new CallError('note_changed');
  writeNote(database, sessionId, childId, before);
  return { what: 'note', childIds: [childId] };
}
