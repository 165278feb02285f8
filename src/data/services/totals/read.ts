/** Totals by room of any days: whole months from what is kept, the days before and after counted now. */
import type { Database } from 'better-sqlite3';
import {
  addDays,
  addMonths,
  type Day,
  lastDayOfMonth,
  type Month,
  monthOf,
  monthsFrom,
} from '../../../shared/domain/day.ts';
import { listServedIn, sumParts, sumTwice } from '../../db/queries/month-totals.ts';
import { cannotWrite } from '../../error-code.ts';
import { countTotals, type Totals } from './count.ts';
import { keepTotals } from './keep.ts';

export type RoomTotals = {
  /** Children who came at least once. */
  readonly children: number;
  readonly attended: number;
  readonly scheduled: number;
  readonly notMarked: number;
  readonly cancelled: number;
  readonly childMinutes: number;
  readonly sessions: number;
  readonly staffMinutes: number;
};

type Months = { readonly first: Month; readonly last: Month };
type Range = { readonly from: Day; readonly to: Day };

/** By room; a room of which nothing is known is missing. */
export function readTotals(database: Database, range: Range, today: Day): ReadonlyMap<string, RoomTotals> {
  const whole = wholeMonths(range, today);
  const months = whole && areKept(database, whole, today) ? whole : null;
  const beside = rangesBeside(range, months).map((days) => countTotals(database, { roomId: null, ...days }, today));
  return addUp(months ? [keptTotals(database, months), ...beside] : beside);
}

/** Null where no month lies in it whole that has begun. */
function wholeMonths({ from, to }: Range, today: Day): Months | null {
  const first = from.endsWith('-01') ? monthOf(from) : addMonths(monthOf(from), 1);
  const end = lastDayOfMonth(monthOf(to)) === to ? monthOf(to) : addMonths(monthOf(to), -1);
  const last = end < monthOf(today) ? end : monthOf(today);
  return first <= last ? { first, last } : null;
}

/** False where nothing can be written, as on a full disk: numbers are then counted anew, and are the same. */
function areKept(database: Database, { first, last }: Months, today: Day): boolean {
  try {
    keepTotals(database, monthsFrom(first, last), today);
    return true;
  } catch (error) {
    if (cannotWrite(error)) return false;
    throw error;
  }
}

function keptTotals(database: Database, months: Months): Totals {
  const twice = new Map(sumTwice(database, months).map((row) => [row.room_id, row.twice]));
  return { parts: sumParts(database, months), served: listServedIn(database, months), twice };
}

function rangesBeside({ from, to }: Range, months: Months | null): readonly Range[] {
  if (!months) return [{ from, to }];
  const before = { from, to: addDays(`${months.first}-01` as Day, -1) };
  const after = { from: addDays(lastDayOfMonth(months.last), 1), to };
  return [before, after].filter((range) => range.from <= range.to);
}

type Sums = { -readonly [Key in Exclude<keyof RoomTotals, 'children'>]: number } & { readonly served: Set<string> };

function addUp(all: readonly Totals[]): ReadonlyMap<string, RoomTotals> {
  const byRoom = new Map<string, Sums>();
  for (const { parts, served, twice } of all) {
    for (const part of parts) {
      const sums = byRoom.get(part.room_id) ?? newSums();
      byRoom.set(part.room_id, sums);
      sums.attended += part.attended;
      sums.scheduled += part.scheduled;
      sums.notMarked += part.not_marked;
      sums.cancelled += part.cancelled;
      sums.childMinutes += part.child_minutes;
      sums.sessions += part.sessions;
      sums.staffMinutes += part.staff_minutes;
    }
    // Who came, and who held two sessions at once, did so in some part.
    for (const { room_id, child_id } of served) byRoom.get(room_id)?.served.add(child_id);
    for (const [roomId, minutes] of twice) {
      const sums = byRoom.get(roomId);
      if (sums) sums.staffMinutes -= minutes;
    }
  }
  return new Map([...byRoom].map(([roomId, { served, ...sums }]) => [roomId, { ...sums, children: served.size }]));
}

function newSums(): Sums {
  const nothing = { attended: 0, scheduled: 0, notMarked: 0, cancelled: 0 };
  return { ...nothing, childMinutes: 0, sessions: 0, staffMinutes: 0, served: new Set() };
}
