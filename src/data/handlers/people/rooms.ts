/** Rooms: list, add, change, archive. */
import { sortKey } from '../../../shared/domain/collation.ts';
import type { RoomId } from '../../../shared/domain/ids.ts';
import type { RoomFields, RoomRow } from '../../../shared/ipc/contract/people.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { roomsInReach } from '../../access/reach.ts';
import { type CallContext, newId } from '../../app.ts';
import { change } from '../../change.ts';
import {
  findRoom,
  insertRoom,
  type ListedRoom,
  listRoomsWithCounts,
  type RoomRecord,
  updateRoom,
  writeRoomArchived,
} from '../../db/queries/school.ts';
import { found } from '../../found.ts';
import { moment } from '../../store.ts';
import type { HandlersOf } from './pick.ts';

export const roomsHandlers: HandlersOf<'rooms'> = {
  'rooms.list': ({ archived }, context) => {
    const reach = roomsInReach(context);
    return listRoomsWithCounts(context.database, archived)
      .filter(({ id }) => reach === null || reach.includes(id))
      .map(rowOf);
  },

  'rooms.save': ({ roomId: givenId, fields }, context) => {
    const before = givenId === null ? null : requireRoom(context, givenId);
    if (before && before.school_id !== fields.schoolId) throw new CallError('bad_input', { field: 'fields.schoolId' });
    const roomId = (givenId ?? newId(context.app)) as RoomId;
    const kind = before ? 'room.changed' : 'room.added';
    const data = { before: before && fieldsOf(before), after: fields };
    const record = {
      id: roomId,
      name: fields.name,
      sort_key: sortKey(fields.name),
      disciplines: JSON.stringify(fields.disciplines),
    };
    change(context, 'people', { kind, subjectId: roomId, roomId, data }, () => {
      if (before) updateRoom(context.database, record);
      else insertRoom(context.database, { ...record, school_id: fields.schoolId });
    });
    return { roomId };
  },

  'rooms.archive': ({ roomId, archived }, context) => {
    const room = requireRoom(context, roomId);
    if ((room.archived_at !== null) === archived) return {};
    if (archived) refuseRoomInUse(context, roomId);
    const at = archived ? moment(context.database, context.app.clock) : null;
    const kind = archived ? 'room.archived' : 'room.restored';
    change(context, 'people', { kind, subjectId: roomId, roomId, data: { before: room.archived_at, after: at } }, () =>
      writeRoomArchived(context.database, roomId, at),
    );
    return {};
  },
};

function requireRoom(context: CallContext, roomId: string): RoomRecord {
  return found(findRoom(context.database, roomId));
}

/** Children must not vanish from the doors and the plan, and one room has to remain for this PC to stand in. */
function refuseRoomInUse(context: CallContext, roomId: string): void {
  const rooms = listRoomsWithCounts(context.database, false);
  const count = rooms.find(({ id }) => id === roomId)?.child_count ?? 0;
  if (count > 0) throw new CallError('room_in_use', { count });
  if (rooms.length === 1) throw new CallError('last_room');
}

function fieldsOf(room: RoomRecord): RoomFields {
  return {
    schoolId: room.school_id,
    name: room.name,
    disciplines: JSON.parse(room.disciplines),
  } as RoomFields;
}

function rowOf(room: ListedRoom): RoomRow {
  return {
    ...fieldsOf(room),
    id: room.id as RoomId,
    schoolName: room.school_name,
    childCount: room.child_count,
    isArchived: room.archived_at !== null,
  };
}
