/** Signatures that an administrator gave for somebody: for whom and why stands in the event of the signing. */
import type { Database } from 'better-sqlite3';
import { shortName } from '../../shared/domain/person.ts';
import type { Certificate } from '../../shared/ipc/contract/certify.ts';
import { listEventData } from '../db/queries/events.ts';
import { findStaff } from '../db/queries/staff.ts';

/** What the event of such a signing keeps beside its certificate. */
export type BehalfData = { readonly onBehalfOf: string; readonly reason: string };
/** By the id of the certificate. */
export type Behalves = ReadonlyMap<string, NonNullable<Certificate['onBehalf']>>;

export function readBehalves(database: Database, sessionId: string): Behalves {
  const signings = listEventData(database, sessionId, 'session.certified').map(
    (data) => JSON.parse(data) as { certificateId: string } & Partial<BehalfData>,
  );
  return new Map(
    signings.flatMap(({ certificateId, onBehalfOf, reason = '' }) => {
      if (onBehalfOf === undefined) return [];
      const specialist = findStaff(database, onBehalfOf);
      return [[certificateId, { ofName: specialist ? shortName(specialist) : '', reason }] as const];
    }),
  );
}
