/** Looks into a demo profile's database for a child whose progress has something to show. */
import Database from 'better-sqlite3';
import type { ChildId } from '../../src/shared/domain/ids.ts';
import type { Language } from '../../src/shared/domain/language.ts';
import { databaseOf } from './launch.ts';

export type DemoChild = { readonly id: ChildId; readonly family: string; readonly given: string };

/**
 * Finds the child with the most observations against goals in force, puts this PC into its room and makes everybody read
 * one language.
 * @param folder profile of an app that is not running
 */
export function findMeasuredChild(folder: string, language: Language = 'ru'): DemoChild {
  const database = new Database(databaseOf(folder));
  const found = database
    .prepare(
      `SELECT child.id, family, given, room_id FROM child JOIN goal ON goal.child_id = child.id
         JOIN measure ON measure.goal_id = goal.id
       WHERE child.archived_at IS NULL AND child.enrolled_to IS NULL AND goal.archived_at IS NULL
       GROUP BY child.id ORDER BY count(*) DESC, child.id LIMIT 1`,
    )
    .get() as (DemoChild & { room_id: string }) | undefined;
  if (!found) throw new Error('no child with observations');
  database.prepare("UPDATE setting SET value = ? WHERE key = 'room_id'").run(found.room_id);
  database.prepare("UPDATE setting SET value = ? WHERE key = 'language'").run(language);
  database.prepare('UPDATE staff SET language = ?').run(language);
  database.close();
  return found;
}
