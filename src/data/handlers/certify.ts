/** Signing finished sessions by PIN, and unlocking them with a reason. What was signed is kept whatever comes after. */
import { compareSigned, type SignedFacts } from '../../shared/domain/certificate.ts';
import { listName, shortName } from '../../shared/domain/person.ts';
import { type Certificate, type certifyCalls, mostUnsigned } from '../../shared/ipc/contract/certify.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { historyFor, sessionFor } from '../access/office-view.ts';
import { type CallContext, type Handlers, newId } from '../app.ts';
import { change } from '../change.ts';
import {
  type CertificateRow,
  countUnsigned,
  insertCertificate,
  listCertificates,
  listChildNames,
  listGoalTitles,
  listUnsigned,
  writeUnlock,
} from '../db/queries/certificates.ts';
import type { SessionRow } from '../db/queries/sessions.ts';
import { type Behalves, readBehalves } from '../services/on-behalf.ts';
import { reopenSession } from '../services/reopen-session.ts';
import { sessionItems } from '../services/session-items.ts';
import { readSession, refuseSigned, requireSession } from '../services/session-view.ts';
import { checkPin } from '../services/sign-in.ts';
import { refuseUnfinished, signSessions } from '../services/sign-sessions.ts';
import { readSignedFacts } from '../services/signed-facts.ts';
import { moment } from '../store.ts';
import { certifyOfficeHandlers } from './certify/office.ts';

export const certifyHandlers: Handlers<typeof certifyCalls> = {
  ...certifyOfficeHandlers,

  'certify.unsigned': (_input, { database, connection }) => {
    const staffId = connection.staffId ?? '';
    const rows = listUnsigned(database, staffId, mostUnsigned);
    const items = sessionItems(database, rows).map((item, index) => ({ ...item, day: rows[index]?.day ?? '' }));
    return { count: rows.length < mostUnsigned ? rows.length : countUnsigned(database, staffId), items };
  },

  'certify.countUnsigned': (_input, { database, connection }) => ({
    count: countUnsigned(database, connection.staffId ?? ''),
  }),

  'certify.sign': async ({ sessionIds, pin }, context) => {
    const staffId = context.connection.staffId ?? '';
    const wanted = [...new Set(sessionIds)];
    // Before the PIN: what can never be signed costs nobody a try.
    for (const id of wanted) requireSignable(context, id, staffId);
    await checkPin(context.database, staffId, pin, context.app.clock.now());
    return {
      signed: signSessions(
        context,
        wanted.map((id) => requireSignable(context, id, staffId)),
        () => ({}),
      ),
    };
  },

  'certify.unlock': ({ sessionId, reason }, context) => {
    const session = requireSession(context.database, sessionId);
    const { role, staffId } = context.connection;
    if (role === 'specialist') requireOwn(session, staffId ?? '');
    // Opened already, by another window: that is what was wanted.
    if (session.certified_at !== null) {
      const at = moment(context.database, context.app.clock);
      const data = { reason, signedBy: session.certified_by, signedAt: session.certified_at };
      const facts = { kind: 'session.unlocked', subjectId: sessionId, roomId: session.room_id, data };
      change(context, 'sessions', facts, () => {
        keepOriginal(context, session);
        writeUnlock(context.database, { sessionId, at, staffId: staffId ?? '', reason });
      });
    }
    return sessionFor(context, readSession(context.database, sessionId));
  },

  'certify.reopen': ({ sessionId }, context) => {
    const session = requireSession(context.database, sessionId);
    refuseSigned(session);
    if (session.finished_at !== null) reopenSession(context, session);
    return readSession(context.database, sessionId);
  },

  'certify.history': ({ sessionId }, context) => {
    const { database } = context;
    const session = requireSession(database, sessionId);
    const current = readSignedFacts(database, session);
    const behalves = readBehalves(database, sessionId);
    const certificates = listCertificates(database, sessionId).map((row) => certificateOf(row, current, behalves));
    const children = [current, ...certificates.map(({ facts }) => facts)].flatMap((facts) => facts.children);
    const goalIds = children.flatMap(({ observations }) => observations.flatMap(({ goalId }) => goalId ?? []));
    return historyFor(context, {
      certificates,
      current,
      children: listChildNames(database, [...new Set(children.map(({ childId }) => childId))]).map((child) => ({
        childId: child.id,
        name: listName(child),
      })),
      goals: listGoalTitles(database, [...new Set(goalIds)]).map(({ id, title, steps }) => ({
        goalId: id,
        title,
        steps: JSON.parse(steps),
      })),
    });
  },
};

/**
 * A session that came signed and without a certificate (the demo school, another program) gets one before it is opened:
 * until now nothing in it could change, so what stands is what was signed.
 */
function keepOriginal({ app, database }: CallContext, session: SessionRow): void {
  const { id, certified_at: at, certified_by: staffId } = session;
  if (at === null || listCertificates(database, id).some((row) => row.unlocked_at === null)) return;
  const facts = JSON.stringify(readSignedFacts(database, session));
  insertCertificate(database, { id: newId(app), session_id: id, staff_id: staffId ?? session.staff_id, at, facts });
}

/** @throws CallError not_found, not_your_session, session_unfinished */
function requireSignable(context: CallContext, sessionId: string, staffId: string): SessionRow {
  const session = requireSession(context.database, sessionId);
  requireOwn(session, staffId);
  refuseUnfinished(session);
  return session;
}

/** @throws CallError not_your_session */
function requireOwn(session: SessionRow, staffId: string): void {
  if (session.staff_id !== staffId) throw new CallError('not_your_session', { name: shortName(session) });
}

function certificateOf(row: CertificateRow, current: SignedFacts, behalves: Behalves): Certificate {
  const facts = JSON.parse(row.facts) as SignedFacts;
  return {
    id: row.id,
    at: row.at as Certificate['at'],
    staffName: shortName(row),
    onBehalf: behalves.get(row.id) ?? null,
    unlocked: unlockOf(row),
    facts,
    changes: [...compareSigned(facts, current)],
  };
}

function unlockOf(row: CertificateRow): Certificate['unlocked'] {
  if (row.unlocked_at === null) return null;
  const by = { family: row.unlocked_family ?? '', given: row.unlocked_given ?? '' };
  return {
    at: row.unlocked_at as Certificate['at'],
    byName: shortName({ ...by, patronymic: row.unlocked_patronymic ?? '' }),
    reason: row.unlock_reason ?? '',
  };
}
