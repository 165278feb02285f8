/** Who is here already, as an import compares them with a file. */
import type { Database } from 'better-sqlite3';
import { fullName } from '../../../shared/domain/person.ts';
import type { Known } from '../../../shared/import/match.ts';
import type { ImportEntity } from '../../../shared/import/roster.ts';
import type { ChildFields, StaffFields } from '../../../shared/ipc/contract/people.ts';
import { listChildren } from '../../db/queries/children.ts';
import { lastEventData } from '../../db/queries/events.ts';
import { listMergedChildren, listSourceIds } from '../../db/queries/imports.ts';
import { listStaff } from '../../db/queries/staff.ts';
import { childFieldsOf } from '../people/child-record.ts';
import { staffFieldsOf } from '../people/staff-record.ts';

export type KnownPeople = {
  readonly children: readonly Known<ChildFields>[];
  readonly staff: readonly Known<StaffFields>[];
};

const everybody = { words: [], roomId: null };

export function knownPeople(database: Database, source: string): KnownPeople {
  const merged = new Map(listMergedChildren(database).map(({ id, merged_into }) => [id, merged_into]));
  const childIds = sourceIds(database, source, 'child', merged);
  const staffIds = sourceIds(database, source, 'staff', new Map());
  return {
    children: [false, true].flatMap((isArchived) =>
      listChildren(database, { ...everybody, isArchived })
        .filter(({ id }) => !merged.has(id))
        .map((row) => ({
          id: row.id,
          name: fullName(row),
          fields: childFieldsOf(row),
          isArchived,
          sourceId: childIds.get(row.id) ?? null,
        })),
    ),
    staff: [false, true].flatMap((isArchived) =>
      listStaff(database, { ...everybody, isArchived }).map((row) => ({
        id: row.id,
        name: fullName(row),
        fields: staffFieldsOf(row),
        isArchived,
        sourceId: staffIds.get(row.id) ?? null,
      })),
    ),
  };
}

/** Own id -> the other system's. A second entry that was merged lends its id to the one that stands. */
function sourceIds(database: Database, source: string, entity: ImportEntity, merged: ReadonlyMap<string, string>) {
  return new Map(
    listSourceIds(database, source, entity).map(({ entity_id, source_id }) => [
      merged.get(entity_id) ?? entity_id,
      source_id,
    ]),
  );
}

export function wasArchivedByImport(database: Database, id: string): boolean {
  const data = lastEventData(database, id, ['child.archived', 'staff.archived']);
  return data !== null && 'importId' in (JSON.parse(data) as object);
}
