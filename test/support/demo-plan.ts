/** Looks into a demo profile's database for a session of today that fits a test, and whose it is. */
import Database from 'better-sqlite3';
import type { Discipline } from '../../src/shared/domain/discipline.ts';
import { databaseOf } from './launch.ts';

export type PlannedSession = {
  readonly family: string;
  readonly discipline: Discipline;
  readonly start: string;
  readonly minutes: number;
  readonly children: number;
};

/**
 * Finds a session planned for the demo's Wednesday, puts this PC into its room and makes its specialist read Russian.
 * @param folder profile of an app that is not running
 */
export function findPlanned(folder: string, discipline: Discipline, children: number): PlannedSession {
  const database = new Database(databaseOf(folder));
  const found = database
    .prepare(
      `SELECT staff.family, series.discipline, series.start, series.minutes, series.room_id, series.staff_id,
         (SELECT count(*) FROM series_child WHERE series_id = series.id) AS children
       FROM series JOIN staff ON staff.id = series.staff_id
       WHERE weekday = 3 AND from_day <= '2026-04-22' AND (to_day IS NULL OR to_day >= '2026-04-22')
         AND discipline = ? AND children = ? ORDER BY series.id LIMIT 1`,
    )
    .get(discipline, children) as (PlannedSession & { room_id: string; staff_id: string }) | undefined;
  if (!found) throw new Error(`no ${discipline} session of ${children}`);
  database.prepare("UPDATE setting SET value = ? WHERE key = 'room_id'").run(found.room_id);
  database.prepare("UPDATE staff SET language = 'ru' WHERE id = ?").run(found.staff_id);
  database.close();
  return found;
}

/** The specialist of that session has signed everything of the days before. @param folder as above */
export function signBefore(folder: string, { family }: PlannedSession): void {
  const database = new Database(databaseOf(folder));
  database
    .prepare(
      `UPDATE session SET certified_by = staff_id, certified_at = finished_at
       WHERE finished_at IS NOT NULL AND certified_at IS NULL AND day < '2026-04-22'
         AND staff_id IN (SELECT id FROM staff WHERE family = ?)`,
    )
    .run(family);
  database.close();
}

/** The specialist of that session works in all rooms. @param folder as above */
export function openAllRooms(folder: string, { family }: PlannedSession): void {
  const database = new Database(databaseOf(folder));
  database
    .prepare(
      'INSERT OR IGNORE INTO staff_room (staff_id, room_id) SELECT staff.id, room.id FROM staff, room WHERE staff.family = ?',
    )
    .run(family);
  database.close();
}

/** Who works in this PC's room works in all of them. @param folder profile of the demo school, at the doors */
export function openAllRoomsHere(folder: string): void {
  const database = new Database(databaseOf(folder));
  database.exec(
    `INSERT OR IGNORE INTO staff_room (staff_id, room_id) SELECT staff_id, room.id FROM staff_room AS own, room
     WHERE own.room_id = (SELECT value FROM setting WHERE key = 'room_id')`,
  );
  database.close();
}
