/** One observation about one child in one session, and the figures made of many. */
import { z } from 'zod';
import { momentSchema } from './day.ts';
import { goalIdSchema, measureIdSchema } from './ids.ts';

export const trialResults = ['correct', 'prompted', 'incorrect', 'no_response'] as const;
export const trialResultSchema = z.enum(trialResults);
export type TrialResult = (typeof trialResults)[number];

export const stepResults = ['independent', 'prompted', 'not_done'] as const;
export const stepResultSchema = z.enum(stepResults);
export type StepResult = (typeof stepResults)[number];

/** How much help there was, least first; each discipline and each goal uses some of them, in its own order. */
export const promptLevels = [
  'visual',
  'gestural',
  'verbal',
  'phonemic',
  'model',
  'tactile',
  'partial_physical',
  'full_physical',
] as const;
export const promptLevelSchema = z.enum(promptLevels);
export type PromptLevel = (typeof promptLevels)[number];

/** What a stopwatch measures. */
export const timedKinds = ['duration', 'attention'] as const;
export type TimedKind = (typeof timedKinds)[number];

const countSchema = z.number().int().min(1).max(1000);
const secondsSchema = z
  .number()
  .int()
  .min(1)
  .max(8 * 60 * 60);

/**
 * What was seen. Repetitions, frequency, consonants and times add to the ones before them; of a step, exertion,
 * attainment or mood the last observation stands.
 */
export const observationSchema = z.discriminatedUnion('kind', [
  /** `prompt`: how it was helped, where that was told and the result is `prompted`. */
  z.strictObject({
    kind: z.literal('trial'),
    result: trialResultSchema,
    prompt: promptLevelSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('step'), stepId: z.string().max(40), result: stepResultSchema }),
  z.strictObject({ kind: z.literal('repetitions'), count: countSchema }),
  /** Perceived exertion, 0 (rest) to 10 (as hard as can be). */
  z.strictObject({ kind: z.literal('exertion'), level: z.number().int().min(0).max(10) }),
  /** Consonants of a speech sample: one by one, or a whole sample counted elsewhere. */
  z
    .strictObject({
      kind: z.literal('consonants'),
      correct: z.number().int().min(0).max(10_000),
      attempted: z.number().int().min(1).max(10_000),
    })
    .refine(({ correct, attempted }) => correct <= attempted, { path: ['correct'] }),
  /** How many times something happened. */
  z.strictObject({ kind: z.literal('frequency'), count: countSchema }),
  /** A stopwatch was started: it runs until the next duration or attention, also over a restart of the app. */
  z.strictObject({ kind: z.literal('stopwatch'), of: z.enum(timedKinds) }),
  z.strictObject({ kind: z.literal('duration'), seconds: secondsSchema }),
  /** One span of attention to the task. */
  z.strictObject({ kind: z.literal('attention'), seconds: secondsSchema }),
  /** Goal attainment: -2 much less than expected, 0 as expected, 2 much more. */
  z.strictObject({ kind: z.literal('attainment'), level: z.number().int().min(-2).max(2) }),
  /** 1 very sad to 5 very glad. */
  z.strictObject({
    kind: z.literal('mood'),
    when: z.enum(['before', 'after']),
    face: z.number().int().min(1).max(5),
  }),
]);
export type Observation = z.infer<typeof observationSchema>;

export const measureSchema = z.strictObject({
  id: measureIdSchema,
  /** Null: recorded for the child in general, no goal chosen. */
  goalId: goalIdSchema.nullable(),
  at: momentSchema,
  observation: observationSchema,
});
export type Measure = z.infer<typeof measureSchema>;
