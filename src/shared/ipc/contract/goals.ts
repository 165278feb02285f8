/** Goals: what a child works towards in a discipline; and the bank that goals are taken from. */
import { z } from 'zod';
import { daySchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import { fullGoalSchema, goalFieldsSchema, goalTemplateFieldsSchema } from '../../domain/goal.ts';
import { childIdSchema, goalIdSchema, goalPhaseIdSchema, goalTemplateIdSchema } from '../../domain/ids.ts';
import { nameSchema } from '../../domain/text.ts';
import { call, nothing, specialist } from './call.ts';

/** A goal of the school's own; those of the app stand in shared/disciplines. */
export const goalTemplateSchema = goalTemplateFieldsSchema.extend({ id: goalTemplateIdSchema });
export type GoalTemplate = z.infer<typeof goalTemplateSchema>;

export const goalsCalls = {
  /** By discipline, then as they were made. Archived ones only, or only the others. */
  'goals.list': call(
    specialist,
    z.strictObject({ childId: childIdSchema, archived: z.boolean().default(false) }),
    z.array(fullGoalSchema),
  ),
  'goals.get': call(specialist, z.strictObject({ goalId: goalIdSchema }), fullGoalSchema),
  /**
   * `goalId` null adds one. A goal keeps its child, its discipline and its term: what was recorded was recorded for
   * them. Errors: not_found, bad_input {field}.
   */
  'goals.save': call(
    specialist,
    z.strictObject({ goalId: goalIdSchema.nullable(), childId: childIdSchema, fields: goalFieldsSchema }),
    z.strictObject({ goalId: goalIdSchema }),
  ),
  'goals.archive': call(specialist, z.strictObject({ goalId: goalIdSchema }), nothing),
  'goals.restore': call(specialist, z.strictObject({ goalId: goalIdSchema }), nothing),
  /** From that day on the goal is worked on in another way. */
  'goals.addPhase': call(
    specialist,
    z.strictObject({ goalId: goalIdSchema, day: daySchema, title: nameSchema }),
    z.strictObject({ phaseId: goalPhaseIdSchema }),
  ),
  'goals.removePhase': call(specialist, z.strictObject({ phaseId: goalPhaseIdSchema }), nothing),
  /** The school's own ones of a discipline, oldest first, without the archived. */
  'goalBank.list': call(specialist, z.strictObject({ discipline: disciplineSchema }), z.array(goalTemplateSchema)),
  /** `templateId` null adds one; the same title a second time in a discipline: already_exists. */
  'goalBank.save': call(
    specialist,
    z.strictObject({ templateId: goalTemplateIdSchema.nullable(), fields: goalTemplateFieldsSchema }),
    z.strictObject({ templateId: goalTemplateIdSchema }),
  ),
  'goalBank.archive': call(
    specialist,
    z.strictObject({ templateId: goalTemplateIdSchema, archived: z.boolean() }),
    nothing,
  ),
} as const;
