/** Goals of children. A goal with observations is archived, never deleted. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type GoalRow = {
  readonly id: string;
  readonly child_id: string;
  readonly discipline: string;
  readonly title: string;
  /** JSON list of steps. */
  readonly steps: string;
  /** Null: what the discipline records first. */
  readonly recorder: string | null;
  readonly prompt_ceiling: string | null;
  /** JSON list of five texts, or null. */
  readonly attainment: string | null;
};
export type NewGoal = Pick<GoalRow, 'id' | 'child_id' | 'discipline' | 'title' | 'steps'>;

const columns = `goal.id, goal.child_id, goal.discipline, goal.title, goal.steps, goal.recorder, goal.prompt_ceiling,
  goal.attainment`;

export function findGoal(database: Database, id: string): GoalRow | null {
  return prepared<[string], GoalRow>(database, `SELECT ${columns} FROM goal WHERE id = ?`).get(id) ?? null;
}

export function listGoals(database: Database, childId: string): readonly GoalRow[] {
  return prepared<[string], GoalRow>(
    database,
    `SELECT ${columns} FROM goal WHERE child_id = ? AND archived_at IS NULL ORDER BY discipline, id`,
  ).all(childId);
}

// A handful of rows is sorted faster here than by SQLite, which would set up a sorter for them at every tap.
const sessionGoalsSql = `SELECT ${columns} FROM session_child AS taking JOIN goal ON goal.child_id = taking.child_id
     WHERE taking.session_id = ? AND goal.discipline = ? AND goal.term = 'short' AND (goal.archived_at IS NULL OR EXISTS (
       SELECT 1 FROM measure WHERE measure.session_id = taking.session_id AND measure.child_id = taking.child_id
         AND measure.goal_id = goal.id AND measure.voided_at IS NULL))`;

/** Goals that can be recorded against in a session, and archived ones that something in it was recorded against. */
export function listSessionGoals(database: Database, sessionId: string, discipline: string): readonly GoalRow[] {
  return prepared<[string, string], GoalRow>(database, sessionGoalsSql)
    .all(sessionId, discipline)
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

export function insertGoal(database: Database, goal: NewGoal): void {
  prepared<[NewGoal]>(
    database,
    'INSERT INTO goal (id, child_id, discipline, title, steps) VALUES (@id, @child_id, @discipline, @title, @steps)',
  ).run(goal);
}

export function writeGoal(database: Database, goal: Pick<GoalRow, 'id' | 'title' | 'steps'>): void {
  prepared<[typeof goal]>(database, 'UPDATE goal SET title = @title, steps = @steps WHERE id = @id').run(goal);
}

export function archiveGoal(database: Database, id: string, at: string): void {
  prepared<[string, string]>(database, 'UPDATE goal SET archived_at = ? WHERE id = ? AND archived_at IS NULL').run(
    at,
    id,
  );
}
