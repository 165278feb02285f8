/** Rows of the large tables, named as in the database. */
import type { AttendanceStatus } from '../../../shared/domain/attendance.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { SessionOutcome } from '../../../shared/domain/session.ts';

export type SessionRow = {
  readonly id: string;
  readonly room_id: string;
  readonly staff_id: string;
  readonly discipline: string;
  readonly series_id: string | null;
  readonly day: Day;
  readonly planned_start: string;
  readonly planned_minutes: number;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly outcome: SessionOutcome | null;
  readonly minutes: number | null;
  readonly make_up_of: string | null;
  readonly paused_seconds: number;
  readonly certified_by: string | null;
  readonly certified_at: string | null;
};

export type SessionChildRow = {
  readonly session_id: string;
  readonly child_id: string;
  readonly status: AttendanceStatus;
  readonly arrived_at: string | null;
  readonly left_at: string | null;
  readonly attended_minutes: number | null;
  readonly reason: string;
  readonly make_up: 'owed' | 'waived' | null;
};

export type NoteRow = {
  readonly id: number;
  readonly session_id: string;
  readonly child_id: string;
  readonly text: string;
  /** Folded for searching. */
  readonly words: string;
};

export type MeasureRow = {
  readonly id: string;
  readonly session_id: string;
  readonly child_id: string;
  readonly goal_id: string | null;
  readonly kind: string;
  readonly value: string;
  readonly part: string | null;
  readonly at: string;
  readonly voided_at: string | null;
};

/** What happened on one day, each list in the order of its ids. */
export type DayRows = {
  readonly day: Day;
  readonly sessions: readonly SessionRow[];
  readonly sessionChildren: readonly SessionChildRow[];
  readonly measures: readonly MeasureRow[];
  readonly notes: readonly NoteRow[];
};
