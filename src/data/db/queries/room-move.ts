/** What belongs to a room, as it goes to another one. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

/** Ids of rooms. */
type Pair = { readonly from: string; readonly to: string };

const idsOf = (sql: string) => (database: Database, roomId: string) =>
  prepared<[string], { id: string }>(database, sql)
    .all(roomId)
    .map(({ id }) => id);

/** Without the archived. */
export const listChildIdsIn = idsOf('SELECT id FROM child WHERE room_id = ? AND archived_at IS NULL ORDER BY sort_key');

/** Without the archived. */
export const listColleagueIdsIn = idsOf(
  `SELECT staff_id AS id FROM staff_room JOIN staff ON staff.id = staff_id
   WHERE room_id = ? AND archived_at IS NULL ORDER BY staff_id`,
);

export function countOpenSessions(database: Database, roomId: string): number {
  const row = prepared<[string], { count: number }>(
    database,
    'SELECT count(*) AS count FROM session WHERE room_id = ? AND finished_at IS NULL',
  ).get(roomId);
  return row?.count ?? 0;
}

/** Groups that are not in the archive; their members stay. */
export function moveGroups(database: Database, pair: Pair): void {
  prepared<[Pair]>(database, 'UPDATE child_group SET room_id = @to WHERE room_id = @from AND archived_at IS NULL').run(
    pair,
  );
}

/** Whoever works in one room works in the other as well. */
export function giveRoomToColleagues(database: Database, pair: Pair): void {
  prepared<[Pair]>(
    database,
    'INSERT OR IGNORE INTO staff_room (staff_id, room_id) SELECT staff_id, @to FROM staff_room WHERE room_id = @from',
  ).run(pair);
}

/** By which imports know a room. */
export function moveSourceIds(database: Database, pair: Pair): void {
  prepared<[Pair]>(database, "UPDATE source_id SET entity_id = @to WHERE entity = 'room' AND entity_id = @from").run(
    pair,
  );
}

/** All that there is in a room, as one text: two of them are equal where nothing came, went or was done in between. */
export function readUse(database: Database, roomId: string): string {
  const row = prepared<[{ roomId: string }], { use: string }>(
    database,
    `SELECT json_array(
       (SELECT json_group_array(id) FROM (SELECT id FROM child WHERE room_id = @roomId ORDER BY id)),
       (SELECT json_group_array(id) FROM (SELECT id FROM series WHERE room_id = @roomId ORDER BY id)),
       (SELECT json_group_array(id) FROM (SELECT id FROM child_group WHERE room_id = @roomId ORDER BY id)),
       (SELECT json_group_array(staff_id) FROM (SELECT staff_id FROM staff_room WHERE room_id = @roomId ORDER BY staff_id)),
       (SELECT count(*) FROM former_placement WHERE room_id = @roomId),
       (SELECT count(*) FROM session WHERE room_id = @roomId)) AS use`,
  ).get({ roomId });
  return row?.use ?? '';
}

const kept = ['month_total', 'month_part', 'month_overlap', 'month_child'] as const;

/** A room in which nothing was ever done; sums that were kept of it and who works in it go with it. @throws SqliteError where there is more */
export function deleteRoom(database: Database, id: string): void {
  for (const table of kept) prepared<[string]>(database, `DELETE FROM ${table} WHERE room_id = ?`).run(id);
  prepared<[string]>(database, 'DELETE FROM staff_room WHERE room_id = ?').run(id);
  prepared<[string]>(database, 'DELETE FROM room WHERE id = ?').run(id);
}
