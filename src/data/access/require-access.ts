/**
 * The one place that decides whether a call may touch the rows that it names. The contract says which role may make a
 * call at all; here it is said of whom. Office and PC care have calls of their own; a child's studio looks after itself.
 */
import { holdsSessions } from '../../shared/domain/staff.ts';
import type { CallName } from '../../shared/ipc/contract/index.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { CallContext } from '../app.ts';
import { isOpenedInEmergency } from './emergency.ts';
import { Reach, roomsInReach } from './reach.ts';
import { type SubjectKind, subjectsOf } from './subjects.ts';

/** @throws CallError not_found for rows of others, as if there were none; not_allowed for an id of an unknown kind */
export function requireAccess(context: CallContext, call: CallName, input: unknown): void {
  const { role } = context.connection;
  if (role === 'nobody' || role === 'child' || role === 'accompanied_child' || !holdsSessions(role)) return;
  const subjects = subjectsOf(input);
  if (subjects.length === 0) return;
  const idsOf = (wanted: SubjectKind) => subjects.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
  const beside = {
    sessionIds: idsOf('session'),
    childIds: idsOf('child'),
    isEmergencyCall: isOpenedInEmergency(call),
  };
  const reach = new Reach(context, roomsInReach(context) ?? [], beside);
  if (!subjects.every((subject) => reach.has(subject))) throw new CallError('not_found');
}
