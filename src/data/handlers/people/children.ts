/** Children: list, add, change, archive. Sessions and drawings of a child stay where they are, whatever changes here. */
import type { ChildId } from '../../../shared/domain/ids.ts';
import { fullName } from '../../../shared/domain/person.ts';
import type { ChildRow } from '../../../shared/ipc/contract/people.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { roomsInReach } from '../../access/reach.ts';
import { newId } from '../../app.ts';
import { change } from '../../change.ts';
import {
  insertChild,
  listChildren,
  type NamedChild,
  updateChild,
  writeChildArchived,
} from '../../db/queries/children.ts';
import { childFieldsOf, childRecordOf, refuseBackwardDays } from '../../services/people/child-record.ts';
import { leaveRoom } from '../../services/people/placements.ts';
import { moment, today } from '../../store.ts';
import { filterOf } from './filter.ts';
import type { HandlersOf } from './pick.ts';
import { requireChild } from './require-child.ts';

export const childrenHandlers: HandlersOf<'children'> = {
  'children.list': (input, context) => {
    const rooms = roomsInReach(context);
    return listChildren(context.database, filterOf(input))
      .filter((row) => rooms === null || rooms.includes(row.room_id))
      .map((row) => childRowOf(row));
  },

  'children.get': ({ childId }, context) => childRowOf(requireChild(context, childId)),

  'children.save': (input, context) => {
    refuseBackwardDays(input.fields);
    const known = input.childId === null ? null : requireChild(context, input.childId);
    const before = known && childFieldsOf(known);
    const childId = (input.childId ?? newId(context.app)) as ChildId;
    const kind = before ? 'child.changed' : 'child.added';
    const facts = { kind, subjectId: childId, roomId: input.fields.roomId, data: { before, after: input.fields } };
    const write = before ? updateChild : insertChild;
    change(context, 'people', facts, () => {
      if (known && known.room_id !== input.fields.roomId)
        leaveRoom(context.database, known, today(context.database, context.app.clock));
      write(context.database, childRecordOf(childId, input.fields));
    });
    return { childId };
  },

  'children.archive': ({ childId, archived }, context) => {
    const child = requireChild(context, childId);
    if ((child.archived_at !== null) === archived) return {};
    if (child.merged_into !== null) throw new CallError('merged_child');
    const at = archived ? moment(context.database, context.app.clock) : null;
    const facts = {
      kind: archived ? 'child.archived' : 'child.restored',
      subjectId: childId,
      roomId: child.room_id,
      data: { before: child.archived_at, after: at },
    };
    change(context, 'people', facts, () => writeChildArchived(context.database, childId, at));
    return {};
  },
};

export function childRowOf(row: NamedChild): ChildRow {
  return {
    ...childFieldsOf(row),
    id: row.id as ChildId,
    name: fullName(row),
    sortKey: row.sort_key,
    roomName: row.room_name,
    schoolName: row.school_name,
    isArchived: row.archived_at !== null,
    mandateTo: row.mandate_to,
    mergedInto: row.merged_into as ChildId | null,
  };
}
