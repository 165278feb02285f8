/** Groups of children. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type GroupRow = {
  readonly id: string;
  readonly room_id: string;
  readonly name: string;
  readonly sort_key: string;
  readonly archived_at: string | null;
};

const columns = 'id, room_id, name, sort_key, archived_at';

/** In the order of names, without the archived. */
export function listGroups(database: Database, roomId: string): readonly GroupRow[] {
  return prepared<[string], GroupRow>(
    database,
    `SELECT ${columns} FROM child_group WHERE room_id = ? AND archived_at IS NULL ORDER BY sort_key`,
  ).all(roomId);
}

export function findGroup(database: Database, id: string): GroupRow | null {
  return prepared<[string], GroupRow>(database, `SELECT ${columns} FROM child_group WHERE id = ?`).get(id) ?? null;
}

export type GroupChildRow = {
  readonly group_id: string;
  readonly child_id: string;
  readonly family: string;
  readonly given: string;
  readonly pictogram: string;
};

/** Children of the groups of a room, in the order of names, without the archived. */
export function listGroupChildren(database: Database, roomId: string): readonly GroupChildRow[] {
  return prepared<[string], GroupChildRow>(
    database,
    `SELECT member.group_id, member.child_id, child.family, child.given, child.pictogram
     FROM child_group JOIN child_group_member AS member ON member.group_id = child_group.id
       JOIN child ON child.id = member.child_id
     WHERE child_group.room_id = ? AND child_group.archived_at IS NULL AND child.archived_at IS NULL
     ORDER BY child.sort_key`,
  ).all(roomId);
}

export type ChildGroupRow = { readonly id: string; readonly name: string; readonly room_name: string };

/** The groups that a child is in. */
export function listGroupsOfChild(database: Database, childId: string): readonly ChildGroupRow[] {
  return prepared<[string], ChildGroupRow>(
    database,
    `SELECT child_group.id, child_group.name, room.name AS room_name
     FROM child_group_member AS member JOIN child_group ON child_group.id = member.group_id
       JOIN room ON room.id = child_group.room_id
     WHERE member.child_id = ? AND child_group.archived_at IS NULL ORDER BY child_group.sort_key`,
  ).all(childId);
}

export function listMemberIds(database: Database, groupId: string): readonly string[] {
  return prepared<[string], { child_id: string }>(
    database,
    'SELECT child_id FROM child_group_member WHERE group_id = ? ORDER BY child_id',
  )
    .all(groupId)
    .map((row) => row.child_id);
}

type NewGroup = Omit<GroupRow, 'archived_at'>;

/** Inside a transaction that the caller holds. */
export function writeGroup(database: Database, group: NewGroup, childIds: readonly string[]): void {
  prepared<[NewGroup]>(
    database,
    `INSERT INTO child_group (id, room_id, name, sort_key) VALUES (@id, @room_id, @name, @sort_key)
     ON CONFLICT (id) DO UPDATE SET name = @name, sort_key = @sort_key`,
  ).run(group);
  prepared<[string]>(database, 'DELETE FROM child_group_member WHERE group_id = ?').run(group.id);
  const add = prepared<[string, string]>(database, 'INSERT INTO child_group_member (group_id, child_id) VALUES (?, ?)');
  for (const childId of childIds) add.run(group.id, childId);
}

export function writeGroupArchived(database: Database, id: string, at: string | null): void {
  prepared<[string | null, string]>(database, 'UPDATE child_group SET archived_at = ? WHERE id = ?').run(at, id);
}

export type GroupMemberRow = { readonly group_id: string; readonly child_id: string };

/** Takes a child out of the groups of rooms that are not its own. Returns what was there. */
export function deleteMembersElsewhere(database: Database, childId: string): readonly GroupMemberRow[] {
  return prepared<[{ id: string }], GroupMemberRow>(
    database,
    `DELETE FROM child_group_member WHERE child_id = @id AND group_id IN (SELECT child_group.id
       FROM child_group_member AS member JOIN child_group ON child_group.id = member.group_id
         JOIN child ON child.id = @id WHERE member.child_id = @id AND child_group.room_id <> child.room_id)
     RETURNING group_id, child_id`,
  ).all({ id: childId });
}

export function insertMember(database: Database, member: GroupMemberRow): void {
  prepared<[GroupMemberRow]>(
    database,
    'INSERT OR IGNORE INTO child_group_member (group_id, child_id) VALUES (@group_id, @child_id)',
  ).run(member);
}
