/** Schools and rooms as places. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type RoomRecord = {
  readonly id: string;
  readonly school_id: string;
  readonly school_name: string;
  readonly name: string;
  /** JSON list of discipline ids. */
  readonly disciplines: string;
  readonly archived_at: string | null;
};

const roomSelect = `SELECT room.id, school_id, school.name AS school_name, room.name, disciplines, archived_at
  FROM room JOIN school ON school.id = room.school_id`;

/** Rooms of each school, both in the order of names. */
const inOrder = `school INDEXED BY school_by_name
  CROSS JOIN room INDEXED BY room_by_school ON room.school_id = school.id`;

export function hasSchool(database: Database): boolean {
  return prepared(database, 'SELECT 1 FROM school LIMIT 1').get() !== undefined;
}

export type SchoolRecord = { readonly id: string; readonly name: string };

export function listSchools(database: Database): readonly SchoolRecord[] {
  return prepared<[], SchoolRecord>(database, 'SELECT id, name FROM school ORDER BY sort_key').all();
}

export function findSchool(database: Database, id: string): SchoolRecord | null {
  return prepared<[string], SchoolRecord>(database, 'SELECT id, name FROM school WHERE id = ?').get(id) ?? null;
}

export function findRoom(database: Database, id: string): RoomRecord | null {
  return prepared<[string], RoomRecord>(database, `${roomSelect} WHERE room.id = ?`).get(id) ?? null;
}

export function listRooms(database: Database): readonly RoomRecord[] {
  return prepared<[], RoomRecord>(
    database,
    `SELECT room.id, school_id, school.name AS school_name, room.name, disciplines, archived_at FROM ${inOrder}
     ORDER BY school.sort_key, school.id, room.sort_key`,
  ).all();
}

export function insertSchool(database: Database, school: { id: string; name: string; sort_key: string }): void {
  prepared<[typeof school]>(database, 'INSERT INTO school (id, name, sort_key) VALUES (@id, @name, @sort_key)').run(
    school,
  );
}

export type NewRoom = { id: string; school_id: string; name: string; sort_key: string; disciplines: string };

export function insertRoom(database: Database, room: NewRoom): void {
  prepared<[NewRoom]>(
    database,
    `INSERT INTO room (id, school_id, name, sort_key, disciplines)
     VALUES (@id, @school_id, @name, @sort_key, @disciplines)`,
  ).run(room);
}

/** Rooms with the number of children in them now. */
export type ListedRoom = RoomRecord & { readonly child_count: number };

/** In the order of schools and names. Archived rooms only, or only the others. */
export function listRoomsWithCounts(database: Database, isArchived: boolean): readonly ListedRoom[] {
  return prepared<[number], ListedRoom>(
    database,
    `SELECT room.id, school_id, school.name AS school_name, room.name, disciplines, room.archived_at,
       (SELECT count(*) FROM child WHERE child.room_id = room.id AND child.archived_at IS NULL) AS child_count
     FROM ${inOrder} WHERE (room.archived_at IS NOT NULL) = ? ORDER BY school.sort_key, school.id, room.sort_key`,
  ).all(isArchived ? 1 : 0);
}

export function updateRoom(database: Database, room: Omit<NewRoom, 'school_id'>): void {
  prepared<[Omit<NewRoom, 'school_id'>]>(
    database,
    'UPDATE room SET name = @name, sort_key = @sort_key, disciplines = @disciplines WHERE id = @id',
  ).run(room);
}

export function writeRoomArchived(database: Database, id: string, archivedAt: string | null): void {
  prepared<[string | null, string]>(database, 'UPDATE room SET archived_at = ? WHERE id = ?').run(archivedAt, id);
}
