/** A person as an import found or left them: what is compared when the import is taken back. */
import type { Database } from 'better-sqlite3';
import type { ImportEntity } from '../../../shared/import/roster.ts';
import type { ChildFields, StaffFields } from '../../../shared/ipc/contract/people.ts';
import { findChild, updateChild, writeChildArchived } from '../../db/queries/children.ts';
import { findListedStaff, updateStaff, writeStaffArchived, writeStaffRooms } from '../../db/queries/staff.ts';
import { childFieldsOf, childRecordOf } from '../people/child-record.ts';
import { staffFieldsOf, staffRecordOf } from '../people/staff-record.ts';

export type ChildState = { readonly fields: ChildFields; readonly archivedAt: string | null };
export type StaffState = { readonly fields: StaffFields; readonly archivedAt: string | null };
export type PersonState = ChildState | StaffState;

/** Null: nobody of that id is here. */
export function stateOf(database: Database, entity: ImportEntity, id: string): PersonState | null {
  if (entity === 'child') {
    const row = findChild(database, id);
    return row && { fields: childFieldsOf(row), archivedAt: row.archived_at };
  }
  const row = findListedStaff(database, id);
  if (!row) return null;
  const fields = staffFieldsOf(row);
  return { fields: { ...fields, roomIds: [...fields.roomIds].sort() }, archivedAt: row.archived_at };
}

export function writeState(database: Database, entity: ImportEntity, id: string, state: PersonState): void {
  const { fields, archivedAt } = state;
  if (entity === 'child') {
    updateChild(database, childRecordOf(id, fields as ChildFields));
    writeChildArchived(database, id, archivedAt);
    return;
  }
  updateStaff(database, staffRecordOf(id, fields as StaffFields));
  writeStaffRooms(database, id, (fields as StaffFields).roomIds);
  writeStaffArchived(database, id, archivedAt);
}
