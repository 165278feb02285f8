/** What a school changed of its month sheet. */
import type { Database } from 'better-sqlite3';
import type { SheetTemplate } from '../../../shared/domain/sheet-template.ts';
import { restoreTemplate } from '../../../shared/sheet/default-template.ts';
import { prepared } from '../prepared.ts';

/** As it was stored; null where the school changed nothing. */
export function findTemplate(database: Database, schoolId: string): string | null {
  const select = 'SELECT data FROM sheet_template WHERE school_id = ?';
  return prepared<[string], { data: string }>(database, select).get(schoolId)?.data ?? null;
}

export function readTemplate(database: Database, schoolId: string): SheetTemplate {
  return restoreTemplate(findTemplate(database, schoolId));
}

/** @param template null: as it was before the school changed anything */
export function writeTemplate(database: Database, schoolId: string, template: SheetTemplate | null): void {
  if (template === null) {
    prepared<[string]>(database, 'DELETE FROM sheet_template WHERE school_id = ?').run(schoolId);
    return;
  }
  prepared<[string, string]>(
    database,
    'INSERT INTO sheet_template (school_id, data) VALUES (?, ?) ON CONFLICT (school_id) DO UPDATE SET data = excluded.data',
  ).run(schoolId, JSON.stringify(template));
}
