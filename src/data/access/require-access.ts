/**
 * The one place that decides whether a call may touch the rows that it names. The contract says which role may make a
 * call at all; here it is said of whom. Office and PC care have calls of their own; a child's studio looks after itself.
 */
import { holdsSessions } from '../../shared/domain/staff.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { CallContext } from '../app.ts';
import { Reach, roomsInReach } from './reach.ts';
import { subjectsOf } from './subjects.ts';

/** @throws CallError not_found for rows of others, as if there were none; not_allowed for an id of an unknown kind */
export function requireAccess(context: CallContext, input: unknown): void {
  const { role } = context.connection;
  if (role === 'nobody' || role === 'child' || role === 'accompanied_child' || !holdsSessions(role)) return;
  const subjects = subjectsOf(input);
  if (subjects.length === 0) return;
  const sessionIds = subjects.flatMap(({ kind, id }) => (kind === 'session' ? [id] : []));
  const reach = new Reach(context, roomsInReach(context) ?? [], sessionIds);
  if (!subjects.every((subject) => reach.has(subject))) throw new CallError('not_found');
}
