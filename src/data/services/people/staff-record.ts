/** The fields of a member of staff and their row: one set of rules for the editor and for imports. */
import type { StaffFields } from '../../../shared/ipc/contract/people.ts';
import type { ListedStaff, StaffRecord } from '../../db/queries/staff.ts';
import { namesFor } from '../names.ts';

export function staffRecordOf(id: string, fields: StaffFields): Omit<StaffRecord, 'archived_at'> {
  const { roomIds: _roomIds, ...rest } = fields;
  return { id, ...rest, ...namesFor(fields) };
}

export function staffFieldsOf(row: ListedStaff): StaffFields {
  return {
    family: row.family,
    given: row.given,
    patronymic: row.patronymic,
    role: row.role,
    specialism: row.specialism,
    language: row.language,
    pictogram: row.pictogram,
    roomIds: JSON.parse(row.room_ids),
  } as StaffFields;
}
