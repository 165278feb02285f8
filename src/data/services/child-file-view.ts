/** The child's file, put together from its rows. */
import type { Database } from 'better-sqlite3';
import type { Consent, Guardian, Mandate } from '../../shared/domain/child-file.ts';
import { shortName } from '../../shared/domain/person.ts';
import type { ChildFile } from '../../shared/ipc/contract/child-file.ts';
import {
  type GuardianRow,
  listConsents,
  listGuardians,
  listMandates,
  type MandateRow,
} from '../db/queries/child-file.ts';
import { listGroupsOfChild } from '../db/queries/groups.ts';

// Rows hold what the contract let in; its brands and enumerations cannot be seen by the database.
export function readChildFile(database: Database, childId: string): ChildFile {
  return {
    guardians: listGuardians(database, childId).map(guardianOf),
    consents: readConsents(database, childId),
    mandates: readMandates(database, childId),
    groups: listGroupsOfChild(database, childId).map(
      ({ id, name, room_name }) => ({ id, name, roomName: room_name }) as ChildFile['groups'][number],
    ),
  };
}

export const guardianOf = ({ id, name, relation, phone, language }: GuardianRow) =>
  ({ id, name, relation, phone, language }) as Guardian;

export function readConsents(database: Database, childId: string): Consent[] {
  return listConsents(database, childId).map(
    (row) =>
      ({
        id: row.id,
        kind: row.kind,
        givenOn: row.given_on,
        givenBy: row.given_by,
        validTo: row.valid_to,
        recordedBy: shortName(row),
        withdrawnOn: row.withdrawn_on,
      }) as Consent,
  );
}

export function readMandates(database: Database, childId: string): Mandate[] {
  return listMandates(database, childId).map(mandateOf);
}

export function mandateOf(row: MandateRow): Mandate {
  return {
    id: row.id,
    discipline: row.discipline,
    mode: row.mode,
    sessionsPerWeek: row.sessions_per_week,
    minutes: row.minutes,
    from: row.from_day,
    to: row.to_day,
  } as Mandate;
}
