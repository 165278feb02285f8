/** A child goes to another room from a day on; where it was before stays known. */
import type { Database } from 'better-sqlite3';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { type Stay, staysOf } from '../../../shared/domain/stay.ts';
import type { ChildRecord } from '../../db/queries/children.ts';
import { insertPlacement } from '../../db/queries/placements.ts';
import { type FormerPlacementRow, listFormerPlacements } from '../../db/queries/sheet-children.ts';

type Placed = Pick<ChildRecord, 'id' | 'room_id' | 'enrolled_from' | 'enrolled_to'>;

/** In the order of days; the last one is the room of now. */
export function readStays(database: Database, child: Placed): readonly Stay[] {
  const former = listFormerPlacements(database, [child.id]).map(({ room_id, from_day, to_day }) => ({
    roomId: room_id,
    from: from_day as Day,
    to: to_day as Day,
  }));
  const [enrolledFrom, enrolledTo] = [child.enrolled_from as Day, child.enrolled_to as Day | null];
  return staysOf({ roomId: child.room_id, enrolledFrom, enrolledTo }, former);
}

/**
 * Notes the stay that ends, where there was one. To be called before the child's row is written, in its transaction.
 * @param from the first day in the new room; one before the present stay began replaces its room
 */
export function leaveRoom(database: Database, child: Placed, from: Day): FormerPlacementRow | null {
  const stay = readStays(database, child).at(-1);
  if (!stay || stay.roomId !== child.room_id || from <= stay.from) return null;
  const last = addDays(from, -1);
  const to = child.enrolled_to !== null && child.enrolled_to < last ? child.enrolled_to : last;
  if (to < stay.from) return null;
  const row = { child_id: child.id, room_id: child.room_id, from_day: stay.from, to_day: to };
  insertPlacement(database, row);
  return row;
}
