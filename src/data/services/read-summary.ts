/** Sums over all rooms for a range of days. */
import type { Database } from 'better-sqlite3';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { SummaryRow } from '../../shared/ipc/contract/attendance.ts';
import { listMixedDays, type RoomSums, sumHeld, sumRooms } from '../db/queries/attendance-sums.ts';
import { listRooms, type RoomRecord } from '../db/queries/school.ts';
import { countTwice } from './staff-minutes.ts';
import { countUnopened } from './unopened.ts';

/** One row for each room in use, and for each archived one with sessions in the range. */
export function readSummary(database: Database, from: Day, to: Day, today: Day): readonly SummaryRow[] {
  const sums = new Map(sumRooms(database, from, to, today).map((row) => [row.room_id, row]));
  const held = new Map(sumHeld(database, from, to).map((row) => [row.room_id, row]));
  const twice = countTwice(listMixedDays(database, from, to));
  const over = addDays(today, -1);
  const unopened = countUnopened(database, from, to < over ? to : over);
  return listRooms(database)
    .filter((room) => room.archived_at === null || sums.has(room.id))
    .map((room) => ({
      ...rowOf(room, sums.get(room.id), unopened.get(room.id) ?? 0),
      sessions: held.get(room.id)?.sessions ?? 0,
      staffMinutes: (held.get(room.id)?.minutes ?? 0) - (twice.get(room.id) ?? 0),
    }));
}

function rowOf(
  room: RoomRecord,
  sums: RoomSums | undefined,
  unopened: number,
): Omit<SummaryRow, 'sessions' | 'staffMinutes'> {
  const scheduled = (sums?.scheduled ?? 0) + unopened;
  const attended = sums?.attended ?? 0;
  return {
    roomId: room.id as SummaryRow['roomId'],
    roomName: room.name,
    schoolName: room.school_name,
    children: sums?.children ?? 0,
    childMinutes: sums?.child_minutes ?? 0,
    attended,
    scheduled,
    cancelled: sums?.cancelled ?? 0,
    notMarked: (sums?.not_marked ?? 0) + unopened,
    attendanceRate: scheduled === 0 ? null : (100 * attended) / scheduled,
  };
}
