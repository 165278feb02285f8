/** Totals of months are counted once and kept until something they were counted from changes. */
import type { Database } from 'better-sqlite3';
import { type Day, lastDayOfMonth, type Month, monthOf, monthsFrom } from '../../../shared/domain/day.ts';
import { firstCountedDay } from '../../db/queries/attendance-sums.ts';
import {
  isYearKept,
  listUncounted,
  type RoomMonth,
  writeMonthTotals,
  writeYearTotals,
} from '../../db/queries/month-totals.ts';
import { inTransaction } from '../../db/transaction.ts';
import { countTotals } from './count.ts';
import type { Months } from './months.ts';

/** All months of which anything is known, up to this one. */
export function knownMonths(database: Database, today: Day): readonly Month[] {
  const first = firstCountedDay(database);
  return first === null ? [] : monthsFrom(monthOf(first), monthOf(today));
}

/**
 * Counts what does not stand of some months.
 * @param months none that is still to come
 * @param most how many months of rooms at a time
 * @returns how many were counted
 */
export function keepTotals(database: Database, months: readonly Month[], today: Day, most = Infinity): number {
  const uncounted = listUncounted(database, months, today).slice(0, most);
  if (uncounted.length === 0) return 0;
  inTransaction(database, () => {
    for (const one of uncounted) keepMonth(database, one, today);
  });
  return uncounted.length;
}

function keepMonth(database: Database, { room_id, month }: RoomMonth, today: Day): void {
  const days = { roomId: room_id, from: `${month}-01`, to: lastDayOfMonth(month as Month) };
  writeMonthTotals(database, { room_id, month, counted_on: today }, countTotals(database, days, today));
}

/** Adds up those of some school years that do not stand; their months have to. */
export function keepYears(database: Database, years: readonly Months[]): void {
  const missing = years.filter((year) => !isYearKept(database, year));
  if (missing.length === 0) return;
  inTransaction(database, () => {
    for (const year of missing) writeYearTotals(database, year);
  });
}
