/** Groups as the plan needs them: who can be planned together. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type PlanGroupRow = { readonly id: string; readonly room_id: string; readonly name: string };

export function findGroup(database: Database, id: string): PlanGroupRow | null {
  return (
    prepared<[string], PlanGroupRow>(database, 'SELECT id, room_id, name FROM child_group WHERE id = ?').get(id) ?? null
  );
}

/** Groups of a room that are in use, in the order of their names. */
export function listRoomGroups(database: Database, roomId: string): readonly PlanGroupRow[] {
  return prepared<[string], PlanGroupRow>(
    database,
    `SELECT id, room_id, name FROM child_group WHERE room_id = ? AND archived_at IS NULL ORDER BY sort_key, id`,
  ).all(roomId);
}

export type GroupMemberRow = { readonly group_id: string; readonly child_id: string };

/** Children of the groups who are not archived. */
export function listGroupMembers(database: Database, groupIds: readonly string[]): readonly GroupMemberRow[] {
  return prepared<[string], GroupMemberRow>(
    database,
    `SELECT group_id, child_id FROM json_each(?) AS wanted
       JOIN child_group_member ON child_group_member.group_id = wanted.value
       JOIN child ON child.id = child_id
     WHERE child.archived_at IS NULL ORDER BY child.sort_key, child_id`,
  ).all(JSON.stringify(groupIds));
}
