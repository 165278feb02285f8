/** Taking something out of the app needs leave for that kind of thing, of the person and not of the role alone. */
import { type ExportKind, mayTakeOut } from '../../shared/domain/export-kind.ts';
import { type CallName, contract } from '../../shared/ipc/contract/index.ts';
import { exportsOfferedTo } from '../../shared/ipc/contract/offered.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { CallContext } from '../app.ts';
import { listExportLeave } from '../db/queries/export-leave.ts';
import { findStaff } from '../db/queries/staff.ts';

/** What a person may take out; nothing for whoever is not known or has left. */
export function leaveOf({ database }: Pick<CallContext, 'database'>, staffId: string | null): readonly ExportKind[] {
  const staff = staffId === null ? null : findStaff(database, staffId);
  if (!staff || staff.archived_at !== null) return [];
  const offered = exportsOfferedTo(staff.role);
  const said = listExportLeave(database, staff.id);
  return offered.filter((kind) => mayTakeOut(staff.role, kind, offered, said));
}

/**
 * @param input as the contract parsed it
 * @throws CallError export_not_allowed {kind}
 */
export function requireLeave(context: CallContext, call: CallName, input: unknown): void {
  const { takesOut } = contract[call];
  if (!takesOut) return;
  const leave = leaveOf(context, context.connection.staffId);
  const refused = takesOut.of(input as never).find((kind) => !leave.includes(kind));
  if (refused) throw new CallError('export_not_allowed', { kind: refused });
}
