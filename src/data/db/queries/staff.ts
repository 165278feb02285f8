/** Staff rows. */
import type { Database } from 'better-sqlite3';
import type { StaffRole } from '../../../shared/domain/staff.ts';
import { prepared } from '../prepared.ts';
import { hasAllWords, type PeopleFilter } from './children.ts';

export type StaffRecord = {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly role: StaffRole;
  readonly specialism: string;
  readonly language: string;
  readonly pictogram: string;
  readonly search: string;
  readonly sort_key: string;
  readonly archived_at: string | null;
};

export type PinRecord = {
  readonly pin_hash: string | null;
  readonly wrong_tries: number;
  /** Seconds still to wait from `locked_at` on. */
  readonly locked_seconds: number;
  /** Unix ms of the last wrong try. */
  readonly locked_at: number | null;
  /** Whoever set it, where that was somebody else and no own one was chosen since. */
  readonly pin_given_by: string | null;
};

const columns = 'id, family, given, patronymic, role, specialism, language, pictogram, search, sort_key, archived_at';

export function findStaff(database: Database, id: string): StaffRecord | null {
  return prepared<[string], StaffRecord>(database, `SELECT ${columns} FROM staff WHERE id = ?`).get(id) ?? null;
}

/**
 * Who holds sessions in a room: those who work in it, and leads of its school; in any when `roomId` is null. Not
 * archived, with a PIN.
 */
export function listSpecialistTiles(database: Database, roomId: string | null): readonly StaffRecord[] {
  return prepared<[string | null, string | null, string | null], StaffRecord>(
    database,
    `SELECT ${columns} FROM staff
     WHERE role IN ('specialist', 'lead_specialist') AND archived_at IS NULL AND pin_hash IS NOT NULL
       AND (? IS NULL OR id IN (SELECT staff_id FROM staff_room WHERE room_id = ?)
         OR role = 'lead_specialist' AND id IN (
           SELECT staff_id FROM staff_room JOIN room ON room.id = staff_room.room_id
           WHERE room.school_id = (SELECT school_id FROM room WHERE id = ?)))
     ORDER BY role = 'lead_specialist', sort_key`,
  ).all(roomId, roomId, roomId);
}

export function listAdministratorTiles(database: Database): readonly StaffRecord[] {
  return prepared<[], StaffRecord>(
    database,
    `SELECT ${columns} FROM staff
     WHERE role IN ('administrator', 'device_administrator') AND archived_at IS NULL AND pin_hash IS NOT NULL
     ORDER BY role, sort_key`,
  ).all();
}

export function insertStaff(database: Database, staff: Omit<StaffRecord, 'archived_at'>): void {
  prepared<[Omit<StaffRecord, 'archived_at'>]>(
    database,
    `INSERT INTO staff (id, family, given, patronymic, role, specialism, language, pictogram, search, sort_key)
     VALUES (@id, @family, @given, @patronymic, @role, @specialism, @language, @pictogram, @search, @sort_key)`,
  ).run(staff);
}

export function setStaffLanguage(database: Database, id: string, language: string): void {
  prepared<[string, string]>(database, 'UPDATE staff SET language = ? WHERE id = ?').run(language, id);
}

export function setLanguageOfAll(database: Database, language: string): void {
  prepared<[string]>(database, 'UPDATE staff SET language = ?').run(language);
}

export function findPin(database: Database, id: string): PinRecord | null {
  const row = prepared<[string], PinRecord>(
    database,
    'SELECT pin_hash, wrong_tries, locked_seconds, locked_at, pin_given_by FROM staff WHERE id = ? AND archived_at IS NULL',
  ).get(id);
  return row ?? null;
}

/** @param givenBy who sets it for somebody else; null: it is the person's own */
export function writePin(database: Database, id: string, pinHash: string, givenBy: string | null = null): void {
  prepared<[string, string | null, string]>(
    database,
    'UPDATE staff SET pin_hash = ?, pin_given_by = ?, wrong_tries = 0, locked_seconds = 0, locked_at = NULL WHERE id = ?',
  ).run(pinHash, givenBy, id);
}

export function writeTries(database: Database, id: string, tries: Omit<PinRecord, 'pin_hash' | 'pin_given_by'>): void {
  prepared<[number, number, number | null, string]>(
    database,
    'UPDATE staff SET wrong_tries = ?, locked_seconds = ?, locked_at = ? WHERE id = ?',
  ).run(tries.wrong_tries, tries.locked_seconds, tries.locked_at, id);
}

export type ListedStaff = StaffRecord & {
  readonly has_pin: number;
  /** JSON list. */
  readonly room_ids: string;
};

const listedColumns = `${columns}, pin_hash IS NOT NULL AS has_pin,
  (SELECT json_group_array(room_id) FROM staff_room WHERE staff_id = staff.id) AS room_ids`;

/** In the order of names. Archived staff only, or only the others. */
export function listStaff(database: Database, filter: PeopleFilter): readonly ListedStaff[] {
  return prepared<[number, string, string | null, string | null], ListedStaff>(
    database,
    `SELECT ${listedColumns} FROM staff
     WHERE (archived_at IS NOT NULL) = ? AND ${hasAllWords('search')}
       AND (? IS NULL OR id IN (SELECT staff_id FROM staff_room WHERE room_id = ?))
     ORDER BY sort_key`,
  ).all(filter.isArchived ? 1 : 0, JSON.stringify(filter.words), filter.roomId, filter.roomId);
}

export function findListedStaff(database: Database, id: string): ListedStaff | null {
  return prepared<[string], ListedStaff>(database, `SELECT ${listedColumns} FROM staff WHERE id = ?`).get(id) ?? null;
}

export function updateStaff(database: Database, staff: Omit<StaffRecord, 'archived_at'>): void {
  prepared<[Omit<StaffRecord, 'archived_at'>]>(
    database,
    `UPDATE staff SET family = @family, given = @given, patronymic = @patronymic, role = @role,
       specialism = @specialism, language = @language, pictogram = @pictogram, search = @search, sort_key = @sort_key
     WHERE id = @id`,
  ).run(staff);
}

/** The rooms of a person, all at once. */
export function writeStaffRooms(database: Database, staffId: string, roomIds: readonly string[]): void {
  prepared<[string]>(database, 'DELETE FROM staff_room WHERE staff_id = ?').run(staffId);
  const add = prepared<[string, string]>(database, 'INSERT INTO staff_room (staff_id, room_id) VALUES (?, ?)');
  for (const roomId of new Set(roomIds)) add.run(staffId, roomId);
}

export function writeStaffArchived(database: Database, id: string, archivedAt: string | null): void {
  prepared<[string | null, string]>(database, 'UPDATE staff SET archived_at = ? WHERE id = ?').run(archivedAt, id);
}

/** Administrators who can sign in, without the one given. */
export function countOtherAdministrators(database: Database, id: string): number {
  const row = prepared<[string], { count: number }>(
    database,
    `SELECT count(*) AS count FROM staff
     WHERE role = 'administrator' AND archived_at IS NULL AND pin_hash IS NOT NULL AND id <> ?`,
  ).get(id);
  return row?.count ?? 0;
}
