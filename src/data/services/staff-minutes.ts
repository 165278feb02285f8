/** The specialist's own time, by one rule for the office and for the specialist: no minute of theirs counts twice. */
import type { Database } from 'better-sqlite3';
import { type Day, minutesBetween, minutesOfDay } from '../../shared/domain/day.ts';
import { type Interval, unionMinutes } from '../../shared/domain/staff-minutes.ts';
import { type HeldRow, listMixedDays, sumHeldOf } from '../db/queries/attendance-sums.ts';
import { startOf } from './start-of.ts';

/** Minutes of all sessions that somebody held between two days, both included, in whichever room. */
export function readStaffMinutes(database: Database, staffId: string, from: Day, to: Day): number {
  const twice = countTwice(listMixedDays(database, { roomId: null, from, to }, staffId));
  return [...twice.values()].reduce((rest, minutes) => rest - minutes, sumHeldOf(database, staffId, from, to));
}

/** Per room, minutes that lie in more than one session of a specialist at once. */
export function countTwice(rows: readonly HeldRow[]): ReadonlyMap<string, number> {
  const twice = new Map<string, number>();
  for (const day of Map.groupBy(rows, (row) => `${row.room_id} ${row.staff_id} ${row.day}`).values()) {
    const intervals = day.flatMap(intervalOf);
    const sum = intervals.reduce((minutes, { start, end }) => minutes + end - start, 0);
    const roomId = day[0]?.room_id ?? '';
    twice.set(roomId, (twice.get(roomId) ?? 0) + sum - unionMinutes(intervals));
  }
  return twice;
}

/** When a session ran. One that was written down afterwards, faster than it can have run, says nothing of when. */
function intervalOf(row: HeldRow): readonly Interval[] {
  const wasLive = minutesBetween(row.started_at, row.finished_at) >= row.minutes - 5;
  if (row.planned_start === null && !wasLive) return [];
  const start = minutesOfDay(startOf(row));
  return [{ start, end: start + row.minutes }];
}
