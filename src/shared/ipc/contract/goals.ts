/** Goals: what a child works towards in a discipline. */
import { z } from 'zod';
import { disciplineSchema } from '../../domain/discipline.ts';
import { goalSchema, goalStepSchema } from '../../domain/goal.ts';
import { childIdSchema, goalIdSchema } from '../../domain/ids.ts';
import { lineSchema, nameSchema } from '../../domain/person.ts';
import { call, nothing, specialist, staff } from './call.ts';

export const goalsCalls = {
  'goals.list': call(staff, z.strictObject({ childId: childIdSchema }), z.array(goalSchema)),
  'goals.save': call(
    specialist,
    z.strictObject({
      goalId: goalIdSchema.nullable(),
      childId: childIdSchema,
      discipline: disciplineSchema,
      title: nameSchema.pipe(lineSchema(300)),
      steps: z.array(goalStepSchema).max(20),
    }),
    z.strictObject({ goalId: goalIdSchema }),
  ),
  'goals.archive': call(specialist, z.strictObject({ goalId: goalIdSchema }), nothing),
} as const;
