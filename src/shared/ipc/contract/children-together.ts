/** Several children at once: changed together, taken back together; and two entries of one child made one. */
import { z } from 'zod';
import { attendanceStatusSchema } from '../../domain/attendance.ts';
import { daySchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import { childIdSchema, roomIdSchema, sessionIdSchema } from '../../domain/ids.ts';
import { mandateModes, mandateTermsSchema } from '../../domain/mandate.ts';
import { mandateStands } from '../../domain/mandate-rows.ts';
import { lineSchema } from '../../domain/text.ts';
import { administrator, call, nothing } from './call.ts';
import { childFieldsSchema, childRowSchema } from './people.ts';

const childIds = z.array(childIdSchema).min(1).max(5000);
const count = z.number().int().min(0);

export const togetherActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('archive'), archived: z.boolean() }),
  /** `from`: the first day in the new room; not later than today. */
  z.strictObject({ kind: z.literal('move'), roomId: roomIdSchema, from: daySchema }),
  z.strictObject({ kind: z.literal('class'), className: lineSchema(20) }),
  /** One grade up; classes without a number and the last grade stay. */
  z.strictObject({ kind: z.literal('nextYear') }),
]);
export type TogetherAction = z.infer<typeof togetherActionSchema>;

const staySchema = z.strictObject({
  roomId: roomIdSchema,
  roomName: z.string(),
  schoolName: z.string(),
  from: daySchema,
  to: daySchema.nullable(),
});
export type StayRow = z.infer<typeof staySchema>;

/** One session that both entries are in, with different marks. */
const sharedSchema = z.strictObject({
  sessionId: sessionIdSchema,
  day: daySchema,
  discipline: disciplineSchema,
  /** What the entry that stays says, and what the other one says. */
  kept: attendanceStatusSchema,
  gone: attendanceStatusSchema,
  /** Which of them counts unless the person decides otherwise: having been there before not. */
  proposed: z.enum(['kept', 'gone']),
});
export type SharedSession = z.infer<typeof sharedSchema>;

const mandateStandSchema = z.enum(mandateStands);
const mandateKindFields = { discipline: disciplineSchema, mode: z.enum(mandateModes) };

/** Mandates of one discipline and mode that both entries have. */
const sharedMandatesSchema = z.strictObject({
  ...mandateKindFields,
  /** What each has now, and what the child has where both stand, one after the other: the earliest first. */
  kept: z.array(mandateTermsSchema),
  gone: z.array(mandateTermsSchema),
  both: z.array(mandateTermsSchema),
});
export type SharedMandates = z.infer<typeof sharedMandatesSchema>;

const pair = { keptId: childIdSchema, goneId: childIdSchema };

export const childrenTogetherCalls = {
  /**
   * Errors: bad_input {field: 'from'}. `changed` 0: nothing was to be done, nothing is written. `inPlan`: how many of the
   * children are still in the plan of another room.
   */
  'childrenTogether.change': call(
    administrator,
    z.strictObject({ childIds, action: togetherActionSchema }),
    z.strictObject({ batchId: z.string(), changed: count, inPlan: count }),
  ),
  /**
   * Takes a change back, and with it what `leaveElsewhere` took out of the plan. `left`: children that somebody changed
   * since; `seriesLeft`: times of the plan that somebody changed or gave away since. They stay as they are. Errors: not_found.
   */
  'childrenTogether.undo': call(
    administrator,
    z.strictObject({ batchId: z.string().max(60) }),
    z.strictObject({ restored: count, left: count, series: count, seriesLeft: count }),
  ),
  /** Takes children out of the plan and the groups of rooms that are not theirs, from today on. `batchId`: the change it belongs to. */
  'childrenTogether.leaveElsewhere': call(
    administrator,
    z.strictObject({ childIds, batchId: z.string().max(60).nullable() }),
    z.strictObject({ series: count }),
  ),
  /** When a child was in which room, the latest first. */
  'childrenTogether.stays': call(administrator, z.strictObject({ childId: childIdSchema }), z.array(staySchema)),
  /** Pairs that are likely the same child: same name, same birth date. */
  'childrenTogether.doubles': call(
    administrator,
    nothing,
    z.array(z.strictObject({ left: childRowSchema, right: childRowSchema })),
  ),
  'childrenTogether.mergePreview': call(
    administrator,
    z.strictObject(pair),
    z.strictObject({
      sessions: count,
      goals: count,
      drawings: count,
      notes: count,
      shared: z.array(sharedSchema),
      mandates: z.array(sharedMandatesSchema),
    }),
  ),
  /**
   * Everything of `goneId` is `keptId`'s then; it cannot be taken back. `decided`: sessions that both are in and in which
   * the mark of the other entry is to count. `mandates`: kinds of mandates that both have and of which one side alone is
   * to stand; where nothing is said both do, one after the other. Errors: merged_child, bad_input.
   */
  'childrenTogether.merge': call(
    administrator,
    z.strictObject({
      ...pair,
      fields: childFieldsSchema,
      decided: z.array(z.strictObject({ sessionId: sessionIdSchema, counts: z.enum(['kept', 'gone']) })).max(5000),
      mandates: z.array(z.strictObject({ ...mandateKindFields, stands: mandateStandSchema })).max(100),
    }),
    nothing,
  ),
} as const;
