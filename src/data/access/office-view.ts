/**
 * What an administrator gets of a session and its signatures: who was there, when and for how long, and why not.
 * Notes, observations and goals are the specialists'.
 */
import type { z } from 'zod';
import type { sessionSchema } from '../../shared/domain/session.ts';
import type { certifyHistorySchema } from '../../shared/ipc/contract/certify.ts';
import type { CallContext } from '../app.ts';

type SessionView = z.input<typeof sessionSchema>;
type HistoryView = z.input<typeof certifyHistorySchema>;

const isOffice = ({ connection }: CallContext) => connection.role === 'administrator';

export function sessionFor(context: CallContext, session: SessionView): SessionView {
  if (!isOffice(context)) return session;
  const children = session.children.map((child) => ({ ...child, goals: [], measures: [], hasNote: false }));
  return { ...session, children };
}

export function historyFor(context: CallContext, history: HistoryView): HistoryView {
  if (!isOffice(context)) return history;
  return {
    children: history.children,
    goals: [],
    current: attendanceOf(history.current),
    certificates: history.certificates.map((certificate) => ({
      ...certificate,
      facts: attendanceOf(certificate.facts),
      changes: certificate.changes.filter(({ field }) => field !== 'note' && field !== 'observations'),
    })),
  };
}

function attendanceOf(facts: HistoryView['current']): HistoryView['current'] {
  return { ...facts, children: facts.children.map((child) => ({ ...child, note: '', observations: [] })) };
}
