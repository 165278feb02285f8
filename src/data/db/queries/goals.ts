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

/** A goal with all that the child's file knows of it. */
export type FullGoalRow = GoalRow & {
  readonly term: string;
  readonly parent_id: string | null;
  readonly icf: string;
  readonly baseline: number | null;
  /** JSON, or null. */
  readonly criterion: string | null;
  readonly importance: number;
  readonly difficulty: number;
  readonly from_day: string | null;
  readonly due_day: string | null;
  readonly met_on: string | null;
  readonly archived_at: string | null;
};
export type WrittenGoal = Omit<FullGoalRow, 'archived_at'> & {
  /** The title, folded for searching. */
  readonly search: string;
};
/** What a goal cannot be without; the rest is as in {@link plainGoal}. */
export type NewGoal = Pick<GoalRow, 'id' | 'child_id' | 'discipline' | 'title' | 'steps'> & Partial<WrittenGoal>;

const plainGoal: Omit<WrittenGoal, 'id' | 'child_id' | 'discipline' | 'title' | 'steps'> = {
  recorder: null,
  prompt_ceiling: null,
  attainment: null,
  term: 'short',
  parent_id: null,
  icf: '',
  baseline: null,
  criterion: null,
  importance: 1,
  difficulty: 1,
  from_day: null,
  due_day: null,
  met_on: null,
  search: '',
};

const columns = `goal.id, goal.child_id, goal.discipline, goal.title, goal.steps, goal.recorder, goal.prompt_ceiling,
  goal.attainment`;
const allColumns = `${columns}, goal.term, goal.parent_id, goal.icf, goal.baseline, goal.criterion, goal.importance,
  goal.difficulty, goal.from_day, goal.due_day, goal.met_on, goal.archived_at`;

export function findGoal(database: Database, id: string): FullGoalRow | null {
  return prepared<[string], FullGoalRow>(database, `SELECT ${allColumns} FROM goal WHERE id = ?`).get(id) ?? null;
}

/** Archived ones only, or only the others. */
export function listGoals(database: Database, childId: string, isArchived = false): readonly FullGoalRow[] {
  return prepared<[string, number], FullGoalRow>(
    database,
    `SELECT ${allColumns} FROM goal WHERE child_id = ? AND (archived_at IS NOT NULL) = ? ORDER BY discipline, id`,
  ).all(childId, isArchived ? 1 : 0);
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
  prepared<[WrittenGoal]>(
    database,
    `INSERT INTO goal (id, child_id, discipline, title, steps, recorder, prompt_ceiling, attainment, term, parent_id, icf,
       baseline, criterion, importance, difficulty, from_day, due_day, met_on, search)
     VALUES (@id, @child_id, @discipline, @title, @steps, @recorder, @prompt_ceiling, @attainment, @term, @parent_id, @icf,
       @baseline, @criterion, @importance, @difficulty, @from_day, @due_day, @met_on, @search)`,
  ).run({ ...plainGoal, ...goal });
}

export function writeGoal(database: Database, goal: WrittenGoal): void {
  prepared<[WrittenGoal]>(
    database,
    `UPDATE goal SET title = @title, steps = @steps, recorder = @recorder, prompt_ceiling = @prompt_ceiling,
       attainment = @attainment, parent_id = @parent_id, icf = @icf, baseline = @baseline, criterion = @criterion,
       importance = @importance, difficulty = @difficulty, from_day = @from_day, due_day = @due_day, met_on = @met_on,
       search = @search
     WHERE id = @id`,
  ).run(goal);
}

/** @param at null brings it back */
export function writeGoalArchived(database: Database, id: string, at: string | null): void {
  prepared<[string | null, string]>(database, 'UPDATE goal SET archived_at = ? WHERE id = ?').run(at, id);
}
