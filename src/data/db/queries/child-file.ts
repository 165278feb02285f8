/** Guardians, consents and mandates of a child. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';

export type GuardianRow = {
  readonly id: string;
  readonly child_id: string;
  readonly name: string;
  readonly relation: string;
  readonly phone: string;
  readonly language: string;
};

const guardianColumns = 'id, child_id, name, relation, phone, language';

export function listGuardians(database: Database, childId: string): readonly GuardianRow[] {
  return prepared<[string], GuardianRow>(
    database,
    `SELECT ${guardianColumns} FROM guardian WHERE child_id = ? ORDER BY position`,
  ).all(childId);
}

export function findGuardian(database: Database, id: string): GuardianRow | null {
  return (
    prepared<[string], GuardianRow>(database, `SELECT ${guardianColumns} FROM guardian WHERE id = ?`).get(id) ?? null
  );
}

/** Below those who are there. */
export function insertGuardian(database: Database, guardian: GuardianRow): void {
  prepared<[GuardianRow]>(
    database,
    `INSERT INTO guardian (${guardianColumns}, position)
     VALUES (@id, @child_id, @name, @relation, @phone, @language,
       (SELECT coalesce(max(position), 0) + 1 FROM guardian WHERE child_id = @child_id))`,
  ).run(guardian);
}

export function updateGuardian(database: Database, guardian: GuardianRow): void {
  prepared<[GuardianRow]>(
    database,
    'UPDATE guardian SET name = @name, relation = @relation, phone = @phone, language = @language WHERE id = @id',
  ).run(guardian);
}

export function deleteGuardian(database: Database, id: string): void {
  prepared<[string]>(database, 'DELETE FROM guardian WHERE id = ?').run(id);
}

export type ConsentRow = {
  readonly id: string;
  readonly child_id: string;
  readonly kind: string;
  readonly given_on: string;
  readonly given_by: string;
  readonly recorded_by: string;
  readonly valid_to: string | null;
  readonly withdrawn_on: string | null;
};
type StaffName = { readonly family: string; readonly given: string; readonly patronymic: string };

export function listConsents(database: Database, childId: string): readonly (ConsentRow & StaffName)[] {
  return prepared<[string], ConsentRow & StaffName>(
    database,
    `SELECT consent.id, child_id, kind, given_on, given_by, recorded_by, valid_to, withdrawn_on, staff.family, staff.given,
       staff.patronymic
     FROM consent JOIN staff ON staff.id = consent.recorded_by
     WHERE child_id = ? ORDER BY given_on DESC, consent.id DESC`,
  ).all(childId);
}

export function findConsent(database: Database, id: string): ConsentRow | null {
  const row = prepared<[string], ConsentRow>(
    database,
    'SELECT id, child_id, kind, given_on, given_by, recorded_by, valid_to, withdrawn_on FROM consent WHERE id = ?',
  ).get(id);
  return row ?? null;
}

export function insertConsent(database: Database, consent: ConsentRow): void {
  prepared<[ConsentRow]>(
    database,
    `INSERT INTO consent (id, child_id, kind, given_on, given_by, recorded_by, valid_to, withdrawn_on)
     VALUES (@id, @child_id, @kind, @given_on, @given_by, @recorded_by, @valid_to, @withdrawn_on)`,
  ).run(consent);
}

export function writeWithdrawn(database: Database, id: string, day: string): void {
  prepared<[string, string]>(database, 'UPDATE consent SET withdrawn_on = ? WHERE id = ?').run(day, id);
}

export type MandateRow = {
  readonly id: string;
  readonly child_id: string;
  readonly discipline: string;
  readonly mode: string;
  readonly sessions_per_week: number;
  readonly minutes: number;
  readonly from_day: string;
  readonly to_day: string | null;
};

const mandateColumns = 'id, child_id, discipline, mode, sessions_per_week, minutes, from_day, to_day';

export function listMandates(database: Database, childId: string): readonly MandateRow[] {
  return prepared<[string], MandateRow>(
    database,
    `SELECT ${mandateColumns} FROM mandate WHERE child_id = ? ORDER BY discipline, from_day DESC, mode`,
  ).all(childId);
}

export function findMandate(database: Database, id: string): MandateRow | null {
  return prepared<[string], MandateRow>(database, `SELECT ${mandateColumns} FROM mandate WHERE id = ?`).get(id) ?? null;
}

export function writeMandate(database: Database, mandate: MandateRow): void {
  prepared<[MandateRow]>(
    database,
    `INSERT INTO mandate (${mandateColumns})
     VALUES (@id, @child_id, @discipline, @mode, @sessions_per_week, @minutes, @from_day, @to_day)
     ON CONFLICT (id) DO UPDATE SET sessions_per_week = @sessions_per_week, minutes = @minutes, to_day = @to_day`,
  ).run(mandate);
}

export function deleteMandate(database: Database, id: string): void {
  prepared<[string]>(database, 'DELETE FROM mandate WHERE id = ?').run(id);
}

export function endMandate(database: Database, id: string, lastDay: string): void {
  prepared<[string, string]>(database, 'UPDATE mandate SET to_day = ? WHERE id = ?').run(lastDay, id);
}
