/** To which room and to whom a row belongs: what deciding about access needs, and nothing of what is in the row. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

/** Rooms somebody works in. */
export function listOwnRooms(database: Database, staffId: string): readonly string[] {
  return prepared<[string], { room_id: string }>(database, 'SELECT room_id FROM staff_room WHERE staff_id = ?')
    .all(staffId)
    .map(({ room_id }) => room_id);
}

/** All rooms of the schools somebody works in now, and own ones of before: a room in the archive opens no school. */
export function listSchoolRooms(database: Database, staffId: string): readonly string[] {
  return prepared<[{ staffId: string }], { id: string }>(
    database,
    `SELECT id FROM room WHERE school_id IN
       (SELECT room.school_id FROM staff_room JOIN room ON room.id = staff_room.room_id
        WHERE staff_id = @staffId AND room.archived_at IS NULL)
     UNION SELECT room_id FROM staff_room WHERE staff_id = @staffId`,
  )
    .all({ staffId })
    .map(({ id }) => id);
}

const roomOf = (sql: string) => (database: Database, id: string) =>
  prepared<[string], { room_id: string }>(database, sql).get(id)?.room_id ?? null;

export const roomOfChild = roomOf('SELECT room_id FROM child WHERE id = ?');
export const roomOfGroup = roomOf('SELECT room_id FROM child_group WHERE id = ?');
export const roomOfItself = roomOf('SELECT id AS room_id FROM room WHERE id = ?');

export type Owned = { readonly room_id: string; readonly staff_id: string };

export function ownerOfSession(database: Database, id: string): Owned | null {
  return prepared<[string], Owned>(database, 'SELECT room_id, staff_id FROM session WHERE id = ?').get(id) ?? null;
}

export function ownerOfSeries(database: Database, id: string): Owned | null {
  return prepared<[string], Owned>(database, 'SELECT room_id, staff_id FROM series WHERE id = ?').get(id) ?? null;
}

const childOf = (sql: string) => (database: Database, id: string) =>
  prepared<[string], { child_id: string }>(database, sql).get(id)?.child_id ?? null;

export const childOfGoal = childOf('SELECT child_id FROM goal WHERE id = ?');
export const childOfPhase = childOf(
  'SELECT child_id FROM goal_phase JOIN goal ON goal.id = goal_id WHERE goal_phase.id = ?',
);
export const childOfDrawing = childOf('SELECT child_id FROM drawing WHERE id = ?');

/** Rooms of the series that a child is in on that day or later. */
export function listPlannedRooms(database: Database, childId: string, day: string): readonly string[] {
  return prepared<[string, string], { room_id: string }>(
    database,
    `SELECT DISTINCT series.room_id FROM series_child JOIN series ON series.id = series_id
     WHERE child_id = ? AND (to_day IS NULL OR to_day >= ?)`,
  )
    .all(childId, day)
    .map(({ room_id }) => room_id);
}

export function isInSession(database: Database, sessionId: string, childId: string): boolean {
  return (
    prepared<[string, string], { one: number }>(
      database,
      'SELECT 1 AS one FROM session_child WHERE session_id = ? AND child_id = ?',
    ).get(sessionId, childId) !== undefined
  );
}
