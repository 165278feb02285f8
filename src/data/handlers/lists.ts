/** The office's lists over all rooms. */
import type { ChildId, GroupId, SchoolId } from '../../shared/domain/ids.ts';
import type { listsCalls } from '../../shared/ipc/contract/lists.ts';
import type { Handlers } from '../app.ts';
import { listAllGroups, listAllGuardians } from '../db/queries/lists.ts';
import { guardianOf } from '../services/child-file-view.ts';

export const listsHandlers: Handlers<typeof listsCalls> = {
  'lists.guardians': (_input, { database }) =>
    listAllGuardians(database).map((row) => ({ ...guardianOf(row), childId: row.child_id as ChildId })),

  'lists.groups': (_input, { database }) =>
    listAllGroups(database).map((row) => ({
      id: row.id as GroupId,
      name: row.name,
      roomName: row.room_name,
      schoolId: row.school_id as SchoolId,
      schoolName: row.school_name,
      childIds: JSON.parse(row.child_ids),
    })),
};
