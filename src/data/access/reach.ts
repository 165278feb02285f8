/** Which rooms somebody reaches, and which rows lie in them. */
import { assertNever } from '../../shared/assert-never.ts';
import type { CallContext } from '../app.ts';
import {
  childOfDrawing,
  childOfGoal,
  childOfPhase,
  isInSession,
  listOwnRooms,
  listPlannedRooms,
  listSchoolRooms,
  type Owned,
  ownerOfSeries,
  ownerOfSession,
  roomOfChild,
  roomOfGroup,
  roomOfItself,
} from '../db/queries/access.ts';
import { today } from '../store.ts';
import { emergencyOf } from './emergency.ts';
import type { Subject } from './subjects.ts';

/** Null: all of them, for the office. None for whoever works with no child. */
export function roomsInReach({ connection, database }: CallContext): readonly string[] | null {
  const { role, staffId } = connection;
  switch (role) {
    case 'administrator':
      return null;
    case 'lead_specialist':
      return listSchoolRooms(database, staffId ?? '');
    case 'specialist':
      return listOwnRooms(database, staffId ?? '');
    case 'device_administrator':
    case 'nobody':
    case 'child':
    case 'accompanied_child':
      return [];
    default:
      return assertNever(role);
  }
}

/** What else the same call says. */
export type Beside = {
  /** Who is in one of them is reached through it. */
  readonly sessionIds: readonly string[];
  readonly childIds: readonly string[];
  /** Whether what an emergency opens is reached too. */
  readonly isEmergencyCall: boolean;
};
const noneBeside: Beside = { sessionIds: [], childIds: [], isEmergencyCall: false };

/** What somebody reaches: own rooms, what they logged themselves, and children who are planned in one of the rooms. */
export class Reach {
  readonly #context: CallContext;
  readonly #rooms: ReadonlySet<string>;
  readonly #beside: Beside;

  constructor(context: CallContext, rooms: readonly string[], beside: Beside = noneBeside) {
    this.#context = context;
    this.#rooms = new Set(rooms);
    this.#beside = beside;
  }

  has({ kind, id }: Subject): boolean {
    const { database } = this.#context;
    switch (kind) {
      case 'room':
        return this.#isRoom(roomOfItself(database, id));
      case 'group':
        return this.#isRoom(roomOfGroup(database, id));
      case 'session':
        return this.#isOwn(ownerOfSession(database, id)) || this.#isOfEmergency(id);
      case 'series':
        return this.#isOwn(ownerOfSeries(database, id));
      case 'child':
        return this.#isChild(id) || this.#isBeside(id);
      case 'goal': {
        const childId = childOfGoal(database, id);
        return this.#isChild(childId) || this.#isBeside(childId);
      }
      case 'phase':
        return this.#isChild(childOfPhase(database, id));
      case 'drawing':
        return this.#isChild(childOfDrawing(database, id));
      default:
        return assertNever(kind);
    }
  }

  #isRoom(roomId: string | null): boolean {
    return roomId !== null && this.#rooms.has(roomId);
  }

  #isOwn(row: Owned | null): boolean {
    return row !== null && (this.#isRoom(row.room_id) || row.staff_id === this.#context.connection.staffId);
  }

  /** What a colleague wrote in it about a child who is open in an emergency, and whom the call names as well. */
  #isOfEmergency(sessionId: string): boolean {
    const { isEmergencyCall, childIds } = this.#beside;
    return (
      isEmergencyCall &&
      childIds.some((id) => isInSession(this.#context.database, sessionId, id) && emergencyOf(this.#context, id))
    );
  }

  /** In a session that is reached itself: whoever logs it has to be able to say how it went for each child. */
  #isBeside(childId: string | null): boolean {
    const { database } = this.#context;
    return childId !== null && this.#beside.sessionIds.some((id) => isInSession(database, id, childId));
  }

  #isChild(childId: string | null): boolean {
    if (childId === null) return false;
    const { database, app } = this.#context;
    if (this.#isRoom(roomOfChild(database, childId))) return true;
    const planned = listPlannedRooms(database, childId, today(database, app.clock));
    if (planned.some((roomId) => this.#isRoom(roomId))) return true;
    return this.#beside.isEmergencyCall && emergencyOf(this.#context, childId) !== null;
  }
}
