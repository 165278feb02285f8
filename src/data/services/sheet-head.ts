/** What stands above a month sheet: its name, its school, and the rooms that count as inside. */
import type { Database } from 'better-sqlite3';
import { fullName, shortName } from '../../shared/domain/person.ts';
import type { SheetScope } from '../../shared/domain/sheet-scope.ts';
import { listOwnRooms } from '../db/queries/access.ts';
import { findAnyChild } from '../db/queries/children.ts';
import { findGroup } from '../db/queries/groups.ts';
import { findSchool, listRooms, type RoomRecord } from '../db/queries/school.ts';
import { findStaff } from '../db/queries/staff.ts';
import { found } from '../found.ts';
import { requireRoom } from './require-room.ts';

export type SheetHead = {
  readonly scopeName: string;
  /** By whose calendar days are shaded. */
  readonly schoolId: string;
  readonly schoolName: string;
  /** Null: a day of a child counts as inside wherever the child was. */
  readonly roomIds: ReadonlySet<string> | null;
};

/** @throws CallError not_found */
export function readHead(database: Database, scope: SheetScope): SheetHead {
  switch (scope.kind) {
    case 'room': {
      const room = requireRoom(database, scope.roomId);
      return { scopeName: room.name, ...schoolOf(room), roomIds: new Set([room.id]) };
    }
    case 'class': {
      const school = found(findSchool(database, scope.schoolId));
      const rooms = listRooms(database).filter((room) => room.school_id === school.id);
      const roomIds = new Set(rooms.map(({ id }) => id));
      return { scopeName: scope.className, schoolId: school.id, schoolName: school.name, roomIds };
    }
    case 'group': {
      const group = found(findGroup(database, scope.groupId));
      return { scopeName: group.name, ...schoolOf(requireRoom(database, group.room_id)), roomIds: null };
    }
    case 'specialist': {
      const staff = found(findStaff(database, scope.staffId));
      return { scopeName: shortName(staff), ...schoolsOf(database, staff.id), roomIds: null };
    }
    case 'child': {
      const child = found(findAnyChild(database, scope.childId));
      return { scopeName: fullName(child), ...schoolOf(requireRoom(database, child.room_id)), roomIds: null };
    }
  }
}

const schoolOf = (room: RoomRecord) => ({ schoolId: room.school_id, schoolName: room.school_name });

/** The schools in which somebody works; any, where that is nowhere. */
function schoolsOf(database: Database, staffId: string) {
  const own = new Set(listOwnRooms(database, staffId));
  const all = listRooms(database);
  const rooms = all.filter(({ id }) => own.has(id));
  const names = [...new Set(rooms.map((room) => room.school_name))];
  return { schoolId: (rooms[0] ?? all[0])?.school_id ?? '', schoolName: names.join(', ') };
}
