/** Counts sessions, children and minutes of some days from the sessions themselves and from the plan. */
import type { Database } from 'better-sqlite3';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import {
  type ChildPart,
  countChildren,
  countSessions,
  listMixedDays,
  type RoomDays,
} from '../../db/queries/attendance-sums.ts';
import type { Totals } from '../../db/queries/month-totals.ts';
import { countTwice } from '../staff-minutes.ts';
import { listUnopenedIn } from '../unopened.ts';

/** @param today what nobody marked or opened counts up to yesterday: the rest is still to come */
export function countTotals(database: Database, days: RoomDays, today: Day): Totals {
  const { within, across } = countTwice(listMixedDays(database, days));
  const sessions = countSessions(database, days).map((part) => {
    const twice = within.get(`${part.room_id} ${part.staff_id} ${part.discipline}`) ?? 0;
    return { ...part, staff_minutes: part.staff_minutes - twice };
  });
  const overlaps = [...across].map(([key, minutes]) => {
    const [room_id = '', staff_id = ''] = key.split(' ');
    return { room_id, staff_id, minutes };
  });
  return { sessions, overlaps, children: countEachChild(database, days, today) };
}

function countEachChild(database: Database, days: RoomDays, today: Day): readonly ChildPart[] {
  const parts = new Map(countChildren(database, days, today).map((part) => [keyOf(part), part]));
  // A child that was planned in a session that nobody opened was scheduled and is not marked.
  for (const { series, childId: child_id } of listUnopenedIn(database, untilYesterday(days, today), today)) {
    const { room_id, discipline, staff_id } = series;
    const place = { child_id, discipline, room_id, staff_id };
    const part = parts.get(keyOf(place)) ?? { ...nothing, ...place };
    parts.set(keyOf(place), { ...part, scheduled: part.scheduled + 1, not_marked: part.not_marked + 1 });
  }
  return [...parts.values()];
}

type Place = Pick<ChildPart, 'child_id' | 'discipline' | 'room_id' | 'staff_id'>;

const keyOf = ({ child_id, discipline, room_id, staff_id }: Place) =>
  `${child_id} ${discipline} ${room_id} ${staff_id}`;

const nothing = {
  attended: 0,
  scheduled: 0,
  not_marked: 0,
  called_off: 0,
  made_up: 0,
  owed: 0,
  delivered: 0,
  made_up_minutes: 0,
  lost: 0,
};

function untilYesterday({ roomId, from, to }: RoomDays, today: Day) {
  const yesterday = addDays(today, -1);
  return { roomId, from: from as Day, to: (to < yesterday ? to : yesterday) as Day };
}
