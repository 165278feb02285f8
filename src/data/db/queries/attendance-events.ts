/** Attendance of each child in each session, as other systems take it. Read only. */
import type { Database } from 'better-sqlite3';
import type { SheetScope } from '../../../shared/domain/sheet-scope.ts';
import { prepared } from '../prepared.ts';
import type { SheetDays } from './attendance.ts';
import { scopeSessions } from './sheet-scopes.ts';

export type EventRow = {
  readonly session_id: string;
  readonly series_id: string | null;
  readonly school_id: string;
  readonly day: string;
  readonly discipline: string;
  readonly staff_id: string;
  readonly outcome: string | null;
  readonly minutes: number | null;
  /** The office's where it differs from the specialist's. */
  readonly status: string;
  readonly arrived_at: string | null;
  readonly left_at: string | null;
  readonly child_id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
};

export function listAttendanceEvents(database: Database, scope: SheetScope, days: SheetDays): readonly EventRow[] {
  return prepared<[object], EventRow>(
    database,
    `SELECT found.*, place.school_id, child.family, child.given, child.patronymic
     FROM (SELECT session.id AS session_id, session.series_id, session.room_id, session.day, session.discipline,
         session.staff_id, session.outcome, coalesce(attended_minutes, session.minutes) AS minutes, counted AS status,
         arrived_at, left_at, session_child.child_id
       ${scopeSessions(scope.kind)}) AS found
       CROSS JOIN child ON child.id = found.child_id CROSS JOIN room AS place ON place.id = found.room_id
     ORDER BY found.day, found.session_id, found.child_id`,
  ).all({ ...scope, ...days });
}
