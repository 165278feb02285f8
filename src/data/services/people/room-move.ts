/**
 * A room goes to another school. Nothing that was is rewritten: from today on there is a room of the same name in the new
 * school, and its calendar counts there; the room of until now, with all that was held in it, goes into the archive of
 * the school that it leaves, at once or when all its sessions are finished. Children, weekly plan and groups go along.
 * Mandates are the children's and stay theirs.
 */

import { sortKey } from '../../../shared/domain/collation.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { RoomId } from '../../../shared/domain/ids.ts';
import { type CallContext, newId } from '../../app.ts';
import { findChild } from '../../db/queries/children.ts';
import { listExceptions } from '../../db/queries/exceptions.ts';
import { writeRoomAndClass } from '../../db/queries/placements.ts';
import { listSeries, listSeriesChildren, type SeriesRow } from '../../db/queries/plan.ts';
import {
  countOpenSessions,
  giveRoomToColleagues,
  listChildIdsIn,
  moveGroups,
  moveSourceIds,
  readUse,
} from '../../db/queries/room-move.ts';
import { insertRoom, type RoomRecord, writeRoomArchived } from '../../db/queries/school.ts';
import { readSetting, writeSetting } from '../../db/queries/settings.ts';
import type { FormerPlacementRow } from '../../db/queries/sheet-children.ts';
import { moment, today } from '../../store.ts';
import { beginSeries, fieldsOfSeries, firstDayOfChange } from '../plan-change.ts';
import type { LeftPlan } from './leave-elsewhere.ts';
import { leaveRoom } from './placements.ts';

export type RoomMove = {
  readonly roomId: string;
  /** The room in the new school. */
  readonly nextId: string;
  /** Each with the stay that ended. */
  readonly children: readonly { readonly childId: string; readonly left: FormerPlacementRow | null }[];
  readonly series: LeftPlan['series'];
  readonly isHere: boolean;
  /** What there was in the new room right after, as {@link readUse} tells it. */
  readonly use: string;
};

/** The caller holds the transaction. */
export function moveRoom(context: CallContext, room: RoomRecord, schoolId: string): RoomMove {
  const { database, app } = context;
  const now = today(database, app.clock);
  const nextId = newId(app);
  const { name, disciplines } = room;
  insertRoom(database, { id: nextId, school_id: schoolId, name, sort_key: sortKey(name), disciplines });
  const pair = { from: room.id, to: nextId };
  const children = listChildIdsIn(database, room.id).map((childId) => moveChild(context, childId, nextId, now));
  moveGroups(database, pair);
  giveRoomToColleagues(database, pair);
  moveSourceIds(database, pair);
  const series = listSeries(database, room.id, now).flatMap((one) => moveSeries(context, one, nextId as RoomId, now));
  const isHere = readSetting(database, 'room_id') === room.id;
  if (isHere) writeSetting(database, 'room_id', nextId);
  // What is not finished has to be found where it is: until then the room stays, empty.
  if (countOpenSessions(database, room.id) === 0) writeRoomArchived(database, room.id, moment(database, app.clock));
  return { roomId: room.id, nextId, children, series, isHere, use: readUse(database, nextId) };
}

function moveChild(
  { database }: CallContext,
  childId: string,
  roomId: string,
  from: Day,
): RoomMove['children'][number] {
  const child = findChild(database, childId);
  if (!child) return { childId, left: null };
  const left = leaveRoom(database, child, from);
  writeRoomAndClass(database, { id: childId, room_id: roomId, class_name: child.class_name });
  return { childId, left };
}

/** The series goes on in the new room, from today on or after the last time that was opened. */
function moveSeries(context: CallContext, before: SeriesRow, roomId: RoomId, now: Day): RoomMove['series'] {
  const { database } = context;
  const from = firstDayOfChange(context, before, before.from_day > now ? (before.from_day as Day) : now);
  if (before.to_day !== null && from > before.to_day) return [];
  const childIds = listSeriesChildren(database, [before.id]).map(({ child_id }) => child_id);
  const exceptions = listExceptions(database, [before.id]);
  const nextId = beginSeries(context, before, { ...fieldsOfSeries(before, childIds), roomId, from });
  return [{ before, childIds, exceptions, nextId, nextChildIds: childIds }];
}
