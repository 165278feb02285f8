/** Days from which on goals are worked on in another way. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type GoalPhaseRow = {
  readonly id: string;
  readonly goal_id: string;
  readonly day: string;
  readonly title: string;
};

/** Of all goals of a child, in the order of days. */
export function listChildPhases(database: Database, childId: string): readonly GoalPhaseRow[] {
  return prepared<[string], GoalPhaseRow>(
    database,
    `SELECT goal_phase.id, goal_phase.goal_id, goal_phase.day, goal_phase.title
     FROM goal JOIN goal_phase ON goal_phase.goal_id = goal.id
     WHERE goal.child_id = ? ORDER BY goal_phase.day, goal_phase.id`,
  ).all(childId);
}

export function listPhases(database: Database, goalId: string): readonly GoalPhaseRow[] {
  return prepared<[string], GoalPhaseRow>(
    database,
    'SELECT id, goal_id, day, title FROM goal_phase WHERE goal_id = ? ORDER BY day, id',
  ).all(goalId);
}

export function findPhase(database: Database, id: string): GoalPhaseRow | null {
  const row = prepared<[string], GoalPhaseRow>(
    database,
    'SELECT id, goal_id, day, title FROM goal_phase WHERE id = ?',
  ).get(id);
  return row ?? null;
}

export function insertPhase(database: Database, phase: GoalPhaseRow): void {
  prepared<[GoalPhaseRow]>(
    database,
    'INSERT INTO goal_phase (id, goal_id, day, title) VALUES (@id, @goal_id, @day, @title)',
  ).run(phase);
}

/** What stood there is kept by the event. */
export function deletePhase(database: Database, id: string): void {
  prepared<[string]>(database, 'DELETE FROM goal_phase WHERE id = ?').run(id);
}
