/** Staff: list, add, change, archive. One administrator who can sign in always remains. */
import type { StaffId } from '../../../shared/domain/ids.ts';
import { fullName } from '../../../shared/domain/person.ts';
import { holdsSessions, pinWeakness, shortestPin } from '../../../shared/domain/staff.ts';
import type { ParsedInput } from '../../../shared/ipc/contract/index.ts';
import type { StaffRow } from '../../../shared/ipc/contract/people.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { type CallContext, newId } from '../../app.ts';
import { change, recordEvent } from '../../change.ts';
import {
  countOtherAdministrators,
  findListedStaff,
  insertStaff,
  type ListedStaff,
  listStaff,
  updateStaff,
  writePin,
  writeStaffArchived,
  writeStaffRooms,
} from '../../db/queries/staff.ts';
import { found } from '../../found.ts';
import { staffFieldsOf, staffRecordOf } from '../../services/people/staff-record.ts';
import { hashPin, makePin } from '../../services/pin.ts';
import { moment } from '../../store.ts';
import { filterOf } from './filter.ts';
import type { HandlersOf } from './pick.ts';

type SaveInput = ParsedInput<'staff.save'>;

export const staffHandlers: HandlersOf<'staff'> = {
  'staff.list': (input, context) => listStaff(context.database, filterOf(input)).map(rowOf),

  'staff.save': async (input, context) => {
    // The hash takes a while and a transaction must not wait for it; what was read before it may have changed since.
    refusePin(context, input);
    const pinHash = input.pin === null ? null : await hashPin(input.pin);
    const before = input.staffId === null ? null : requireStaff(context, input.staffId);
    if (before && input.fields.role !== 'administrator') refuseLastAdministrator(context, before);
    return { staffId: saveStaff(context, before, input, pinHash) };
  },

  'staff.givePin': async ({ staffId }, context) => {
    const { connection, app, database } = context;
    const staff = requireStaff(context, staffId);
    if (staff.archived_at !== null) throw new CallError('not_found');
    // Whoever could set an administrator's PIN would be one.
    if (connection.role === 'device_administrator' && !holdsSessions(staff.role)) throw new CallError('not_allowed');
    if (staffId === connection.staffId) throw new CallError('not_allowed');
    const pin = makePin(staff.role, app.random);
    const pinHash = await hashPin(pin);
    change(context, 'people', { kind: 'staff.pin_given', subjectId: staffId }, () =>
      writePin(database, staffId, pinHash, connection.staffId),
    );
    return { pin };
  },

  'staff.archive': ({ staffId, archived }, context) => {
    const staff = requireStaff(context, staffId);
    if ((staff.archived_at !== null) === archived) return {};
    if (archived) refuseLastAdministrator(context, staff);
    const at = archived ? moment(context.database, context.app.clock) : null;
    const kind = archived ? 'staff.archived' : 'staff.restored';
    change(context, 'people', { kind, subjectId: staffId, data: { before: staff.archived_at, after: at } }, () =>
      writeStaffArchived(context.database, staffId, at),
    );
    return {};
  },
};

function saveStaff(
  context: CallContext,
  before: ListedStaff | null,
  { fields }: SaveInput,
  pinHash: string | null,
): StaffId {
  const { database } = context;
  const staffId = (before?.id ?? newId(context.app)) as StaffId;
  const data = { before: before && staffFieldsOf(before), after: fields };
  const kind = before ? 'staff.changed' : 'staff.added';
  change(context, 'people', { kind, subjectId: staffId, data }, () => {
    (before ? updateStaff : insertStaff)(database, staffRecordOf(staffId, fields));
    writeStaffRooms(database, staffId, fields.roomIds);
    if (pinHash === null) return;
    const isOwn = staffId === context.connection.staffId;
    writePin(database, staffId, pinHash, isOwn ? null : context.connection.staffId);
    recordEvent(context, { kind: isOwn ? 'staff.pin_changed' : 'staff.pin_given', subjectId: staffId });
  });
  return staffId;
}

/** @throws CallError weak_pin {why}, or bad_input where a specialist's shorter PIN would open the office */
function refusePin(context: CallContext, { staffId, fields, pin }: SaveInput): void {
  const weakness = pin === null ? null : pinWeakness(pin, fields.role);
  if (weakness) throw new CallError('weak_pin', { why: weakness, count: shortestPin[fields.role] });
  const before = staffId === null ? null : requireStaff(context, staffId);
  const isPromoted = before && shortestPin[before.role] < shortestPin[fields.role];
  if (isPromoted && before.has_pin === 1 && pin === null) throw new CallError('bad_input', { field: 'pin' });
}

function refuseLastAdministrator(context: CallContext, staff: ListedStaff): void {
  const isInOffice = staff.role === 'administrator' && staff.archived_at === null && staff.has_pin === 1;
  if (isInOffice && countOtherAdministrators(context.database, staff.id) === 0)
    throw new CallError('last_administrator');
}

function requireStaff(context: CallContext, staffId: string): ListedStaff {
  return found(findListedStaff(context.database, staffId));
}

function rowOf(row: ListedStaff): StaffRow {
  return {
    ...staffFieldsOf(row),
    id: row.id as StaffId,
    name: fullName(row),
    sortKey: row.sort_key,
    hasPin: row.has_pin === 1,
    isArchived: row.archived_at !== null,
  };
}
