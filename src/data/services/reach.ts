/** Which children somebody reaches: a specialist those of own rooms, the office all of them. */

import { CallError } from '../../shared/ipc/result.ts';
import type { CallContext } from '../app.ts';
import { listStaffRooms } from '../db/queries/search.ts';

/** Null: all of them, for the office. */
export function roomsInReach({ connection, database }: CallContext): readonly string[] | null {
  return connection.role === 'specialist' ? listStaffRooms(database, connection.staffId ?? '') : null;
}

/** @throws CallError not_found for a child of another room, as if there were none: nothing is learned about it */
export function requireInReach(context: CallContext, child: { readonly room_id: string }): void {
  const rooms = roomsInReach(context);
  if (rooms !== null && !rooms.includes(child.room_id)) throw new CallError('not_found');
}
