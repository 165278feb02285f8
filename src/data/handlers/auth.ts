/** Staff tiles, sign-in and sign-out. */
import { languageSchema } from '../../shared/domain/language.ts';
import { shortName } from '../../shared/domain/person.ts';
import { pinWeakness, type Specialism, shortestPin } from '../../shared/domain/staff.ts';
import type { SignedIn } from '../../shared/ipc/contract/app.ts';
import type { authCalls, StaffTile } from '../../shared/ipc/contract/auth.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { CallContext, Handlers } from '../app.ts';
import { change } from '../change.ts';
import { readSetting } from '../db/queries/settings.ts';
import {
  findStaff,
  listAdministratorTiles,
  listSpecialistTiles,
  type StaffRecord,
  setStaffLanguage,
  writePin,
} from '../db/queries/staff.ts';
import { hashPin } from '../services/pin.ts';
import { checkPin } from '../services/sign-in.ts';

export const authHandlers: Handlers<typeof authCalls> = {
  'auth.tiles': ({ door }, context) => {
    const specialists =
      door === 'office' ? [] : listSpecialistTiles(context.database, readSetting(context.database, 'room_id'));
    const administrators = door === 'sessions' ? [] : listAdministratorTiles(context.database);
    return [...specialists, ...administrators].map(tileOf);
  },

  'auth.signIn': async ({ staffId, pin, newPin }, context) => {
    const givenBy = await checkPin(context.database, staffId, pin, context.app.clock.now(), true);
    const staff = findStaff(context.database, staffId);
    // The PIN took a while: the person may have been archived in another window meanwhile.
    if (!staff || staff.archived_at !== null) throw new CallError('not_found');
    if (givenBy !== null) await chooseOwnPin(context, staff, pin, newPin);
    // A door opens only for an entry that is written down.
    change(context, 'settings', { kind: 'staff.signed_in', subjectId: staffId, actorId: staffId }, () => undefined);
    context.connection.become({ role: staff.role, staffId, lastSeen: context.app.clock.now() });
    return signedInOf(staff);
  },

  'auth.signOut': (_input, context) => {
    void context.app.exports.stop();
    context.connection.become({ role: 'nobody' });
    return {};
  },

  'auth.touch': () => ({}),

  'auth.changePin': async ({ oldPin, newPin }, context) => {
    const staff = currentStaff(context);
    await checkPin(context.database, staff.id, oldPin, context.app.clock.now(), true);
    await setPin(context, staff, newPin);
    return { changed: true };
  },

  'auth.setLanguage': ({ language }, context) => {
    const staff = currentStaff(context);
    const facts = {
      kind: 'staff.language_chosen',
      subjectId: staff.id,
      data: { before: staff.language, after: language },
    };
    change(context, 'settings', facts, () => setStaffLanguage(context.database, staff.id, language));
    return {};
  },
};

/** Somebody else knows the PIN: it opens nothing but the way to an own one. @throws CallError new_pin_needed, weak_pin */
async function chooseOwnPin(
  context: CallContext,
  staff: StaffRecord,
  pin: string,
  newPin: string | undefined,
): Promise<void> {
  if (newPin === undefined) throw new CallError('new_pin_needed');
  if (newPin === pin) throw new CallError('bad_input', { field: 'newPin' });
  await setPin(context, staff, newPin, staff.id);
}

/** @throws CallError weak_pin {why} */
export async function setPin(
  context: CallContext,
  staff: Pick<StaffRecord, 'id' | 'role'>,
  pin: string,
  actorId?: string,
): Promise<void> {
  const weakness = pinWeakness(pin, staff.role);
  if (weakness) throw new CallError('weak_pin', { why: weakness, count: shortestPin[staff.role] });
  const pinHash = await hashPin(pin);
  change(
    context,
    'people',
    { kind: 'staff.pin_changed', subjectId: staff.id, ...(actorId !== undefined && { actorId }) },
    () => writePin(context.database, staff.id, pinHash),
  );
}

/** The person signed in at this window, or null. */
export function signedInAt(context: CallContext): SignedIn | null {
  const { role, staffId } = context.connection;
  // An adult who helps a child in the studio has not opened a door of the staff.
  const staff = staffId === null || role === 'accompanied_child' ? null : findStaff(context.database, staffId);
  return staff ? signedInOf(staff) : null;
}

function currentStaff(context: CallContext): StaffRecord {
  const staff = context.connection.staffId === null ? null : findStaff(context.database, context.connection.staffId);
  if (!staff) throw new CallError('not_allowed');
  return staff;
}

function signedInOf(staff: StaffRecord): SignedIn {
  return {
    staffId: staff.id as SignedIn['staffId'],
    name: shortName(staff),
    role: staff.role,
    language: languageSchema.parse(staff.language),
  };
}

function tileOf(staff: StaffRecord): StaffTile {
  return {
    id: staff.id as StaffTile['id'],
    name: shortName(staff),
    role: staff.role,
    specialism: staff.specialism as Specialism,
    pictogram: staff.pictogram,
  };
}
