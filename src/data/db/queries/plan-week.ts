/** Sessions of a room between two days, for the week as it really is. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type WeekSessionRow = {
  readonly id: string;
  readonly series_id: string | null;
  readonly staff_id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly group_name: string | null;
  readonly discipline: string;
  readonly day: string;
  readonly planned_start: string | null;
  readonly planned_minutes: number;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly outcome: string | null;
  readonly minutes: number | null;
  readonly certified_at: string | null;
};

export function listSessionsBetween(
  database: Database,
  roomId: string,
  from: string,
  to: string,
): readonly WeekSessionRow[] {
  return prepared<[string, string, string], WeekSessionRow>(
    database,
    `SELECT session.id, series_id, session.staff_id, staff.family, staff.given, staff.patronymic,
       child_group.name AS group_name, session.discipline, day, planned_start, planned_minutes, started_at,
       finished_at, outcome, session.minutes, certified_at
     FROM session JOIN staff ON staff.id = session.staff_id LEFT JOIN series ON series.id = series_id
       LEFT JOIN child_group ON child_group.id = series.group_id
     WHERE session.room_id = ? AND day BETWEEN ? AND ?`,
  ).all(roomId, from, to);
}
