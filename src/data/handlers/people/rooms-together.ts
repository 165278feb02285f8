/** Several rooms at once: into the archive and back, to another school and back. */
import type { ParsedInput } from '../../../shared/ipc/contract/index.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { type CallContext, newId } from '../../app.ts';
import { changeAll, recordEvent } from '../../change.ts';
import { lastStandingEvent } from '../../db/queries/events.ts';
import { findRoom, findSchool, listRoomsWithCounts, writeRoomArchived } from '../../db/queries/school.ts';
import { found } from '../../found.ts';
import { type Batchable, type Change, changeBatch, undoBatch } from '../../services/people/batch.ts';
import { moveRoom, type RoomMove } from '../../services/people/room-move.ts';
import { moveRoomBack } from '../../services/people/room-move-back.ts';
import { readMoveEffect } from '../../services/people/room-move-effect.ts';
import { moment } from '../../store.ts';

type State = { readonly archived_at: string | null };
type MoveInput = ParsedInput<'roomsTogether.move'>;

const moveKind = 'rooms.moved_together';

export function archiveRooms(context: CallContext, { roomIds, archived }: ParsedInput<'roomsTogether.archive'>) {
  const at = moment(context.database, context.app.clock);
  const kind = archived ? 'room.archived' : 'room.restored';
  return changeBatch(context, roomBatch(context), roomIds, kind, ({ archived_at }) => ({
    archived_at: archived ? (archived_at ?? at) : null,
  }));
}

export const readMoveEffects = (context: CallContext, input: MoveInput) =>
  roomsToMove(context, input).map((room) => readMoveEffect(context, room, input.schoolId));

export function moveRooms(context: CallContext, input: MoveInput) {
  const batchId = newId(context.app);
  const rooms = roomsToMove(context, input);
  if (rooms.length === 0) return { batchId, changed: 0 };
  changeAll(context, 'people', [], () => {
    const moves = rooms.map((room) => moveRoom(context, room, input.schoolId));
    for (const move of moves)
      recordEvent(context, {
        kind: 'room.moved',
        subjectId: move.roomId,
        roomId: move.nextId,
        data: { ...move, batchId },
      });
    recordEvent(context, { kind: moveKind, subjectId: batchId, data: { schoolId: input.schoolId, moves } });
  });
  context.app.broadcast({ event: 'changed', topic: 'settings' });
  return { batchId, changed: rooms.length };
}

/** @throws CallError not_found, room_used_since */
export function undoRoomsTogether(context: CallContext, batchId: string) {
  const event = lastStandingEvent(context.database, batchId, [moveKind]);
  if (!event) return undoBatch(context, roomBatch(context), batchId);
  const { moves } = JSON.parse(event.data) as { moves: readonly RoomMove[] };
  changeAll(context, 'people', [{ kind: 'rooms.moved_back', subjectId: batchId, undoes: event.id }], () => {
    for (const move of moves) {
      moveRoomBack(context, move);
      recordEvent(context, { kind: 'room.moved_back', subjectId: move.roomId, roomId: move.roomId, data: { batchId } });
    }
  });
  context.app.broadcast({ event: 'changed', topic: 'settings' });
  return { restored: moves.length, left: 0 };
}

/** Rooms that are in that school already, or in the archive, stay. */
function roomsToMove({ database }: CallContext, { roomIds, schoolId }: MoveInput) {
  found(findSchool(database, schoolId));
  return [...new Set(roomIds)]
    .map((id) => found(findRoom(database, id)))
    .filter((room) => room.school_id !== schoolId && room.archived_at === null);
}

function roomBatch(context: CallContext): Batchable<State> {
  const { database } = context;
  return {
    kind: 'rooms.changed_together',
    backKind: 'rooms.changed_back',
    rowBackKind: 'room.changed_back',
    read: (id) => ({ archived_at: found(findRoom(database, id)).archived_at }),
    write: (id, { archived_at }) => writeRoomArchived(database, id, archived_at),
    check: (changes) => refuseInUse(context, changes),
  };
}

/** Children must not vanish from the doors and the plan, and one room has to remain for this PC to stand in. */
function refuseInUse({ database }: CallContext, changes: readonly Change<State>[]): void {
  const leaving = new Set(changes.filter(({ after }) => after.archived_at !== null).map(({ id }) => id));
  if (leaving.size === 0) return;
  const archived = listRoomsWithCounts(database, true).filter(({ id }) => leaving.has(id));
  const count = archived.reduce((sum, room) => sum + room.child_count, 0);
  if (count > 0) throw new CallError('room_in_use', { count });
  if (listRoomsWithCounts(database, false).length === 0) throw new CallError('last_room');
}
