/** Totals of rooms and months, as they are kept; migration 40 says what strikes them out. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';
import type { HeldCount, PartCount, Served } from './attendance-sums.ts';

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

export type Part = PartCount & HeldCount;

export type MonthTotals = RoomMonth & {
  readonly counted_on: string;
  /** Minutes that lie in two sessions of one specialist at once. */
  readonly twice: number;
  readonly parts: readonly Part[];
  readonly served: readonly Served[];
};

/** In place of what was counted before. The caller holds the transaction in which it was counted. */
export function writeMonthTotals(database: Database, totals: MonthTotals): void {
  const { room_id, month, counted_on, twice } = totals;
  for (const table of ['month_part', 'month_served'])
    prepared<[string, string]>(database, `DELETE FROM ${table} WHERE month = ? AND room_id = ?`).run(month, room_id);
  const addPart = prepared<[object]>(
    database,
    `INSERT INTO month_part (month, room_id, discipline, attended, scheduled, not_marked, cancelled, child_minutes, sessions,
       staff_minutes)
     VALUES (@month, @room_id, @discipline, @attended, @scheduled, @not_marked, @cancelled, @child_minutes, @sessions,
       @staff_minutes)`,
  );
  for (const part of totals.parts) addPart.run({ ...part, month });
  const addServed = prepared<[object]>(
    database,
    'INSERT INTO month_served (month, room_id, discipline, child_id) VALUES (@month, @room_id, @discipline, @child_id)',
  );
  for (const child of totals.served) addServed.run({ ...child, month });
  prepared<[object]>(
    database,
    `INSERT INTO month_total (room_id, month, counted_on, twice) VALUES (@room_id, @month, @counted_on, @twice)
     ON CONFLICT (room_id, month) DO UPDATE SET counted_on = excluded.counted_on, twice = excluded.twice`,
  ).run({ room_id, month, counted_on, twice });
}

type Months = { readonly first: string; readonly last: string };

/** Parts of whole months, added up by room and discipline. */
export function sumParts(database: Database, months: Months): readonly Part[] {
  return prepared<[Months], Part>(
    database,
    `SELECT room_id, discipline, sum(attended) AS attended, sum(scheduled) AS scheduled, sum(not_marked) AS not_marked,
       sum(cancelled) AS cancelled, sum(child_minutes) AS child_minutes, sum(sessions) AS sessions,
       sum(staff_minutes) AS staff_minutes
     FROM month_part WHERE month BETWEEN @first AND @last GROUP BY room_id, discipline`,
  ).all(months);
}

/** Minutes that lie in two sessions at once, of whole months, by room. */
export function sumTwice(
  database: Database,
  months: Months,
): readonly { readonly room_id: string; readonly twice: number }[] {
  return prepared<[Months], { readonly room_id: string; readonly twice: number }>(
    database,
    `SELECT room_id, sum(twice) AS twice FROM room CROSS JOIN month_total
       ON room_id = room.id AND month BETWEEN @first AND @last
     GROUP BY room_id`,
  ).all(months);
}

/** Every child that came in some of the months, by room and discipline. */
export function listServedIn(database: Database, months: Months): readonly Served[] {
  return prepared<[Months], Served>(
    database,
    `SELECT DISTINCT room_id, discipline, child_id FROM month_served WHERE month BETWEEN @first AND @last`,
  ).all(months);
}
