/** Totals of rooms and months, as they are kept; migration 50 says what strikes them out. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';
import type { ChildPart, SessionPart } from './attendance-sums.ts';

export type RoomMonth = { readonly room_id: string; readonly month: string };

/**
 * Rooms and months whose totals do not stand. Those of a month that is not over stand for a day only.
 * @param months those that are asked for
 */
export function listUncounted(database: Database, months: readonly string[], today: string): readonly RoomMonth[] {
  return prepared<[object], RoomMonth>(
    database,
    `SELECT room.id AS room_id, wanted.value AS month FROM json_each(@months) AS wanted CROSS JOIN room
     WHERE NOT EXISTS (
       SELECT 1 FROM month_total WHERE room_id = room.id AND month = wanted.value
         AND (counted_on = @today OR min(counted_on, @today) > month || '-31'))`,
  ).all({ months: JSON.stringify(months), today });
}

/** Minutes of a specialist that lie in sessions of two disciplines at once. */
export type Overlap = { readonly room_id: string; readonly staff_id: string; readonly minutes: number };

export type Totals = {
  readonly sessions: readonly SessionPart[];
  readonly overlaps: readonly Overlap[];
  readonly children: readonly ChildPart[];
};

const tables = {
  sessions: [
    'month_part',
    `room_id, discipline, staff_id, held, student_absent, provider_absent, cancelled, certified, uncertified, staff_minutes`,
  ],
  overlaps: ['month_overlap', 'room_id, staff_id, minutes'],
  children: [
    'month_child',
    `child_id, discipline, room_id, staff_id, attended, scheduled, not_marked, called_off, made_up, owed, delivered,
     made_up_minutes, lost`,
  ],
} as const satisfies Readonly<Record<keyof Totals, readonly [string, string]>>;

/** In place of what was counted before. The caller holds the transaction in which it was counted. */
export function writeMonthTotals(
  database: Database,
  { room_id, month, counted_on }: RoomMonth & { readonly counted_on: string },
  totals: Totals,
): void {
  for (const part of ['sessions', 'overlaps', 'children'] as const) {
    const [table, columns] = tables[part];
    prepared<[string, string]>(database, `DELETE FROM ${table} WHERE month = ? AND room_id = ?`).run(month, room_id);
    const values = columns.replaceAll(/\w+/g, '@$&');
    const add = prepared<[object]>(database, `INSERT INTO ${table} (month, ${columns}) VALUES (@month, ${values})`);
    for (const row of totals[part]) add.run({ ...row, month });
  }
  prepared<[object]>(
    database,
    `INSERT INTO month_total (room_id, month, counted_on) VALUES (@room_id, @month, @counted_on)
     ON CONFLICT (room_id, month) DO UPDATE SET counted_on = excluded.counted_on`,
  ).run({ room_id, month, counted_on });
}

export type Months = { readonly first: string; readonly last: string };

export function sumSessions(database: Database, months: Months): readonly SessionPart[] {
  return prepared<[Months], SessionPart>(
    database,
    `SELECT room_id, discipline, staff_id, sum(held) AS held, sum(student_absent) AS student_absent,
       sum(provider_absent) AS provider_absent, sum(cancelled) AS cancelled, sum(certified) AS certified,
       sum(uncertified) AS uncertified, sum(staff_minutes) AS staff_minutes
     FROM month_part WHERE month BETWEEN @first AND @last GROUP BY room_id, discipline, staff_id`,
  ).all(months);
}

export function sumOverlaps(database: Database, months: Months): readonly Overlap[] {
  return prepared<[Months], Overlap>(
    database,
    `SELECT room_id, staff_id, sum(minutes) AS minutes FROM month_overlap WHERE month BETWEEN @first AND @last
     GROUP BY room_id, staff_id`,
  ).all(months);
}

const childPlace = 'room_id, child_id, discipline, staff_id';
const childSums = 'attended scheduled not_marked called_off made_up owed delivered made_up_minutes lost'.split(' ');
const childColumns = `${childPlace}, ${childSums.join(', ')}`;

/** Rows of each month as they lie: adding them up here would cost more than whoever adds up all of them. */
export function listMonthChildren(database: Database, months: Months): readonly ChildPart[] {
  const select = `SELECT ${childColumns} FROM month_child WHERE month BETWEEN @first AND @last`;
  return prepared<[Months], ChildPart>(database, select).all(months);
}

/** @param first of a year that stands: see {@link isYearKept} */
export function listYearChildren(database: Database, first: string): readonly ChildPart[] {
  return prepared<[string], ChildPart>(database, `SELECT ${childColumns} FROM year_child WHERE first = ?`).all(first);
}

export function isYearKept(database: Database, { first, last }: Months): boolean {
  const select = 'SELECT 1 FROM year_total WHERE first = ? AND last = ?';
  return prepared<[string, string]>(database, select).get(first, last) !== undefined;
}

/** Adds up what is kept of its months, which all have to stand. The caller holds a transaction. */
export function writeYearTotals(database: Database, year: Months): void {
  prepared<[string]>(database, 'DELETE FROM year_child WHERE first = ?').run(year.first);
  prepared<[Months]>(
    database,
    `INSERT INTO year_child (first, ${childColumns})
     SELECT @first, ${childPlace}, ${childSums.map((name) => `sum(${name})`).join(', ')}
     FROM month_child WHERE month BETWEEN @first AND @last GROUP BY ${childPlace}`,
  ).run(year);
  prepared<[Months]>(
    database,
    `INSERT INTO year_total (first, last) VALUES (@first, @last) ON CONFLICT (first) DO UPDATE SET last = excluded.last`,
  ).run(year);
}
