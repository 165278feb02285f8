/** Which kinds of things each role has calls for that take them out, read from the contract itself. */
import { type ExportKind, exportKinds } from '../../domain/export-kind.ts';
import type { StaffRole } from '../../domain/staff.ts';
import type { Role } from './call.ts';
import { callNames, contract } from './index.ts';

/** An adult beside a child is somebody who works with children. Who looks after the PC takes out nothing of theirs. */
const beside: readonly StaffRole[] = ['specialist', 'lead_specialist', 'administrator'];

export function exportsOfferedTo(role: StaffRole): readonly ExportKind[] {
  const asRoles: readonly Role[] = beside.includes(role) ? [role, 'accompanied_child'] : [role];
  const kinds = new Set(
    callNames
      .filter((name) => contract[name].allow.some((one) => asRoles.includes(one)))
      .flatMap((name) => contract[name].takesOut?.kinds ?? []),
  );
  return exportKinds.filter((kind) => kinds.has(kind));
}
