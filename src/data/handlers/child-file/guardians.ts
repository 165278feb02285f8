/** Who answers for the child. */
import type { GuardianId } from '../../../shared/domain/ids.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { type CallContext, newId } from '../../app.ts';
import { change } from '../../change.ts';
import {
  deleteGuardian,
  findGuardian,
  type GuardianRow,
  insertGuardian,
  updateGuardian,
} from '../../db/queries/child-file.ts';
import { found } from '../../found.ts';
import { requireChild } from '../people/require-child.ts';
import type { Part } from './part.ts';

export const guardianHandlers: Part<'childFile.saveGuardian' | 'childFile.removeGuardian'> = {
  'childFile.saveGuardian': ({ childId, guardianId, fields }, context) => {
    const { room_id } = requireChild(context, childId);
    const before = guardianId === null ? null : requireGuardian(context, guardianId);
    if (before && before.child_id !== childId) throw new CallError('not_found');
    const after = { id: guardianId ?? newId(context.app), child_id: childId, ...fields };
    const facts = { kind: 'guardian.saved', subjectId: childId, roomId: room_id, data: { before, after } };
    const write = before ? updateGuardian : insertGuardian;
    change(context, 'people', facts, () => write(context.database, after));
    return { guardianId: after.id as GuardianId };
  },

  'childFile.removeGuardian': ({ guardianId }, context) => {
    const before = requireGuardian(context, guardianId);
    const facts = { kind: 'guardian.removed', subjectId: before.child_id, data: { before } };
    change(context, 'people', facts, () => deleteGuardian(context.database, guardianId));
    return {};
  },
};

function requireGuardian({ database }: CallContext, id: string): GuardianRow {
  return found(findGuardian(database, id));
}
