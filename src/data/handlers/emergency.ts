/** Emergency openings: asked for, seen, ended. */
import { foldForSearch } from '../../shared/domain/collation.ts';
import { emergencyUntil } from '../../shared/domain/emergency.ts';
import type { ChildId } from '../../shared/domain/ids.ts';
import { fullName, shortName } from '../../shared/domain/person.ts';
import { type emergencyCalls, mostStrangers, type EmergencyRow as Told } from '../../shared/ipc/contract/emergency.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { endEmergency, lastingEmergencies } from '../access/emergency.ts';
import { Reach, roomsInReach } from '../access/reach.ts';
import { type CallContext, type Handlers, newId } from '../app.ts';
import { change } from '../change.ts';
import { localMoment } from '../clock.ts';
import { listSchoolRooms } from '../db/queries/access.ts';
import { findChild, listChildren, type NamedChild } from '../db/queries/children.ts';
import {
  countEmergencyOpenings,
  type EmergencyRow,
  findEmergency,
  insertEmergency,
  listEmergencies,
} from '../db/queries/emergency.ts';
import { findRoom } from '../db/queries/school.ts';
import { findStaff } from '../db/queries/staff.ts';
import { found } from '../found.ts';
import { moment } from '../store.ts';

const shortest = 2;
const mostListed = 200;

export const emergencyHandlers: Handlers<typeof emergencyCalls> = {
  'emergency.find': ({ text }, context) => {
    const words = foldForSearch(text).split(' ').filter(Boolean);
    if (words.join('').length < shortest) return [];
    return strangers(context, words)
      .slice(0, mostStrangers)
      .map((child) => ({ ...childOf(context, child.id), pictogram: child.pictogram }));
  },

  'emergency.open': ({ strangerId, why, words }, context) => {
    const { app, database, connection } = context;
    const staffId = connection.staffId ?? '';
    if (!strangers(context, []).some(({ id }) => id === strangerId)) throw new CallError('not_found');
    if (lastingEmergencies(context, staffId).some(({ child_id }) => child_id === strangerId))
      throw new CallError('already_exists');
    const now = app.clock.now();
    const row = {
      ...{ id: newId(app), staff_id: staffId, child_id: strangerId, why, words },
      ...{ opened_at: moment(database, app.clock), opened_ms: now, until_ms: emergencyUntil(now, midnightAfter(now)) },
      seen_ms: now,
    };
    const data = { access: row.id, why, words, until: localMoment(row.until_ms) };
    change(context, 'people', { kind: 'emergency.opened', subjectId: strangerId, data }, () =>
      insertEmergency(database, row),
    );
    return { accessId: row.id };
  },

  'emergency.mine': (_input, context) => {
    const now = context.app.clock.now();
    return lastingEmergencies(context, context.connection.staffId).map((row) => ({
      ...childOf(context, row.child_id),
      ...{ id: row.id, why: row.why, until: localMoment(row.until_ms) },
      secondsLeft: Math.ceil((row.until_ms - now) / 1000),
    }));
  },

  'emergency.end': ({ accessId }, context) => {
    const row = found(findEmergency(context.database, accessId));
    if (row.staff_id !== context.connection.staffId) throw new CallError('not_found');
    if (row.closed_at === null) endEmergency(context, row, 'person');
    return {};
  },

  'emergency.list': (_input, context) => {
    lastingEmergencies(context, null);
    return listEmergencies(context.database, mostListed)
      .toSorted((left, right) => Number(left.closed_at !== null) - Number(right.closed_at !== null))
      .map((row) => toldOf(context, row));
  },

  'emergency.endForOther': ({ accessId }, context) => {
    const row = found(findEmergency(context.database, accessId));
    if (row.closed_at === null) endEmergency(context, row, 'administrator');
    return {};
  },
};

/** Children of the own school who are not reached anyway. */
function strangers(context: CallContext, words: readonly string[]): readonly NamedChild[] {
  const rooms = new Set(listSchoolRooms(context.database, context.connection.staffId ?? ''));
  const reach = new Reach(context, roomsInReach(context) ?? []);
  return listChildren(context.database, { words, roomId: null, isArchived: false }).filter(
    ({ id, room_id }) => rooms.has(room_id) && !reach.has({ kind: 'child', id }),
  );
}

function childOf({ database }: CallContext, childId: string) {
  const child = findChild(database, childId);
  return {
    childId: childId as ChildId,
    childName: child ? fullName(child) : '',
    className: child?.class_name ?? '',
    roomName: child ? (findRoom(database, child.room_id)?.name ?? '') : '',
  };
}

function toldOf(context: CallContext, row: EmergencyRow): Told {
  const staff = findStaff(context.database, row.staff_id);
  const end = row.closed_at !== null && row.closed_by !== null ? { at: row.closed_at, by: row.closed_by } : null;
  return {
    ...childOf(context, row.child_id),
    ...{ id: row.id, why: row.why, words: row.words, end, openedAt: row.opened_at },
    staffName: staff ? shortName(staff) : '',
    until: localMoment(row.until_ms).slice(11, 16),
    openings: countEmergencyOpenings(context.database, row),
  };
}

/** Unix ms at which the local day of that moment ends. */
function midnightAfter(unixMs: number): number {
  const date = new Date(unixMs);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}
