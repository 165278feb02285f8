/** One child over time: its sessions, what was seen in them, its goals, and what it is due. Read only. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';
import type { FullGoalRow } from './goals.ts';
import type { OpenedSeriesRow } from './planned-series.ts';

export type ChildSessionRow = {
  readonly id: string;
  readonly series_id: string | null;
  readonly discipline: string;
  readonly day: string;
  readonly start: string;
  readonly planned_minutes: number;
  readonly outcome: string | null;
  readonly minutes: number | null;
  readonly make_up_of: string | null;
  readonly status: string;
  /** Minutes of a child who came late or left early; null: the whole session. */
  readonly attended_minutes: number | null;
};

const start = 'coalesce(planned_start, substr(started_at, 12, 5))';

/** A child's sessions between two days, both included; in no order. */
export function listChildSessions(
  database: Database,
  childId: string,
  from: string,
  to: string,
): readonly ChildSessionRow[] {
  return prepared<[object], ChildSessionRow>(
    database,
    `SELECT session.id, series_id, discipline, day, ${start} AS start, planned_minutes, outcome, minutes, make_up_of,
       counted AS status, attended_minutes
     FROM session_child CROSS JOIN session ON session.id = session_child.session_id
     WHERE session_child.child_id = @childId AND day BETWEEN @from AND @to`,
  ).all({ childId, from, to });
}

export function firstSessionDay(database: Database, childId: string): string | null {
  const row = prepared<[string], { day: string | null }>(
    database,
    `SELECT min(day) AS day FROM session_child CROSS JOIN session ON session.id = session_child.session_id
     WHERE session_child.child_id = ?`,
  ).get(childId);
  return row?.day ?? null;
}

export function listChildDisciplines(database: Database, childId: string): readonly string[] {
  return prepared<[string], { discipline: string }>(
    database,
    `SELECT DISTINCT discipline FROM session_child CROSS JOIN session ON session.id = session_child.session_id
     WHERE session_child.child_id = ?`,
  )
    .all(childId)
    .map(({ discipline }) => discipline);
}

export type ChildMeasureRow = {
  readonly session_id: string;
  readonly goal_id: string | null;
  readonly kind: string;
  readonly value: string;
  readonly part: string | null;
};

/** All that stands of what was seen of a child, session by session in the order seen. */
export function listChildMeasures(database: Database, childId: string): readonly ChildMeasureRow[] {
  return prepared<[string], ChildMeasureRow>(
    database,
    `SELECT measure.session_id, goal_id, kind, value, part
     FROM session_child CROSS JOIN measure INDEXED BY measure_by_session
       ON measure.session_id = session_child.session_id AND measure.child_id = session_child.child_id
     WHERE session_child.child_id = ? AND voided_at IS NULL ORDER BY session_child.session_id, measure.id`,
  ).all(childId);
}

/** The same for some sessions. */
export function listMeasuresIn(
  database: Database,
  sessionIds: readonly string[],
  childId: string,
): readonly ChildMeasureRow[] {
  return prepared<[string, string], ChildMeasureRow>(
    database,
    `SELECT measure.session_id, goal_id, kind, measure.value, part
     FROM json_each(?) AS wanted CROSS JOIN measure INDEXED BY measure_by_session
       ON measure.session_id = wanted.value AND measure.child_id = ?
     WHERE voided_at IS NULL ORDER BY wanted.key, measure.id`,
  ).all(JSON.stringify(sessionIds), childId);
}

export type ProgressGoalRow = Pick<
  FullGoalRow,
  | 'id'
  | 'discipline'
  | 'title'
  | 'recorder'
  | 'baseline'
  | 'criterion'
  | 'attainment'
  | 'importance'
  | 'difficulty'
  | 'from_day'
  | 'due_day'
  | 'met_on'
  | 'archived_at'
>;

/** Short-term goals of a child, archived ones too: by discipline, the newest first. */
export function listProgressGoals(database: Database, childId: string): readonly ProgressGoalRow[] {
  return prepared<[string], ProgressGoalRow>(
    database,
    `SELECT id, discipline, title, recorder, baseline, criterion, attainment, importance, difficulty, from_day, due_day,
       met_on, archived_at
     FROM goal WHERE child_id = ? AND term = 'short' ORDER BY discipline, id DESC`,
  ).all(childId);
}

/** Series of a child in force on any day between the two, each with the days on which it was opened. */
export function listChildSeries(
  database: Database,
  childId: string,
  from: string,
  to: string,
): readonly OpenedSeriesRow[] {
  return prepared<[object], OpenedSeriesRow>(
    database,
    `SELECT series.id, room_id, school_id, staff_id, discipline, weekday, start, minutes, from_day, to_day,
       (SELECT group_concat(day) FROM session WHERE series_id = series.id AND day BETWEEN @from AND @to) AS opened
     FROM series_child CROSS JOIN series ON series.id = series_child.series_id JOIN room ON room.id = room_id
     WHERE series_child.child_id = @childId AND ((from_day <= @to AND (to_day IS NULL OR to_day >= @from))
       OR series.id IN (SELECT series_id FROM series_exception WHERE moved_day BETWEEN @from AND @to))`,
  ).all({ childId, from, to });
}
