/** Rooms that a report is about, and the children whose place is in them: each child once, where it is on a day. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../../shared/domain/day.ts';
import type { ReportPlace } from '../../../shared/domain/report.ts';
import { listAllFormerPlacements, listReportChildren, type ReportChildRow } from '../../db/queries/reports.ts';
import { listRooms, type RoomRecord } from '../../db/queries/school.ts';
import { lastExpectedDay } from '../unopened.ts';

export type ReportChild = ReportChildRow & { readonly lastDay: Day | null };

export type ReportPeople = {
  /** All rooms by id, in the order of schools and names. */
  readonly rooms: ReadonlyMap<string, RoomRecord>;
  /** Those that are asked for. */
  readonly isWanted: (roomId: string) => boolean;
  /** By id, in the order of names. */
  readonly children: ReadonlyMap<string, ReportChild>;
  /** The room of a child on that day; of one that left, on its last. */
  readonly roomOn: (child: ReportChild, day: Day) => string;
  readonly isEnrolled: (child: ReportChild, day: Day) => boolean;
};

export function readPeople(database: Database, place: ReportPlace): ReportPeople {
  const rooms = new Map(listRooms(database).map((room) => [room.id, room]));
  const former = Map.groupBy(listAllFormerPlacements(database), (row) => row.child_id);
  const children = listReportChildren(database).map((row) => ({ ...row, lastDay: lastExpectedDay(row) }));
  return {
    rooms,
    isWanted: (roomId) => isIn(place, roomId, rooms.get(roomId)?.school_id),
    children: new Map(children.map((child) => [child.id, child])),
    roomOn: (child, day) => {
      const on = child.lastDay !== null && child.lastDay < day ? child.lastDay : day;
      return former.get(child.id)?.find((row) => row.from_day <= on && on <= row.to_day)?.room_id ?? child.room_id;
    },
    isEnrolled: ({ enrolled_from, lastDay }, day) => enrolled_from <= day && (lastDay === null || day <= lastDay),
  };
}

function isIn(place: ReportPlace, roomId: string, schoolId: string | undefined): boolean {
  switch (place.kind) {
    case 'all':
      return true;
    case 'school':
      return schoolId === place.schoolId;
    case 'room':
      return roomId === place.roomId;
  }
}
