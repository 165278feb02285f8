/** Children of a month sheet, and where they were before. Read only. */
import type { Database } from 'better-sqlite3';
import type { SheetScope } from '../../../shared/domain/sheet-scope.ts';
import { prepared } from '../prepared.ts';
import type { ChildRecord } from './children.ts';
import { scopeMembers } from './sheet-scopes.ts';

export type SheetChildRow = Pick<
  ChildRecord,
  | 'id'
  | 'family'
  | 'given'
  | 'patronymic'
  | 'class_name'
  | 'room_id'
  | 'pmpk_number'
  | 'pmpk_valid_to'
  | 'enrolled_from'
  | 'enrolled_to'
  | 'archived_at'
>;

/** Children who belong to a scope now or did before, and those named besides, in the order of names. */
export function listSheetChildren(
  database: Database,
  scope: SheetScope,
  alsoIds: readonly string[],
): readonly SheetChildRow[] {
  return prepared<[object], SheetChildRow>(
    database,
    `SELECT id, family, given, patronymic, class_name, room_id, pmpk_number, pmpk_valid_to, enrolled_from, enrolled_to,
       archived_at
     FROM child WHERE id IN (${scopeMembers(scope.kind)} UNION ALL SELECT value FROM json_each(@alsoIds))
     ORDER BY sort_key, id`,
  ).all({ ...scope, alsoIds: JSON.stringify(alsoIds) });
}

/** Ids of the children of a class, of whichever school. */
export function listClassChildren(database: Database, className: string): readonly string[] {
  return prepared<[string], { id: string }>(database, 'SELECT id FROM child WHERE class_name = ?')
    .all(className)
    .map(({ id }) => id);
}

export type FormerPlacementRow = {
  readonly child_id: string;
  readonly room_id: string;
  readonly from_day: string;
  readonly to_day: string;
};

/** Of each child in the order of days. */
export function listFormerPlacements(database: Database, childIds: readonly string[]): readonly FormerPlacementRow[] {
  return prepared<[string], FormerPlacementRow>(
    database,
    `SELECT child_id, room_id, from_day, to_day
     FROM json_each(?) AS wanted CROSS JOIN former_placement ON child_id = wanted.value`,
  ).all(JSON.stringify(childIds));
}
