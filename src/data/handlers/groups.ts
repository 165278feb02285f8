/** Groups of children in a room. */
import { foldForSearch, sortKey } from '../../shared/domain/collation.ts';
import type { ChildId, GroupId, RoomId } from '../../shared/domain/ids.ts';
import { listName } from '../../shared/domain/person.ts';
import type { GroupFields, groupsCalls } from '../../shared/ipc/contract/groups.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { type CallContext, type Handlers, newId } from '../app.ts';
import { change } from '../change.ts';
import { findChild } from '../db/queries/children.ts';
import {
  findGroup,
  type GroupRow,
  listGroupChildren,
  listGroups,
  listMemberIds,
  writeGroup,
  writeGroupArchived,
} from '../db/queries/groups.ts';
import { findRoom } from '../db/queries/school.ts';
import { found } from '../found.ts';
import { followGroup } from '../services/plan-members.ts';
import { moment } from '../store.ts';

export const groupsHandlers: Handlers<typeof groupsCalls> = {
  'groups.list': ({ roomId }, { database }) => {
    const children = Map.groupBy(listGroupChildren(database, roomId), ({ group_id }) => group_id);
    return listGroups(database, roomId).map(({ id, room_id, name }) => ({
      id: id as GroupId,
      roomId: room_id as RoomId,
      name,
      children: (children.get(id) ?? []).map((child) => ({
        id: child.child_id as ChildId,
        name: listName(child),
        pictogram: child.pictogram,
      })),
    }));
  },

  'groups.save': ({ groupId, fields }, context) => {
    const { database } = context;
    const group = groupId === null ? null : requireGroup(context, groupId);
    const before = group && { ...group, childIds: listMemberIds(database, group.id) };
    const childIds = [...new Set(fields.childIds)];
    refuseImpossible(context, group, fields);
    const { roomId, name } = fields;
    const after = { id: groupId ?? newId(context.app), room_id: roomId, name, sort_key: sortKey(name) };
    const data = { before, after: { ...after, childIds } };
    // The plan is read again as well: the group's running series take its new members.
    change(context, 'people', { kind: 'group.saved', subjectId: after.id, roomId, data }, () => {
      writeGroup(database, after, childIds);
      if (group) followGroup(context, group.id, childIds);
    });
    return { groupId: after.id as GroupId };
  },

  'groups.archive': ({ groupId, archived }, context) => {
    const group = requireGroup(context, groupId);
    if ((group.archived_at !== null) === archived) return {};
    const at = archived ? moment(context.database, context.app.clock) : null;
    const kind = archived ? 'group.archived' : 'group.restored';
    const facts = { kind, subjectId: groupId, roomId: group.room_id, data: { before: group.archived_at, after: at } };
    change(context, 'people', facts, () => writeGroupArchived(context.database, groupId, at));
    return {};
  },
};

function requireGroup({ database }: CallContext, groupId: string): GroupRow {
  return found(findGroup(database, groupId));
}

/** A group stays in its room; its children are children of the room, save those it already had. */
function refuseImpossible({ database }: CallContext, group: GroupRow | null, fields: GroupFields): void {
  found(findRoom(database, fields.roomId));
  if (group && group.room_id !== fields.roomId) throw new CallError('bad_input', { field: 'fields.roomId' });
  const had = new Set<string>(group ? listMemberIds(database, group.id) : []);
  for (const childId of fields.childIds) {
    const child = found(findChild(database, childId));
    if (child.room_id !== fields.roomId && !had.has(childId))
      throw new CallError('bad_input', { field: 'fields.childIds' });
  }
  const name = foldForSearch(fields.name);
  const isTaken = listGroups(database, fields.roomId).some(
    (other) => other.id !== group?.id && foldForSearch(other.name) === name,
  );
  if (isTaken) throw new CallError('already_exists');
}
