/** What is over and nobody marked: opened sessions and planned times that nobody opened, as the month sheets count them. */
import type { Database } from 'better-sqlite3';
import { compareText } from '../../shared/domain/collation.ts';
import { addDays, type Day, lastDayOfMonth, type Month } from '../../shared/domain/day.ts';
import { listName, shortName } from '../../shared/domain/person.ts';
import type { Unmarked } from '../../shared/ipc/contract/attendance.ts';
import { findAnyChild } from '../db/queries/children.ts';
import { findRoom } from '../db/queries/school.ts';
import { findStaff } from '../db/queries/staff.ts';
import { listUnmarked } from '../db/queries/unmarked.ts';
import { listUnopenedIn } from './unopened.ts';

type Found = Omit<Unmarked, 'children' | 'roomName' | 'staffName'> & {
  readonly roomId: string;
  readonly childId: string;
};

export function readUnmarked(
  database: Database,
  { month, roomId }: { readonly month: Month; readonly roomId: string | null },
  today: Day,
): readonly Unmarked[] {
  const from = `${month}-01` as Day;
  const [last, yesterday] = [lastDayOfMonth(month), addDays(today, -1)];
  const to = last < yesterday ? last : yesterday;
  if (to < from) return [];
  const opened = listUnmarked(database, { roomId, from, to }).map((row) => ({
    sessionId: row.session_id,
    seriesId: null,
    day: row.day,
    start: row.start,
    roomId: row.room_id,
    discipline: row.discipline,
    staffId: row.staff_id,
    isOpen: row.finished_at === null,
    childId: row.child_id,
  }));
  const planned = listUnopenedIn(database, { roomId, from, to }, today).map(({ series, day, start, childId }) => ({
    sessionId: null,
    seriesId: series.id,
    day,
    start,
    roomId: series.room_id,
    discipline: series.discipline,
    staffId: series.staff_id,
    isOpen: false,
    childId,
  }));
  // Rows hold what the contract let in; its brands cannot be seen by the database.
  const found = [...opened, ...planned] as Found[];
  const groups = Map.groupBy(found, (one) => one.sessionId ?? `${one.seriesId} ${one.day}`);
  const order = ({ day, start, staffName }: Unmarked) => `${day} ${start} ${staffName}`;
  return [...groups.values()]
    .flatMap((group) => occurrenceOf(database, group))
    .toSorted((left, right) => (order(left) < order(right) ? -1 : 1));
}

function occurrenceOf(database: Database, group: readonly Found[]): readonly Unmarked[] {
  const [first] = group;
  if (!first) return [];
  const { roomId, childId: _childId, ...rest } = first;
  const staff = findStaff(database, first.staffId);
  const children = group.map(({ childId }) => {
    const child = findAnyChild(database, childId);
    return { childId: childId as Unmarked['children'][number]['childId'], name: child ? listName(child) : '' };
  });
  return [
    {
      ...rest,
      roomName: findRoom(database, roomId)?.name ?? '',
      staffName: staff ? shortName(staff) : '',
      children: children.toSorted((left, right) => compareText(left.name, right.name)),
    },
  ];
}
