/** The specialist's own time, by one rule for the office and for the specialist: no minute of theirs counts twice. */
import type { Database } from 'better-sqlite3';
import { type Day, minutesBetween, minutesOfDay } from '../../shared/domain/day.ts';
import { type Interval, unionMinutes } from '../../shared/domain/staff-minutes.ts';
import { type HeldRow, listMixedDays, sumHeldOf } from '../db/queries/attendance-sums.ts';
import { startOf } from './start-of.ts';

/** Minutes of all sessions that somebody held between two days, both included, in whichever room. */
export function readStaffMinutes(database: Database, staffId: string, from: Day, to: Day): number {
  const { within, across } = countTwice(listMixedDays(database, { roomId: null, from, to }, staffId));
  const twice = [...within.values(), ...across.values()];
  return twice.reduce((rest, minutes) => rest - minutes, sumHeldOf(database, staffId, from, to));
}

export type Twice = {
  /** Minutes in two sessions of one discipline at once, by room, specialist and discipline with a space between. */
  readonly within: ReadonlyMap<string, number>;
  /** Those in sessions of two disciplines at once, by room and specialist. */
  readonly across: ReadonlyMap<string, number>;
};

/** Minutes that lie in more than one session of a specialist at once. */
export function countTwice(rows: readonly HeldRow[]): Twice {
  const [within, across] = [new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, key: string, minutes: number) => {
    if (minutes > 0) to.set(key, (to.get(key) ?? 0) + minutes);
  };
  for (const day of Map.groupBy(rows, (row) => `${row.room_id} ${row.staff_id} ${row.day}`).values()) {
    const [first] = day;
    if (!first) continue;
    const who = `${first.room_id} ${first.staff_id}`;
    let apart = 0;
    for (const [discipline, own] of Map.groupBy(day, (row) => row.discipline)) {
      const intervals = own.flatMap(intervalOf);
      const union = unionMinutes(intervals);
      add(within, `${who} ${discipline}`, intervals.reduce((sum, { start, end }) => sum + end - start, 0) - union);
      apart += union;
    }
    add(across, who, apart - unionMinutes(day.flatMap(intervalOf)));
  }
  return { within, across };
}

/** When a session ran. One that was written down afterwards, faster than it can have run, says nothing of when. */
function intervalOf(row: HeldRow): readonly Interval[] {
  const wasLive = minutesBetween(row.started_at, row.finished_at) >= row.minutes - 5;
  if (row.planned_start === null && !wasLive) return [];
  const start = minutesOfDay(startOf(row));
  return [{ start, end: start + row.minutes }];
}
