/** What a child works towards in one discipline. */
import { z } from 'zod';
import { disciplineSchema } from './discipline.ts';
import { childIdSchema, goalIdSchema } from './ids.ts';
import { lineSchema } from './person.ts';

/** A step of a task: one of the app's own words (`title` empty, id a key of `steps.*`) or a text of the school's. */
export const goalStepSchema = z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), title: lineSchema(100) });
export type GoalStep = z.infer<typeof goalStepSchema>;

export const goalSchema = z.strictObject({
  id: goalIdSchema,
  childId: childIdSchema,
  discipline: disciplineSchema,
  title: z.string(),
  /** Steps in order; empty unless the discipline records steps. */
  steps: z.array(goalStepSchema).max(20),
});
export type Goal = z.infer<typeof goalSchema>;
