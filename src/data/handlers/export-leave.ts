/** Leave to take things out, given and taken one kind at a time; each is on record. */
import { isUsual } from '../../shared/domain/export-kind.ts';
import type { exportLeaveCalls } from '../../shared/ipc/contract/export-leave.ts';
import { exportsOfferedTo } from '../../shared/ipc/contract/offered.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { leaveOf } from '../access/require-leave.ts';
import type { Handlers } from '../app.ts';
import { change } from '../change.ts';
import { deleteExportLeave, listExportLeave, writeExportLeave } from '../db/queries/export-leave.ts';
import { findStaff } from '../db/queries/staff.ts';
import { found } from '../found.ts';

export const exportLeaveHandlers: Handlers<typeof exportLeaveCalls> = {
  'exportLeave.of': ({ staffId }, { database }) => {
    const { role } = found(findStaff(database, staffId));
    const said = listExportLeave(database, staffId);
    return exportsOfferedTo(role).map((kind) => ({
      kind,
      isAllowed: said.find((one) => one.kind === kind)?.isAllowed ?? isUsual(role, kind),
      isUsual: isUsual(role, kind),
    }));
  },

  'exportLeave.set': ({ staffId, kind, isAllowed }, context) => {
    const { database } = context;
    const { role } = found(findStaff(database, staffId));
    if (!exportsOfferedTo(role).includes(kind)) throw new CallError('bad_input', { field: 'kind' });
    const before =
      listExportLeave(database, staffId).find((one) => one.kind === kind)?.isAllowed ?? isUsual(role, kind);
    if (before === isAllowed) return {};
    const facts = {
      kind: isAllowed ? 'staff.export_given' : 'staff.export_taken',
      subjectId: staffId,
      data: { export: kind },
    };
    change(context, 'people', facts, () => {
      if (isAllowed === isUsual(role, kind)) deleteExportLeave(database, staffId, kind);
      else writeExportLeave(database, staffId, { kind, isAllowed });
    });
    return {};
  },

  'exportLeave.mine': (_input, context) => [...leaveOf(context, context.connection.staffId)],
};
