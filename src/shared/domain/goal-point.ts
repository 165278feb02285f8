/** One session in the chart of a goal: its figure, how much it rests on, and the help that was given. */
import { z } from 'zod';
import { daySchema } from './day.ts';
import { figureOf, latestSteps, tallyConsonants, tallyTrials } from './figures.ts';
import { sessionIdSchema } from './ids.ts';
import { type Observation, promptLevelSchema } from './measure.ts';
import type { RecorderKind } from './recorder.ts';

const count = z.number().int().min(0);

/** Trials or steps of a session by how they were done. */
export const helpSchema = z.strictObject({
  alone: count,
  /** By the kind of help, in the order of first use; `untold` where nobody said which. */
  prompted: z.array(z.strictObject({ level: z.union([promptLevelSchema, z.literal('untold')]), count })),
  incorrect: count,
  noResponse: count,
});
export type Help = z.infer<typeof helpSchema>;

export const goalPointSchema = z.strictObject({
  sessionId: sessionIdSchema,
  day: daySchema,
  figure: z.number(),
  /** Observations that the figure is made of. */
  observations: count,
  errors: count,
  /** Null where the recorder knows nothing of help. */
  help: helpSchema.nullable(),
});
export type GoalPoint = z.infer<typeof goalPointSchema>;

/** What one session says about a goal; null where nothing in it belongs to the goal's recorder. */
export function pointOf(
  recorder: RecorderKind,
  observations: readonly Observation[],
): Pick<GoalPoint, 'figure' | 'observations' | 'errors' | 'help'> | null {
  const help = helpOf(recorder, observations);
  if (help) return pointOfHelp(recorder, help);
  const figure = figureOf(recorder, observations);
  if (figure === null) return null;
  const errors = errorsOf(recorder, observations);
  return { figure, observations: countOf(recorder, observations), errors, help: null };
}

/** Of trials and steps, counted once: charts of years are made of thousands of them. */
function pointOfHelp(
  recorder: RecorderKind,
  help: Help,
): Pick<GoalPoint, 'figure' | 'observations' | 'errors' | 'help'> | null {
  const { alone, incorrect, noResponse } = help;
  const prompted = help.prompted.reduce((sum, { count: times }) => sum + times, 0);
  const attempted = alone + prompted + incorrect;
  if (attempted === 0) return null;
  const observations = recorder === 'trials' ? attempted + noResponse : attempted;
  return { figure: (100 * alone) / attempted, observations, errors: incorrect, help };
}

/** Wrong answers, steps not done, consonants missed; 0 for what knows no errors. */
export function errorsOf(recorder: RecorderKind, observations: readonly Observation[]): number {
  if (recorder === 'trials') return tallyTrials(observations).incorrect;
  if (recorder === 'steps') return [...latestSteps(observations).values()].filter((step) => step === 'not_done').length;
  if (recorder !== 'consonants') return 0;
  const { correct, attempted } = tallyConsonants(observations);
  return attempted - correct;
}

/** How independent the child was, where the recorder tells. */
export function helpOf(recorder: RecorderKind, observations: readonly Observation[]): Help | null {
  if (recorder === 'trials') return helpOfTrials(observations);
  if (recorder !== 'steps') return null;
  const steps = [...latestSteps(observations).values()];
  const times = (result: (typeof steps)[number]) => steps.filter((step) => step === result).length;
  const helped = times('prompted');
  return {
    alone: times('independent'),
    prompted: helped === 0 ? [] : [{ level: 'untold', count: helped }],
    incorrect: times('not_done'),
    noResponse: 0,
  };
}

/** In one pass: a chart is made of thousands. */
function helpOfTrials(observations: readonly Observation[]): Help {
  const prompted: Help['prompted'] = [];
  let [alone, incorrect, noResponse] = [0, 0, 0];
  for (const seen of observations) {
    if (seen.kind !== 'trial') continue;
    if (seen.result === 'correct') alone++;
    else if (seen.result === 'incorrect') incorrect++;
    else if (seen.result === 'no_response') noResponse++;
    else {
      const level = seen.prompt ?? 'untold';
      const known = prompted.find((one) => one.level === level);
      if (known) known.count++;
      else prompted.push({ level, count: 1 });
    }
  }
  return { alone, prompted, incorrect, noResponse };
}

/** Adds up help over sessions; null where there is none. */
export function sumHelp(parts: readonly Help[]): Help | null {
  if (parts.length === 0) return null;
  const prompted = new Map<Help['prompted'][number]['level'], number>();
  let [alone, incorrect, noResponse] = [0, 0, 0];
  for (const part of parts) {
    alone += part.alone;
    incorrect += part.incorrect;
    noResponse += part.noResponse;
    for (const { level, count: times } of part.prompted) prompted.set(level, (prompted.get(level) ?? 0) + times);
  }
  return { alone, prompted: [...prompted].map(([level, times]) => ({ level, count: times })), incorrect, noResponse };
}

const kindOf = { trials: 'trial', steps: 'step' } as const;

function countOf(recorder: RecorderKind, observations: readonly Observation[]): number {
  if (recorder === 'consonants') return tallyConsonants(observations).attempted;
  if (recorder === 'steps') return latestSteps(observations).size;
  const kind = recorder in kindOf ? kindOf[recorder as keyof typeof kindOf] : recorder;
  return observations.filter((seen) => seen.kind === kind).length;
}
