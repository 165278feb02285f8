/** One observation about one child in one session, and the figures made of many. */
import { z } from 'zod';
import { goalIdSchema, measureIdSchema } from './ids.ts';

export const trialResults = ['correct', 'prompted', 'incorrect', 'no_response'] as const;
export const trialResultSchema = z.enum(trialResults);
export type TrialResult = (typeof trialResults)[number];

export const stepResults = ['independent', 'prompted', 'not_done'] as const;
export const stepResultSchema = z.enum(stepResults);
export type StepResult = (typeof stepResults)[number];

/** What was seen. `repetitions` adds to the ones before it; a step's or an exertion's last observation stands. */
export const observationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('trial'), result: trialResultSchema }),
  z.strictObject({ kind: z.literal('step'), stepId: z.string().max(40), result: stepResultSchema }),
  z.strictObject({ kind: z.literal('repetitions'), count: z.number().int().min(1).max(1000) }),
  /** Perceived exertion, 0 (rest) to 10 (as hard as can be). */
  z.strictObject({ kind: z.literal('exertion'), level: z.number().int().min(0).max(10) }),
]);
export type Observation = z.infer<typeof observationSchema>;

export const measureSchema = z.strictObject({
  id: measureIdSchema,
  /** Null: recorded for the child in general, no goal chosen. */
  goalId: goalIdSchema.nullable(),
  observation: observationSchema,
});
export type Measure = z.infer<typeof measureSchema>;

export type TrialTally = Readonly<Record<TrialResult, number>>;

export function tallyTrials(observations: readonly Observation[]): TrialTally {
  const tally = { correct: 0, prompted: 0, incorrect: 0, no_response: 0 };
  for (const observation of observations) if (observation.kind === 'trial') tally[observation.result]++;
  return tally;
}

/**
 * Trial accuracy in percent: alone = + / (+, P, -), supported = (+, P) / (+, P, -).
 * @param countNoResponse whether NR counts in the denominator (a setting; print it beside the figure)
 * @returns null where there is no trial to divide by
 */
export function trialAccuracy(
  tally: TrialTally,
  countNoResponse = false,
): { readonly alone: number; readonly supported: number } | null {
  const attempted = tally.correct + tally.prompted + tally.incorrect + (countNoResponse ? tally.no_response : 0);
  if (attempted === 0) return null;
  return { alone: (100 * tally.correct) / attempted, supported: (100 * (tally.correct + tally.prompted)) / attempted };
}

/** The last result of each step. */
export function latestSteps(observations: readonly Observation[]): ReadonlyMap<string, StepResult> {
  const results = new Map<string, StepResult>();
  for (const observation of observations)
    if (observation.kind === 'step') results.set(observation.stepId, observation.result);
  return results;
}

export function totalRepetitions(observations: readonly Observation[]): number {
  return observations.reduce((sum, seen) => sum + (seen.kind === 'repetitions' ? seen.count : 0), 0);
}

/** The last exertion told, or null. */
export function latestExertion(observations: readonly Observation[]): number | null {
  return observations.findLast((seen) => seen.kind === 'exertion')?.level ?? null;
}
