/** Lists of the office over all rooms. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';
import type { GuardianRow } from './child-file.ts';

/** Of children who are not in the archive, in the order of the children's names. */
export function listAllGuardians(database: Database): readonly GuardianRow[] {
  return prepared<[], GuardianRow>(
    database,
    `SELECT guardian.id, child_id, guardian.name, relation, phone, guardian.language
     FROM child CROSS JOIN guardian ON guardian.child_id = child.id
     WHERE (child.archived_at IS NOT NULL) = 0 ORDER BY child.sort_key`,
  ).all();
}

export type ListedGroup = {
  readonly id: string;
  readonly name: string;
  readonly room_name: string;
  readonly school_id: string;
  readonly school_name: string;
  /** JSON. */
  readonly child_ids: string;
};

/** Of rooms in use, by school, room and name. */
export function listAllGroups(database: Database): readonly ListedGroup[] {
  return prepared<[], ListedGroup>(
    database,
    `SELECT child_group.id, child_group.name, room.name AS room_name, school.id AS school_id, school.name AS school_name,
       (SELECT json_group_array(member.child_id) FROM child_group_member AS member JOIN child ON child.id = member.child_id
        WHERE member.group_id = child_group.id AND child.archived_at IS NULL) AS child_ids
     FROM school INDEXED BY school_by_name CROSS JOIN room INDEXED BY room_by_school ON room.school_id = school.id
       CROSS JOIN child_group INDEXED BY child_group_by_room ON child_group.room_id = room.id
     WHERE room.archived_at IS NULL AND child_group.archived_at IS NULL
     ORDER BY school.sort_key, room.sort_key, child_group.sort_key`,
  ).all();
}
