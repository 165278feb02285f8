/** What a child works towards in one discipline. */
import { z } from 'zod';
import { disciplineSchema } from './discipline.ts';
import { childIdSchema, goalIdSchema } from './ids.ts';
import { promptLevelSchema } from './measure.ts';
import { lineSchema } from './person.ts';
import { recorderKindSchema } from './recorder.ts';

/** A step of a task: one of the app's own words (`title` empty, id a key of `steps.*`) or a text of the school's. */
export const goalStepSchema = z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), title: lineSchema(100) });
export type GoalStep = z.infer<typeof goalStepSchema>;

/** What each level of attainment means for this goal, from -2 to +2. */
export const attainmentTextsSchema = z.tuple([
  lineSchema(300),
  lineSchema(300),
  lineSchema(300),
  lineSchema(300),
  lineSchema(300),
]);
export type AttainmentTexts = z.infer<typeof attainmentTextsSchema>;

export const goalSchema = z.strictObject({
  id: goalIdSchema,
  childId: childIdSchema,
  discipline: disciplineSchema,
  title: z.string(),
  /** Which figure the goal is followed by. */
  recorder: recorderKindSchema,
  /** Steps in order; empty unless it is recorded by steps. */
  steps: z.array(goalStepSchema).max(20),
  /** The most help that still counts as prompted. */
  promptCeiling: promptLevelSchema.nullable(),
  attainment: attainmentTextsSchema.nullable(),
});
export type Goal = z.infer<typeof goalSchema>;
