/** Writes signatures: the facts of each session as they stand, a lock, and an event that tells who signed. */
import { CallError } from '../../shared/ipc/result.ts';
import { type CallContext, newId } from '../app.ts';
import { changeAll } from '../change.ts';
import { insertCertificate } from '../db/queries/certificates.ts';
import type { SessionRow } from '../db/queries/sessions.ts';
import { moment } from '../store.ts';
import { readSignedFacts } from './signed-facts.ts';

/** @throws CallError session_unfinished */
export function refuseUnfinished(session: SessionRow): void {
  if (session.finished_at === null) throw new CallError('session_unfinished');
}

/**
 * All at once, by the person signed in. What is signed already stays as it is.
 * @param sessions looked up after the PIN was checked: it took a while, and another window may have been quicker
 * @param more what the event of a session keeps beside its certificate
 * @returns how many were not signed yet
 */
export function signSessions(
  context: CallContext,
  sessions: readonly SessionRow[],
  more: (session: SessionRow) => object,
): number {
  const { database } = context;
  const staffId = context.connection.staffId ?? '';
  const unsigned = sessions.filter((session) => session.certified_at === null);
  if (unsigned.length === 0) return 0;
  const at = moment(database, context.app.clock);
  const certificates = unsigned.map((session) => ({ id: newId(context.app), session }));
  const events = certificates.map(({ id, session }) => ({
    kind: 'session.certified',
    subjectId: session.id,
    actorId: staffId,
    roomId: session.room_id,
    data: { certificateId: id, ...more(session) },
  }));
  changeAll(context, 'sessions', events, () => {
    for (const { id, session } of certificates) {
      const facts = JSON.stringify(readSignedFacts(database, session));
      insertCertificate(database, { id, session_id: session.id, staff_id: staffId, at, facts });
    }
  });
  return unsigned.length;
}
