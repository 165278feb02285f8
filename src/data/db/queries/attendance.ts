/** Attendance as the office reads it: rows behind a month sheet. Read only. */
import type { Database } from 'better-sqlite3';
import type { SheetScope } from '../../../shared/domain/sheet-scope.ts';
import { prepared } from '../prepared.ts';
import { type OfficeColumns, officeColumns } from './office-marks.ts';
import { scopeSessions } from './sheet-scopes.ts';

/** Days of a sheet, both included. `discipline` null: all of them. */
export type SheetDays = { readonly discipline: string | null; readonly from: string; readonly to: string };

export type FactRow = {
  readonly day: string;
  readonly room_id: string;
  readonly discipline: string;
  readonly staff_id: string;
  readonly outcome: string | null;
  /** The child's own, where they differ from those of the session. */
  readonly minutes: number | null;
  readonly make_up_of: string | null;
  readonly child_id: string;
  /** The mark that counts. */
  readonly counted: string;
  /** The specialist's mark, where the office says otherwise. */
  readonly own: string | null;
};

/** Every child of every session of a scope. */
export function listFacts(database: Database, scope: SheetScope, days: SheetDays): readonly FactRow[] {
  return prepared<[object], FactRow>(
    database,
    `SELECT session.day, session.room_id, session.discipline, session.staff_id, session.outcome,
       coalesce(attended_minutes, session.minutes) AS minutes, session.make_up_of, session_child.child_id, counted,
       CASE WHEN counted <> status THEN status END AS own
     ${scopeSessions(scope.kind)} ORDER BY session.day`,
  ).all({ ...scope, ...days });
}

export type BehindRow = OfficeColumns & {
  readonly session_id: string;
  readonly series_id: string | null;
  readonly child_id: string;
  readonly child_family: string;
  readonly child_given: string;
  readonly child_patronymic: string;
  readonly day: string;
  readonly discipline: string;
  readonly room_name: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly planned_start: string | null;
  readonly planned_minutes: number;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly outcome: string | null;
  readonly minutes: number | null;
  readonly make_up_of: string | null;
  readonly certified_at: string | null;
  readonly status: string;
  readonly counted: string;
  readonly group_size: number;
};

/** What of a scope is looked behind: null is all of it. */
export type BehindPart = { readonly oneChildId: string | null; readonly oneRoomId: string | null };

/** The same rows as {@link listFacts} with all that the office may see of them. */
export function listBehind(
  database: Database,
  scope: SheetScope,
  days: SheetDays,
  part: BehindPart,
): readonly BehindRow[] {
  return prepared<[object], BehindRow>(
    database,
    `SELECT found.*, child.family AS child_family, child.given AS child_given, child.patronymic AS child_patronymic,
       place.name AS room_name, staff.family, staff.given, staff.patronymic,
       (SELECT count(*) FROM session_child AS member WHERE member.session_id = found.session_id) AS group_size
     FROM (SELECT session.id AS session_id, session.series_id, session.room_id, session.staff_id, session.day,
         session.discipline, session.planned_start, session.planned_minutes, session.started_at, session.finished_at,
         session.outcome, coalesce(attended_minutes, session.minutes) AS minutes, session.make_up_of,
         session.certified_at, session_child.child_id, status, counted, ${officeColumns}
       ${scopeSessions(scope.kind)} AND (@oneChildId IS NULL OR session_child.child_id = @oneChildId)
         AND (@oneRoomId IS NULL OR session.room_id = @oneRoomId)) AS found
       CROSS JOIN child ON child.id = found.child_id CROSS JOIN room AS place ON place.id = found.room_id
       CROSS JOIN staff ON staff.id = found.staff_id
     ORDER BY found.day, coalesce(planned_start, substr(started_at, 12, 5)), child.sort_key`,
  ).all({ ...scope, ...days, ...part });
}

export type CorrectionRow = OfficeColumns & {
  readonly child_id: string;
  readonly day: string;
  readonly discipline: string;
  readonly outcome: string | null;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly status: string;
};

/** Where the office says otherwise than the specialist, in the order of days and names. */
export function listCorrections(database: Database, scope: SheetScope, days: SheetDays): readonly CorrectionRow[] {
  return prepared<[object], CorrectionRow>(
    database,
    `SELECT found.*, family, given, patronymic
     FROM (SELECT session_child.child_id, session.day, session.discipline, session.outcome, status, ${officeColumns}
           ${scopeSessions(scope.kind)} AND counted <> status) AS found
       CROSS JOIN child ON child.id = found.child_id
     ORDER BY found.day, child.sort_key`,
  ).all({ ...scope, ...days });
}
