/** What each member of staff may take out of the app: what is usual in the role, and what was said of the person. */
import { z } from 'zod';
import { exportKindSchema } from '../../domain/export-kind.ts';
import { staffIdSchema } from '../../domain/ids.ts';
import { administrator, anyStaff, call, nothing } from './call.ts';

export const exportLeaveCalls = {
  /** All kinds that the role has anything to do with. `isUsual`: without anybody having said anything of the person. */
  'exportLeave.of': call(
    administrator,
    z.strictObject({ staffId: staffIdSchema }),
    z.array(z.strictObject({ kind: exportKindSchema, isAllowed: z.boolean(), isUsual: z.boolean() })),
  ),
  /** Errors: not_found; bad_input for a kind that the role has nothing to do with. */
  'exportLeave.set': call(
    administrator,
    z.strictObject({ staffId: staffIdSchema, kind: exportKindSchema, isAllowed: z.boolean() }),
    nothing,
  ),
  /** What whoever is signed in may take out. */
  'exportLeave.mine': call(anyStaff, nothing, z.array(exportKindSchema)),
} as const;
