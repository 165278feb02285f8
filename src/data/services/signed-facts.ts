/** The facts of a session that its specialist signs, read from its rows as they stand. */
import type { Database } from 'better-sqlite3';
import type { SignedFacts } from '../../shared/domain/certificate.ts';
import { listSignedChildren } from '../db/queries/certificates.ts';
import { listMeasures } from '../db/queries/measures.ts';
import type { SessionRow } from '../db/queries/sessions.ts';
import { observationOf } from './observation-values.ts';

export function readSignedFacts(database: Database, session: SessionRow): SignedFacts {
  const measures = Map.groupBy(listMeasures(database, session.id), (measure) => measure.child_id);
  // Rows hold what the contract let in; its brands cannot be seen by the database.
  return {
    outcome: session.outcome,
    minutes: session.minutes,
    children: listSignedChildren(database, session.id).map((child) => ({
      childId: child.child_id,
      status: child.status,
      reason: child.reason,
      arrivedAt: child.arrived_at,
      leftAt: child.left_at,
      attendedMinutes: child.attended_minutes,
      note: child.note ?? '',
      observations: (measures.get(child.child_id) ?? []).map((measure) => ({
        goalId: measure.goal_id,
        observation: observationOf(measure),
      })),
    })),
  } as SignedFacts;
}
