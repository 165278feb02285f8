/** Counts sessions, children and minutes of some days from the sessions themselves and from the plan. */
import type { Database } from 'better-sqlite3';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import {
  countChildren,
  countHeld,
  listMixedDays,
  listServed,
  type RoomDays,
  type Served,
} from '../../db/queries/attendance-sums.ts';
import type { Part } from '../../db/queries/month-totals.ts';
import { countTwice } from '../staff-minutes.ts';
import { listUnopenedIn } from '../unopened.ts';

export type Totals = {
  readonly parts: readonly Part[];
  readonly served: readonly Served[];
  /** By room, minutes that lie in two sessions of one specialist at once. */
  readonly twice: ReadonlyMap<string, number>;
};

/** @param today what nobody marked or opened counts up to yesterday: the rest is still to come */
export function countTotals(database: Database, days: RoomDays, today: Day): Totals {
  return {
    parts: countParts(database, days, today),
    served: listServed(database, days),
    twice: countTwice(listMixedDays(database, days)),
  };
}

function countParts(database: Database, days: RoomDays, today: Day): readonly Part[] {
  const parts = new Map<string, Part>();
  const add = ({ room_id, discipline }: Place, more: Partial<Part>) => {
    const key = `${room_id} ${discipline}`;
    const part = parts.get(key) ?? { ...NOTHING, room_id, discipline };
    parts.set(key, { ...part, ...more });
    return part;
  };
  for (const counted of countChildren(database, days, today)) add(counted, counted);
  for (const held of countHeld(database, days)) add(held, held);
  // A child that was planned in a session that nobody opened was scheduled and is not marked.
  for (const unopened of listUnopenedIn(database, untilYesterday(days, today), today)) {
    const place = { room_id: unopened.series.room_id, discipline: unopened.series.discipline };
    const { scheduled, not_marked } = add(place, {});
    add(place, { scheduled: scheduled + 1, not_marked: not_marked + 1 });
  }
  return [...parts.values()];
}

type Place = Pick<Part, 'room_id' | 'discipline'>;

const NOTHING = {
  attended: 0,
  scheduled: 0,
  not_marked: 0,
  cancelled: 0,
  child_minutes: 0,
  sessions: 0,
  staff_minutes: 0,
};

function untilYesterday({ roomId, from, to }: RoomDays, today: Day) {
  const yesterday = addDays(today, -1);
  return { roomId, from: from as Day, to: (to < yesterday ? to : yesterday) as Day };
}
