/** Sums over all rooms for a range of days. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../shared/domain/day.ts';
import type { SummaryRow } from '../../shared/ipc/contract/attendance.ts';
import { listRooms, type RoomRecord } from '../db/queries/school.ts';
import { type RoomTotals, totalsByRoom } from './totals/by-room.ts';
import { readTotals } from './totals/read.ts';

/** One row for each room in use, and for each archived one with sessions in the range. */
export function readSummary(database: Database, from: Day, to: Day, today: Day): readonly SummaryRow[] {
  const totals = totalsByRoom(readTotals(database, { from, to }, today));
  return listRooms(database)
    .filter((room) => room.archived_at === null || totals.has(room.id))
    .map((room) => rowOf(room, totals.get(room.id) ?? NOTHING));
}

const NOTHING: RoomTotals = {
  children: 0,
  attended: 0,
  scheduled: 0,
  notMarked: 0,
  cancelled: 0,
  childMinutes: 0,
  sessions: 0,
  staffMinutes: 0,
};

function rowOf(room: RoomRecord, totals: RoomTotals): SummaryRow {
  return {
    roomId: room.id as SummaryRow['roomId'],
    roomName: room.name,
    schoolName: room.school_name,
    ...totals,
    attendanceRate: totals.scheduled === 0 ? null : (100 * totals.attended) / totals.scheduled,
  };
}
