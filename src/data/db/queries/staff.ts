/** Staff rows. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type StaffRecord = {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly role: 'specialist' | 'administrator';
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
};

const columns = 'id, family, given, patronymic, role, specialism, language, pictogram, search, sort_key, archived_at';

export function findStaff(database: Database, id: string): StaffRecord | null {
  return prepared<[string], StaffRecord>(database, `SELECT ${columns} FROM staff WHERE id = ?`).get(id) ?? null;
}

/** Specialists who work in a room, or in any when `roomId` is null; not archived, with a PIN. */
export function listSpecialistTiles(database: Database, roomId: string | null): readonly StaffRecord[] {
  return prepared<[string | null, string | null], StaffRecord>(
    database,
    `SELECT ${columns} FROM staff
     WHERE role = 'specialist' AND archived_at IS NULL AND pin_hash IS NOT NULL
       AND (? IS NULL OR id IN (SELECT staff_id FROM staff_room WHERE room_id = ?))
     ORDER BY sort_key`,
  ).all(roomId, roomId);
}

export function listAdministratorTiles(database: Database): readonly StaffRecord[] {
  return prepared<[], StaffRecord>(
    database,
    `SELECT ${columns} FROM staff WHERE role = 'administrator' AND archived_at IS NULL AND pin_hash IS NOT NULL
     ORDER BY sort_key`,
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

export function findPin(database: Database, id: string): PinRecord | null {
  const row = prepared<[string], PinRecord>(
    database,
    'SELECT pin_hash, wrong_tries, locked_seconds, locked_at FROM staff WHERE id = ? AND archived_at IS NULL',
  ).get(id);
  return row ?? null;
}

export function writePin(database: Database, id: string, pinHash: string): void {
  prepared<[string, string]>(
    database,
    'UPDATE staff SET pin_hash = ?, wrong_tries = 0, locked_seconds = 0, locked_at = NULL WHERE id = ?',
  ).run(pinHash, id);
}

export function writeTries(database: Database, id: string, tries: Omit<PinRecord, 'pin_hash'>): void {
  prepared<[number, number, number | null, string]>(
    database,
    'UPDATE staff SET wrong_tries = ?, locked_seconds = ?, locked_at = ? WHERE id = ?',
  ).run(tries.wrong_tries, tries.locked_seconds, tries.locked_at, id);
}
