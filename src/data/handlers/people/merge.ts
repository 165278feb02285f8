/** Two entries of one child become one. Nothing is lost: what both have in one session is one row, the rest changes hands. */
import { type AttendanceStatus, isMissed } from '../../../shared/domain/attendance.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Discipline } from '../../../shared/domain/discipline.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { joinedRows, joinMandates, mandateKind } from '../../../shared/domain/mandate-rows.ts';
import type { SharedMandates, SharedSession } from '../../../shared/ipc/contract/children-together.ts';
import type { ParsedInput } from '../../../shared/ipc/contract/index.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext } from '../../app.ts';
import { changeAll } from '../../change.ts';
import { deleteMandate, endMandate, listMandates } from '../../db/queries/child-file.ts';
import { type NamedChild, updateChild } from '../../db/queries/children.ts';
import {
  countBelongings,
  handOver,
  handOverSessions,
  listNotesOf,
  listShared,
  markMerged,
  takeMark,
} from '../../db/queries/merge.ts';
import { findNote, writeNote } from '../../db/queries/notes.ts';
import { mandateOf } from '../../services/child-file-view.ts';
import { childFieldsOf, childRecordOf, refuseBackwardDays } from '../../services/people/child-record.ts';
import { leaveRoom } from '../../services/people/placements.ts';
import { moment, today } from '../../store.ts';
import { requireChild } from './require-child.ts';

type Pair = Pick<ParsedInput<'childrenTogether.mergePreview'>, 'keptId' | 'goneId'>;

export function previewMerge(context: CallContext, pair: Pair) {
  requirePair(context, pair);
  const { sessions, goals, drawings, notes } = countBelongings(context.database, pair.goneId);
  return {
    sessions,
    goals,
    drawings,
    notes,
    shared: sharedOf(context, pair).filter(({ kept, gone }) => kept !== gone),
    mandates: sharedMandates(context, pair),
  };
}

export function mergeChildren(context: CallContext, input: ParsedInput<'childrenTogether.merge'>): void {
  const { database } = context;
  const { kept, gone } = requirePair(context, input);
  refuseBackwardDays(input.fields);
  const ids = { kept: kept.id, gone: gone.id };
  const shared = sharedOf(context, input);
  const decided = new Map(input.decided.map(({ sessionId, counts }) => [sessionId, counts]));
  const taken = shared.filter(({ sessionId, proposed }) => (decided.get(sessionId) ?? proposed) === 'gone');
  const moved = countBelongings(database, gone.id);
  const [own, other] = [listMandates(database, kept.id), listMandates(database, gone.id)];
  const stands = new Map(input.mandates.map((kind) => [mandateKind(kind), kind.stands]));
  const mandates = joinMandates(mandatesOf(context, input), (kind) => stands.get(kind) ?? 'both');
  const data = {
    mandates: { kept: own, gone: other, chosen: input.mandates, ...mandates },
    kept: { id: kept.id, before: childFieldsOf(kept), after: input.fields },
    gone: { id: gone.id, before: childFieldsOf(gone) },
    moved,
    shared: shared.map((one) => ({ ...one, counts: taken.includes(one) ? 'gone' : 'kept' })),
  };
  const facts = [
    { kind: 'child.merged', subjectId: kept.id, roomId: kept.room_id, data },
    { kind: 'child.merged_away', subjectId: gone.id, roomId: gone.room_id, data: { into: kept.id } },
  ];
  changeAll(context, 'people', facts, () => {
    for (const { sessionId } of taken) takeMark(database, { ...ids, sessionId });
    joinNotes(context, ids);
    handOverSessions(
      database,
      ids,
      shared.map(({ sessionId }) => sessionId),
    );
    handOver(database, ids);
    for (const { id, to } of mandates.ended) endMandate(database, id, to);
    for (const id of mandates.removed) deleteMandate(database, id);
    if (kept.room_id !== input.fields.roomId) leaveRoom(database, kept, today(database, context.app.clock));
    updateChild(database, childRecordOf(kept.id, input.fields));
    markMerged(database, ids, moment(database, context.app.clock));
  });
  // What is open elsewhere shows sessions and drawings as well.
  context.app.broadcast({ event: 'changed', topic: 'sessions' });
  context.app.broadcast({ event: 'changed', topic: 'drawings' });
}

const mandatesOf = ({ database }: CallContext, { keptId, goneId }: Pair) => [
  ...listMandates(database, keptId).map((row) => ({ ...mandateOf(row), isKept: true })),
  ...listMandates(database, goneId).map((row) => ({ ...mandateOf(row), isKept: false })),
];

/** Kinds of mandates that both entries have, with what becomes of them where both stand. */
function sharedMandates(context: CallContext, pair: Pair): SharedMandates[] {
  const termsOf = (rows: ReturnType<typeof mandatesOf>) =>
    rows.map(({ id: _id, isKept: _isKept, ...terms }) => terms).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return [...Map.groupBy(mandatesOf(context, pair), mandateKind).values()].flatMap((rows) => {
    const [kept, gone] = [rows.filter(({ isKept }) => isKept), rows.filter(({ isKept }) => !isKept)];
    const [first] = rows;
    if (!first || kept.length === 0 || gone.length === 0) return [];
    const { discipline, mode } = first;
    const both = joinedRows(rows, joinMandates(rows));
    return [{ discipline, mode, kept: termsOf(kept), gone: termsOf(gone), both: termsOf([...both]) }];
  });
}

/** @throws CallError not_found, merged_child, bad_input */
function requirePair(context: CallContext, { keptId, goneId }: Pair): { kept: NamedChild; gone: NamedChild } {
  if (keptId === goneId) throw new CallError('bad_input', { field: 'goneId' });
  const [kept, gone] = [requireChild(context, keptId), requireChild(context, goneId)];
  if (kept.merged_into !== null || gone.merged_into !== null) throw new CallError('merged_child');
  return { kept, gone };
}

function sharedOf({ database }: CallContext, { keptId, goneId }: Pair): SharedSession[] {
  return listShared(database, { kept: keptId, gone: goneId }).map((row) => {
    const [kept, gone] = [row.kept as AttendanceStatus, row.gone as AttendanceStatus];
    return {
      sessionId: row.session_id as SessionId,
      day: row.day as Day,
      discipline: row.discipline as Discipline,
      kept,
      gone,
      proposed: weightOf(gone) > weightOf(kept) ? 'gone' : 'kept',
    };
  });
}

/** Having been there says more than an absence, and an absence more than no mark. */
function weightOf(status: AttendanceStatus): number {
  if (status === 'not_marked') return 0;
  return isMissed(status) ? 1 : 2;
}

/** Two notes of one session are one, the kept one's first. The words by which notes are found follow. */
function joinNotes({ database }: CallContext, { kept, gone }: { readonly kept: string; readonly gone: string }): void {
  database.pragma('defer_foreign_keys = ON');
  for (const { session_id, text } of listNotesOf(database, gone)) {
    const own = findNote(database, session_id, kept)?.text;
    writeNote(database, session_id, gone, '');
    writeNote(database, session_id, kept, own === undefined || own === text ? text : `${own}\n${text}`);
  }
}
