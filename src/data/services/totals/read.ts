/** Totals of any days: whole months from what is kept, the days before and after counted now. */
import type { Database } from 'better-sqlite3';
import { addDays, addMonths, type Day, lastDayOfMonth, monthOf, monthsFrom } from '../../../shared/domain/day.ts';
import {
  listMonthChildren,
  listYearChildren,
  sumOverlaps,
  sumSessions,
  type Totals,
} from '../../db/queries/month-totals.ts';
import { cannotWrite } from '../../error-code.ts';
import { countTotals } from './count.ts';
import { keepTotals, keepYears } from './keep.ts';
import { type Months, monthsBeside, yearsIn } from './months.ts';
import { isNothingBetween } from './nothing.ts';

export type Range = { readonly from: Day; readonly to: Day };

/** One after another: a child, discipline, room and specialist may stand in several rows, which add up. */
export function readTotals(database: Database, range: Range, today: Day): Totals {
  const whole = wholeMonths(database, range, today);
  const years = whole === null ? [] : yearsIn(whole, today);
  const months = whole && areKept(database, whole, years, today) ? whole : null;
  const beside = rangesBeside(range, months).map((days) => countTotals(database, { roomId: null, ...days }, today));
  const all = months ? [keptTotals(database, months, years), ...beside] : beside;
  return {
    sessions: all.flatMap(({ sessions }) => sessions),
    overlaps: all.flatMap(({ overlaps }) => overlaps),
    children: all.flatMap(({ children }) => children),
  };
}

/**
 * Null where no month lies in it whole that has begun. So does one of which only days without anything are left out: a
 * term ends where a break begins.
 */
function wholeMonths(database: Database, { from, to }: Range, today: Day): Months | null {
  const [firstMonth, lastMonth] = [monthOf(from), monthOf(to)];
  const hasNothing = (days: Range) => isNothingBetween(database, days.from, days.to);
  const isFirstWhole = hasNothing({ from: `${firstMonth}-01` as Day, to: addDays(from, -1) });
  const isLastWhole = hasNothing({ from: addDays(to, 1), to: lastDayOfMonth(lastMonth) });
  const first = isFirstWhole ? firstMonth : addMonths(firstMonth, 1);
  const end = isLastWhole ? lastMonth : addMonths(lastMonth, -1);
  const last = end < monthOf(today) ? end : monthOf(today);
  return first <= last ? { first, last } : null;
}

/** False where nothing can be written, as on a full disk: numbers are then counted anew, and are the same. */
function areKept(database: Database, months: Months, years: readonly Months[], today: Day): boolean {
  try {
    keepTotals(database, monthsFrom(months.first, months.last), today);
    keepYears(database, years);
    return true;
  } catch (error) {
    if (cannotWrite(error)) return false;
    throw error;
  }
}

function keptTotals(database: Database, months: Months, years: readonly Months[]): Totals {
  return {
    sessions: sumSessions(database, months),
    overlaps: sumOverlaps(database, months),
    children: [
      ...years.map(({ first }) => listYearChildren(database, first)),
      ...monthsBeside(months, years).map((span) => listMonthChildren(database, span)),
    ].flat(),
  };
}

function rangesBeside({ from, to }: Range, months: Months | null): readonly Range[] {
  if (!months) return [{ from, to }];
  const before = { from, to: addDays(`${months.first}-01` as Day, -1) };
  const after = { from: addDays(lastDayOfMonth(months.last), 1), to };
  return [before, after].filter((range) => range.from <= range.to);
}
