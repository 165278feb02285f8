/** What reports read of children beside the kept totals: where they are, what they are due, their goals. Read only. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type ReportChildRow = {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly class_name: string;
  readonly room_id: string;
  readonly enrolled_from: string;
  readonly enrolled_to: string | null;
  readonly archived_at: string | null;
  readonly pmpk_number: string;
  readonly pmpk_valid_to: string | null;
};

/** Everybody in the order of names, also who left; of two entries of one child the one that stands. */
export function listReportChildren(database: Database): readonly ReportChildRow[] {
  return prepared<[], ReportChildRow>(
    database,
    `SELECT id, family, given, class_name, room_id, enrolled_from, enrolled_to, archived_at, pmpk_number, pmpk_valid_to
     FROM child INDEXED BY child_by_name WHERE merged_into IS NULL ORDER BY sort_key`,
  ).all();
}

/** Where children were before the room they are in now. */
export function listAllFormerPlacements(database: Database): readonly {
  readonly child_id: string;
  readonly room_id: string;
  readonly from_day: string;
  readonly to_day: string;
}[] {
  return prepared<[], { child_id: string; room_id: string; from_day: string; to_day: string }>(
    database,
    `SELECT child_id, room_id, from_day, to_day FROM former_placement INDEXED BY former_placement_by_room`,
  ).all();
}

export type DueRow = {
  readonly child_id: string;
  readonly discipline: string;
  readonly mode: string;
  readonly from_day: string;
  readonly to_day: string | null;
  readonly sessions_per_week: number;
  readonly minutes: number;
};

/** What is due to anybody by that day, child by child and discipline by discipline. */
export function listDue(database: Database, until: string): readonly DueRow[] {
  return prepared<[string], DueRow>(
    database,
    `SELECT child_id, discipline, mode, from_day, to_day, sessions_per_week, minutes
     FROM mandate INDEXED BY mandate_due WHERE from_day <= ? ORDER BY child_id, discipline`,
  ).all(until);
}

export type GoalCount = {
  readonly child_id: string;
  readonly discipline: string;
  /** At work on the last day. */
  readonly active: number;
  /** Met between the two days, both included. */
  readonly met: number;
};

/** Short-term goals by child and discipline. */
export function countGoals(database: Database, from: string, to: string): readonly GoalCount[] {
  return prepared<[object], GoalCount>(
    database,
    `SELECT child_id, discipline,
       count(CASE WHEN (from_day IS NULL OR from_day <= @to) AND (met_on IS NULL OR met_on > @to)
         AND (archived_at IS NULL OR substr(archived_at, 1, 10) > @to) THEN 1 END) AS active,
       count(CASE WHEN met_on BETWEEN @from AND @to THEN 1 END) AS met
     FROM goal INDEXED BY goal_counted WHERE term = 'short' GROUP BY child_id, discipline`,
  ).all({ from, to });
}
