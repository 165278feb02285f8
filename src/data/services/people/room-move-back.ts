/** A room comes back from another school, as long as nothing was done in it there. */
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext } from '../../app.ts';
import { findChild } from '../../db/queries/children.ts';
import { deletePlacement, writeRoomAndClass } from '../../db/queries/placements.ts';
import { deleteRoom, moveGroups, moveSourceIds, readUse } from '../../db/queries/room-move.ts';
import { writeRoomArchived } from '../../db/queries/school.ts';
import { writeSetting } from '../../db/queries/settings.ts';
import { comeBack } from './leave-elsewhere.ts';
import type { RoomMove } from './room-move.ts';

/** The caller holds the transaction. @throws CallError room_used_since */
export function moveRoomBack(context: CallContext, { roomId, nextId, children, series, isHere, use }: RoomMove): void {
  const { database } = context;
  if (readUse(database, nextId) !== use) throw new CallError('room_used_since');
  const pair = { from: nextId, to: roomId };
  // Groups first: a series that comes back may belong to one.
  moveGroups(database, pair);
  if (comeBack(context, { series, members: [] }).left > 0) throw new CallError('room_used_since');
  for (const { childId, left } of children) {
    const child = findChild(database, childId);
    if (!child) continue;
    if (left) deletePlacement(database, childId, left.from_day);
    writeRoomAndClass(database, { id: childId, room_id: roomId, class_name: child.class_name });
  }
  moveSourceIds(database, pair);
  if (isHere) writeSetting(database, 'room_id', roomId);
  writeRoomArchived(database, roomId, null);
  deleteRoom(database, nextId);
}
