/** Children who left: how long what is known of them is kept, and erasing it with two adults. */
import { z } from 'zod';
import { daySchema, momentSchema } from '../../domain/day.ts';
import { childIdSchema, staffIdSchema } from '../../domain/ids.ts';
import { languageSchema } from '../../domain/language.ts';
import { erasureReasonSchema, periodsSchema, recordKindSchema } from '../../domain/retention.ts';
import { pinSchema } from '../../domain/staff.ts';
import { lineSchema } from '../../domain/text.ts';
import { administrator, call, nothing, takingOut } from './call.ts';

const erasureIdSchema = z.uuid();

const countsSchema = z.strictObject({
  drawings: z.number().int(),
  notes: z.number().int(),
  observations: z.number().int(),
  goals: z.number().int(),
  guardians: z.number().int(),
  consents: z.number().int(),
  /** Sessions whose mark stays, without a name. */
  sessions: z.number().int(),
});
export type ErasureCounts = z.infer<typeof countsSchema>;

const leftChildSchema = z.strictObject({
  childId: childIdSchema,
  name: z.string(),
  sortKey: z.string(),
  className: z.string(),
  schoolName: z.string(),
  leftOn: daySchema,
  /** What is over its time and still there. */
  due: z.array(recordKindSchema),
  /** What was erased before. */
  erased: z.array(recordKindSchema),
});
export type LeftChild = z.infer<typeof leftChildSchema>;

const erasureSchema = z.strictObject({
  id: erasureIdSchema,
  at: momentSchema,
  /** What stands where the name was; null while the name is still there. */
  nobody: z.string().nullable(),
  reason: erasureReasonSchema,
  kinds: z.array(recordKindSchema),
  counts: countsSchema,
  askedBy: z.string(),
  approvedBy: z.string(),
  /** False while copies on this PC may still hold it. */
  isFinished: z.boolean(),
});
export type Erasure = z.infer<typeof erasureSchema>;

export const erasureCalls = {
  /** Archived children in the order of names, and erasures, newest first. */
  'erasure.list': call(
    administrator,
    nothing,
    z.strictObject({ periods: periodsSchema, left: z.array(leftChildSchema), erasures: z.array(erasureSchema) }),
  ),
  'erasure.setPeriods': call(administrator, z.strictObject({ periods: periodsSchema }), nothing),
  /** What would go. Errors: not_found. */
  'erasure.preview': call(administrator, z.strictObject({ childId: childIdSchema }), countsSchema),
  /**
   * Erases for good; another adult of the school gives a PIN. Nothing brings it back.
   * Errors: not_found, still_here (not archived), same_person, wrong_pin, pin_wait.
   */
  'erasure.erase': call(
    administrator,
    z.strictObject({
      childId: childIdSchema,
      kinds: z.array(recordKindSchema).min(1),
      reason: erasureReasonSchema,
      approverId: staffIdSchema,
      approverPin: pinSchema,
    }),
    erasureSchema,
  ),
  /** @param name stands on the paper and is kept nowhere. */
  'erasure.print': takingOut(
    'erasure_papers',
    call(
      administrator,
      z.strictObject({ erasureId: erasureIdSchema, name: lineSchema(200), language: languageSchema }),
      z.strictObject({ printed: z.boolean() }),
    ),
  ),
} as const;
