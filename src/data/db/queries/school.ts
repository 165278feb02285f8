/** Schools, rooms as places, and calendars. */
import type { Database } from 'better-sqlite3';
import { type Calendar, calendarSchema } from '../../../shared/domain/calendar.ts';
import type { Day } from '../../../shared/domain/day.ts';
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

export function hasSchool(database: Database): boolean {
  return prepared(database, 'SELECT 1 FROM school LIMIT 1').get() !== undefined;
}

export function findRoom(database: Database, id: string): RoomRecord | null {
  return prepared<[string], RoomRecord>(database, `${roomSelect} WHERE room.id = ?`).get(id) ?? null;
}

export function listRooms(database: Database): readonly RoomRecord[] {
  return prepared<[], RoomRecord>(database, `${roomSelect} ORDER BY school.sort_key, room.sort_key`).all();
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

export function insertCalendar(database: Database, schoolId: string, calendar: Calendar): void {
  prepared<[string, string, string, string]>(
    database,
    'INSERT INTO calendar (school_id, first_day, last_day, data) VALUES (?, ?, ?, ?)',
  ).run(schoolId, calendar.firstDay, calendar.lastDay, JSON.stringify(calendar));
}

/** Parsed calendars by their text: a sheet asks for the same one again and again. */
const parsedCalendars = new Map<string, Calendar>();

function parseCalendar(data: string): Calendar {
  const calendar = parsedCalendars.get(data) ?? calendarSchema.parse(JSON.parse(data));
  parsedCalendars.set(data, calendar);
  return calendar;
}

/** The calendar in force on a day: the last that began by then, else the first one to come. Null when there is none. */
export function findCalendar(database: Database, schoolId: string, day: Day): Calendar | null {
  const begun = prepared<[string, string], { data: string }>(
    database,
    'SELECT data FROM calendar WHERE school_id = ? AND first_day <= ? ORDER BY first_day DESC LIMIT 1',
  ).get(schoolId, day);
  const row = begun ?? findFirstCalendar(database, schoolId);
  return row ? parseCalendar(row.data) : null;
}

function findFirstCalendar(database: Database, schoolId: string) {
  return prepared<[string], { data: string }>(
    database,
    'SELECT data FROM calendar WHERE school_id = ? ORDER BY first_day LIMIT 1',
  ).get(schoolId);
}

/** Rooms with the number of children in them now. */
export type ListedRoom = RoomRecord & { readonly child_count: number };

/** In the order of schools and names. Archived rooms only, or only the others. */
export function listRoomsWithCounts(database: Database, isArchived: boolean): readonly ListedRoom[] {
  return prepared<[number], ListedRoom>(
    database,
    `SELECT room.id, school_id, school.name AS school_name, room.name, disciplines, room.archived_at,
       (SELECT count(*) FROM child WHERE child.room_id = room.id AND child.archived_at IS NULL) AS child_count
     FROM room JOIN school ON school.id = room.school_id
     WHERE (room.archived_at IS NOT NULL) = ? ORDER BY school.sort_key, room.sort_key`,
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
