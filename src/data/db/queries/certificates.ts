/** Certificates: what was signed, by whom, and whether it was unlocked since. None is ever deleted. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';
import { type SessionRow, sessionSelect } from './sessions.ts';

export type NewCertificate = {
  readonly id: string;
  readonly session_id: string;
  readonly staff_id: string;
  readonly at: string;
  /** JSON. */
  readonly facts: string;
};
export type CertificateRow = NewCertificate & {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly unlocked_at: string | null;
  readonly unlock_reason: string | null;
  readonly unlocked_family: string | null;
  readonly unlocked_given: string | null;
  readonly unlocked_patronymic: string | null;
};

/** Finished sessions of a specialist that nobody signed, newest first. */
export function listUnsigned(database: Database, staffId: string, limit: number): readonly SessionRow[] {
  return prepared<[string, number], SessionRow>(
    database,
    `${sessionSelect} WHERE session.staff_id = ? AND finished_at IS NOT NULL AND certified_at IS NULL
     ORDER BY session.day DESC, started_at DESC LIMIT ?`,
  ).all(staffId, limit);
}

export function countUnsigned(database: Database, staffId: string): number {
  return (
    prepared<[string], { sessions: number }>(
      database,
      `SELECT count(*) AS sessions FROM session
       WHERE staff_id = ? AND finished_at IS NOT NULL AND certified_at IS NULL`,
    ).get(staffId)?.sessions ?? 0
  );
}

export type SignerRow = {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly archived_at: string | null;
  readonly unsigned: number;
};

/** Specialists in the order of their names, also those who left. */
export function listSigners(database: Database): readonly SignerRow[] {
  return prepared<[], SignerRow>(
    database,
    `SELECT id, family, given, patronymic, archived_at,
       (SELECT count(*) FROM session
        WHERE staff_id = staff.id AND finished_at IS NOT NULL AND certified_at IS NULL) AS unsigned
     FROM staff INDEXED BY staff_of_rooms WHERE role IN ('specialist', 'lead_specialist') ORDER BY sort_key, id`,
  ).all();
}

/** Signed sessions of a specialist in a span of days, newest first. */
export function listSigned(
  database: Database,
  staffId: string,
  from: string,
  to: string,
  limit: number,
): readonly SessionRow[] {
  return prepared<[string, string, string, number], SessionRow>(
    database,
    `${sessionSelect} WHERE session.staff_id = ? AND session.day BETWEEN ? AND ? AND certified_at IS NOT NULL
     ORDER BY session.day DESC, started_at DESC LIMIT ?`,
  ).all(staffId, from, to, limit);
}

/** Who finished each of the sessions last; those that no event tells of are left out. */
export function listFinishers(
  database: Database,
  sessionIds: readonly string[],
): readonly { readonly session_id: string; readonly actor_id: string | null }[] {
  return prepared<[string], { session_id: string; actor_id: string | null }>(
    database,
    `SELECT wanted.value AS session_id, event.actor_id FROM json_each(?) AS wanted
       JOIN event ON event.subject_id = wanted.value AND event.kind = 'session.finished'
     ORDER BY event.seq`,
  ).all(JSON.stringify(sessionIds));
}

export function writeSessionStaff(database: Database, sessionId: string, staffId: string): void {
  prepared<[string, string]>(database, 'UPDATE session SET staff_id = ? WHERE id = ?').run(staffId, sessionId);
}

/** Writes the certificate and locks the session. */
export function insertCertificate(database: Database, certificate: NewCertificate): void {
  prepared<[NewCertificate]>(
    database,
    `INSERT INTO certificate (id, session_id, staff_id, at, facts) VALUES (@id, @session_id, @staff_id, @at, @facts)`,
  ).run(certificate);
  prepared<[NewCertificate]>(
    database,
    'UPDATE session SET certified_by = @staff_id, certified_at = @at WHERE id = @session_id',
  ).run(certificate);
}

export type Unlock = {
  readonly sessionId: string;
  readonly at: string;
  readonly staffId: string;
  readonly reason: string;
};

/** Opens the lock; what was signed stays in its certificate. */
export function writeUnlock(database: Database, unlock: Unlock): void {
  prepared<[Unlock]>(
    database,
    `UPDATE certificate SET unlocked_at = @at, unlocked_by = @staffId, unlock_reason = @reason
     WHERE session_id = @sessionId AND unlocked_at IS NULL`,
  ).run(unlock);
  prepared<[string]>(database, 'UPDATE session SET certified_by = NULL, certified_at = NULL WHERE id = ?').run(
    unlock.sessionId,
  );
}

/** Newest first. */
export function listCertificates(database: Database, sessionId: string): readonly CertificateRow[] {
  return prepared<[string], CertificateRow>(
    database,
    `SELECT certificate.id, session_id, staff_id, at, facts, staff.family, staff.given, staff.patronymic,
       unlocked_at, unlock_reason, unlocker.family AS unlocked_family, unlocker.given AS unlocked_given,
       unlocker.patronymic AS unlocked_patronymic
     FROM certificate JOIN staff ON staff.id = staff_id LEFT JOIN staff AS unlocker ON unlocker.id = unlocked_by
     WHERE session_id = ? ORDER BY at DESC, certificate.id DESC`,
  ).all(sessionId);
}

export type SignedChildRow = {
  readonly child_id: string;
  readonly status: string;
  readonly reason: string;
  readonly arrived_at: string | null;
  readonly left_at: string | null;
  readonly attended_minutes: number | null;
  readonly note: string | null;
};

/** What a certificate says of each child, without the observations. */
export function listSignedChildren(database: Database, sessionId: string): readonly SignedChildRow[] {
  return prepared<[string], SignedChildRow>(
    database,
    `SELECT session_child.child_id, status, reason, arrived_at, left_at, attended_minutes, note.text AS note
     FROM session_child LEFT JOIN note ON note.session_id = session_child.session_id
       AND note.child_id = session_child.child_id
     WHERE session_child.session_id = ? ORDER BY session_child.child_id`,
  ).all(sessionId);
}

export type NamedChildRow = { readonly id: string; readonly family: string; readonly given: string };

/** In the order of their names. */
export function listChildNames(database: Database, childIds: readonly string[]): readonly NamedChildRow[] {
  return prepared<[string], NamedChildRow>(
    database,
    `SELECT id, family, given FROM child WHERE id IN (SELECT value FROM json_each(?)) ORDER BY sort_key, id`,
  ).all(JSON.stringify(childIds));
}

export function listGoalTitles(
  database: Database,
  goalIds: readonly string[],
): readonly { readonly id: string; readonly title: string; readonly steps: string }[] {
  return prepared<[string], { id: string; title: string; steps: string }>(
    database,
    'SELECT id, title, steps FROM goal WHERE id IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(goalIds));
}
