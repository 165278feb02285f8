import { findRoom, listSchools } from '../../db/queries/school.ts';
import { readSetting } from '../../db/queries/settings.ts';
import type { Store } from '../../store.ts';

/** Of the school that this PC stands in, for who holds a stick and asks whose it is. */
export function schoolNameOf(store: Store): string {
  if (store.problem) return '';
  const { database } = store;
  const roomId = readSetting(database, 'room_id');
  const room = roomId === null ? null : findRoom(database, roomId);
  return room?.school_name ?? listSchools(database)[0]?.name ?? '';
}
