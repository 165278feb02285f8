/** Children whom nobody marked in sessions that are over. Read only. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';
import type { RoomDays } from './attendance-sums.ts';

export type UnmarkedRow = {
  readonly session_id: string;
  readonly room_id: string;
  readonly staff_id: string;
  readonly discipline: string;
  readonly day: string;
  readonly start: string;
  readonly finished_at: string | null;
  readonly child_id: string;
};

/** Nothing of what was called off: there was nobody to mark. */
export function listUnmarked(database: Database, days: RoomDays): readonly UnmarkedRow[] {
  return prepared<[object], UnmarkedRow>(
    database,
    `SELECT session.id AS session_id, session.room_id, staff_id, discipline, day,
       coalesce(planned_start, substr(started_at, 12, 5)) AS start, finished_at, session_child.child_id
     FROM room CROSS JOIN session INDEXED BY session_by_room
         ON session.room_id = room.id AND day BETWEEN @from AND @to
       CROSS JOIN session_child INDEXED BY session_child_unmarked
         ON session_child.session_id = session.id AND counted = 'not_marked'
     WHERE (@roomId IS NULL OR room.id = @roomId)
       AND coalesce(outcome NOT IN ('cancelled', 'provider_absent'), 1)`,
  ).all(days);
}
