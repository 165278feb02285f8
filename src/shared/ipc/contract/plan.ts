/** The weekly plan of a room. */
import { z } from 'zod';
import { daySchema, timeOfDaySchema } from '../../domain/day.ts';
import { childIdSchema, roomIdSchema, seriesIdSchema } from '../../domain/ids.ts';
import { seriesSchema } from '../../domain/plan.ts';
import { minutesSchema } from '../../domain/session.ts';
import { call, nothing, specialist, staff } from './call.ts';

export const planRowSchema = seriesSchema.extend({
  staffName: z.string(),
  children: z.array(z.strictObject({ id: childIdSchema, name: z.string(), pictogram: z.string() })),
});
export type PlanRow = z.infer<typeof planRowSchema>;

export const planFieldsSchema = seriesSchema.omit({ id: true });
export type PlanFields = z.infer<typeof planFieldsSchema>;
const planInput = z.strictObject({ seriesId: seriesIdSchema.nullable(), fields: planFieldsSchema });

export const planConflictSchema = z.strictObject({
  kind: z.enum(['staff', 'child']),
  name: z.string(),
  roomName: z.string(),
  start: timeOfDaySchema,
  minutes: minutesSchema,
});
export type PlanConflict = z.infer<typeof planConflictSchema>;

export const planCalls = {
  'plan.list': call(staff, z.strictObject({ roomId: roomIdSchema }), z.array(planRowSchema)),
  /** Who would be in two places at once if this were saved. */
  'plan.conflicts': call(specialist, planInput, z.array(planConflictSchema)),
  /**
   * `seriesId` null adds one. Changing one ends the old the day before `from` and begins a new one, so that history
   * stays; where a session was opened on or after `from`, the change counts from the day after it.
   * Errors: time_conflict {name, start}, bad_input.
   */
  'plan.save': call(specialist, planInput, z.strictObject({ seriesId: seriesIdSchema, from: daySchema })),
  /** Ends a series: `lastDay` is its last day, yesterday at the earliest. One that never took place is removed. */
  'plan.end': call(specialist, z.strictObject({ seriesId: seriesIdSchema, lastDay: daySchema }), nothing),
} as const;
