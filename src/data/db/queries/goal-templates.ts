/** The school's own goals to start from. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type GoalTemplateRow = {
  readonly id: string;
  readonly discipline: string;
  readonly title: string;
  readonly recorder: string;
  /** JSON list. */
  readonly steps: string;
  readonly icf: string;
};

const columns = 'id, discipline, title, recorder, steps, icf';

export function listTemplates(database: Database, discipline: string): readonly GoalTemplateRow[] {
  return prepared<[string], GoalTemplateRow>(
    database,
    `SELECT ${columns} FROM goal_template WHERE discipline = ? AND archived_at IS NULL ORDER BY id`,
  ).all(discipline);
}

export function findTemplate(database: Database, id: string): GoalTemplateRow | null {
  const row = prepared<[string], GoalTemplateRow>(database, `SELECT ${columns} FROM goal_template WHERE id = ?`).get(
    id,
  );
  return row ?? null;
}

export function insertTemplate(database: Database, template: GoalTemplateRow): void {
  prepared<[GoalTemplateRow]>(
    database,
    `INSERT INTO goal_template (${columns}) VALUES (@id, @discipline, @title, @recorder, @steps, @icf)`,
  ).run(template);
}

export function updateTemplate(database: Database, template: GoalTemplateRow): void {
  prepared<[GoalTemplateRow]>(
    database,
    `UPDATE goal_template SET discipline = @discipline, title = @title, recorder = @recorder, steps = @steps, icf = @icf
     WHERE id = @id`,
  ).run(template);
}

/** @param at null brings it back */
export function writeTemplateArchived(database: Database, id: string, at: string | null): void {
  prepared<[string | null, string]>(database, 'UPDATE goal_template SET archived_at = ? WHERE id = ?').run(at, id);
}
