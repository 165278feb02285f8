/** The office's side of signatures: what is left unsigned by whom, signing for who left, handing to who held it. */
import { lastDayOfMonth, type Month } from '../../../shared/domain/day.ts';
import { shortName } from '../../../shared/domain/person.ts';
import { holdsSessions } from '../../../shared/domain/staff.ts';
import { type certifyCalls, mostUnsigned } from '../../../shared/ipc/contract/certify.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext, Handlers } from '../../app.ts';
import { changeAll } from '../../change.ts';
import {
  countUnsigned,
  listFinishers,
  listSigned,
  listSigners,
  listUnsigned,
  writeSessionStaff,
} from '../../db/queries/certificates.ts';
import type { SessionRow } from '../../db/queries/sessions.ts';
import { findStaff } from '../../db/queries/staff.ts';
import type { BehalfData } from '../../services/on-behalf.ts';
import { sessionItems } from '../../services/session-items.ts';
import { refuseSigned, requireSession } from '../../services/session-view.ts';
import { checkPin } from '../../services/sign-in.ts';
import { refuseUnfinished, signSessions } from '../../services/sign-sessions.ts';

type OfficeCalls = 'certify.signers' | 'certify.ofSpecialist' | 'certify.signFor' | 'certify.handOver';

export const certifyOfficeHandlers: Pick<Handlers<typeof certifyCalls>, OfficeCalls> = {
  'certify.signers': (_input, { database }) =>
    listSigners(database).map((row) => ({
      staffId: row.id,
      name: shortName(row),
      isArchived: row.archived_at !== null,
      unsigned: row.unsigned,
    })),

  'certify.ofSpecialist': ({ staffId, signedIn }, { database }) => {
    const rows =
      signedIn === null
        ? listUnsigned(database, staffId, mostUnsigned)
        : listSigned(database, staffId, ...daysOf(signedIn), mostUnsigned);
    const heldBy = finishersOf(
      rows,
      listFinishers(
        database,
        rows.map(({ id }) => id),
      ),
    );
    const items = sessionItems(database, rows).map((item, index) => {
      const { id = '', day = '', room_name: roomName = '' } = rows[index] ?? {};
      const holder = findStaff(database, heldBy.get(id) ?? '');
      return { ...item, day, roomName, heldBy: holder && shortName(holder) };
    });
    const isAll = signedIn !== null || rows.length < mostUnsigned;
    return { count: isAll ? rows.length : countUnsigned(database, staffId), items };
  },

  'certify.signFor': async ({ sessionIds, pin, reason }, context) => {
    const wanted = [...new Set(sessionIds)];
    // Before the PIN: what can never be signed costs nobody a try.
    for (const id of wanted) requireLeftBehind(context, id);
    await checkPin(context.database, context.connection.staffId ?? '', pin, context.app.clock.now());
    const sessions = wanted.map((id) => requireLeftBehind(context, id));
    return {
      signed: signSessions(context, sessions, ({ staff_id }): BehalfData => ({ onBehalfOf: staff_id, reason })),
    };
  },

  'certify.handOver': ({ sessionIds, staffId, reason }, context) => {
    const { database } = context;
    const heir = findStaff(database, staffId);
    if (!heir || !holdsSessions(heir.role) || heir.archived_at !== null) throw new CallError('not_found');
    const sessions = [...new Set(sessionIds)].map((id) => requireSession(database, id));
    for (const session of sessions) refuseSigned(session);
    const handed = sessions.filter((session) => session.staff_id !== staffId);
    if (handed.length === 0) return { handed: 0 };
    const events = handed.map(({ id, room_id: roomId, staff_id: before }) => ({
      kind: 'session.handed_over',
      subjectId: id,
      roomId,
      data: { before, after: staffId, reason },
    }));
    changeAll(context, 'sessions', events, () => {
      for (const { id } of handed) writeSessionStaff(database, id, staffId);
    });
    return { handed: handed.length };
  },
};

function daysOf(month: Month): [from: string, to: string] {
  return [`${month}-01`, lastDayOfMonth(month)];
}

/** By session, the one who finished it last, where that was not its specialist. */
function finishersOf(
  sessions: readonly SessionRow[],
  finishers: ReturnType<typeof listFinishers>,
): ReadonlyMap<string, string> {
  const last = new Map(finishers.map(({ session_id, actor_id }) => [session_id, actor_id]));
  return new Map(
    sessions.flatMap(({ id, staff_id }) => {
      const finisher = last.get(id) ?? staff_id;
      return finisher === staff_id ? [] : [[id, finisher] as const];
    }),
  );
}

/** @throws CallError not_found, signs_oneself, session_unfinished */
function requireLeftBehind(context: CallContext, sessionId: string): SessionRow {
  const session = requireSession(context.database, sessionId);
  const specialist = findStaff(context.database, session.staff_id);
  if (specialist?.archived_at === null) throw new CallError('signs_oneself', { name: shortName(specialist) });
  refuseUnfinished(session);
  return session;
}
