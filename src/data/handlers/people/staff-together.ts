/** Several colleagues at once: into the archive and back, into rooms and out of them. */
import type { ParsedInput } from '../../../shared/ipc/contract/index.ts';
import type { RoomsAction } from '../../../shared/ipc/contract/people-together.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext } from '../../app.ts';
import { findRoom } from '../../db/queries/school.ts';
import {
  countOtherAdministrators,
  findListedStaff,
  type ListedStaff,
  writeStaffArchived,
  writeStaffRooms,
} from '../../db/queries/staff.ts';
import { found } from '../../found.ts';
import { type Batchable, type Change, changeBatch, undoBatch } from '../../services/people/batch.ts';
import { moment } from '../../store.ts';

type State = { readonly archived_at: string | null; readonly roomIds: readonly string[] };

export function changeStaffTogether(context: CallContext, input: ParsedInput<'staffTogether.change'>) {
  const { staffIds, action } = input;
  const batchable = staffBatch(context);
  if (action.kind === 'archive') {
    const at = moment(context.database, context.app.clock);
    const kind = action.archived ? 'staff.archived' : 'staff.restored';
    return changeBatch(context, batchable, staffIds, kind, (state) => ({
      ...state,
      archived_at: action.archived ? (state.archived_at ?? at) : null,
    }));
  }
  for (const id of action.roomIds) {
    if (found(findRoom(context.database, id)).archived_at !== null)
      throw new CallError('bad_input', { field: 'roomIds' });
  }
  return changeBatch(context, batchable, staffIds, 'staff.rooms_changed', (state) => ({
    ...state,
    roomIds: roomsAfter(context, state.roomIds, action),
  }));
}

export const undoStaffTogether = (context: CallContext, batchId: string) =>
  undoBatch(context, staffBatch(context), batchId);

type RoomsChange = { readonly how: RoomsAction; readonly roomIds: readonly string[] };

/** A room in the archive is nobody's to take: what was held there is still theirs to sign. */
function roomsAfter({ database }: CallContext, now: readonly string[], { how, roomIds }: RoomsChange): string[] {
  const isArchived = (id: string) => findRoom(database, id)?.archived_at !== null;
  const kept = {
    give: now,
    take: now.filter((id) => !roomIds.includes(id)),
    set: now.filter((id) => roomIds.includes(id) || isArchived(id)),
  }[how];
  return [...new Set(how === 'take' ? kept : [...kept, ...roomIds])].toSorted();
}

function staffBatch(context: CallContext): Batchable<State> {
  const { database } = context;
  return {
    kind: 'staff.changed_together',
    backKind: 'staff.together_taken_back',
    rowBackKind: 'staff.changed_back',
    read: (id) => stateOf(found(findListedStaff(database, id))),
    write: (id, { archived_at, roomIds }) => {
      writeStaffArchived(database, id, archived_at);
      writeStaffRooms(database, id, roomIds);
    },
    check: (changes) => refuseNoAdministrator(context, changes),
  };
}

const stateOf = ({ archived_at, room_ids }: ListedStaff): State => ({
  archived_at,
  roomIds: (JSON.parse(room_ids) as string[]).toSorted(),
});

/** @throws CallError last_administrator where the last one who could sign in would be in the archive */
function refuseNoAdministrator({ database }: CallContext, changes: readonly Change<State>[]): void {
  const leaves = changes.some(({ id, before, after }) => {
    const staff = findListedStaff(database, id);
    const isGone = before.archived_at === null && after.archived_at !== null;
    return isGone && staff?.role === 'administrator' && staff.has_pin === 1;
  });
  if (leaves && countOtherAdministrators(database, '') === 0) throw new CallError('last_administrator');
}
