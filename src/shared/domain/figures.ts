/** Figures made of the observations of one session, or of several: pure, and undefined (null) where there is nothing to divide by. */
import { assertNever } from '../assert-never.ts';
import type { Measure, Observation, PromptLevel, StepResult, TimedKind, TrialResult } from './measure.ts';
import type { RecorderKind } from './recorder.ts';

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

/** How often each kind of help was given in prompted trials; `untold` where nobody said. */
export function tallyPrompts(observations: readonly Observation[]): ReadonlyMap<PromptLevel | 'untold', number> {
  const tally = new Map<PromptLevel | 'untold', number>();
  for (const seen of observations) {
    if (seen.kind !== 'trial' || seen.result !== 'prompted') continue;
    const level = seen.prompt ?? 'untold';
    tally.set(level, (tally.get(level) ?? 0) + 1);
  }
  return tally;
}

/** Percent of the steps tried that were done alone, by the last result of each; null where none was tried. */
export function stepsAlone(observations: readonly Observation[]): number | null {
  const results = [...latestSteps(observations).values()];
  if (results.length === 0) return null;
  return (100 * results.filter((result) => result === 'independent').length) / results.length;
}

export type ConsonantTally = { readonly correct: number; readonly attempted: number };

export function tallyConsonants(observations: readonly Observation[]): ConsonantTally {
  let [correct, attempted] = [0, 0];
  for (const seen of observations) {
    if (seen.kind !== 'consonants') continue;
    correct += seen.correct;
    attempted += seen.attempted;
  }
  return { correct, attempted };
}

/**
 * Percent consonants correct: 100 x correct / attempted (Shriberg and Kwiatkowski 1982). The number alone: the severity
 * bands that go with it are calibrated on English.
 */
export function percentConsonantsCorrect({ correct, attempted }: ConsonantTally): number | null {
  return attempted === 0 ? null : (100 * correct) / attempted;
}

export function totalFrequency(observations: readonly Observation[]): number {
  return observations.reduce((sum, seen) => sum + (seen.kind === 'frequency' ? seen.count : 0), 0);
}

/** How often in a minute; null in the first minute, when a single tap would say too much. */
export function ratePerMinute(times: number, seconds: number): number | null {
  return seconds < 60 ? null : (60 * times) / seconds;
}

/** Seconds of each stopped span, in the order seen. */
export function spansOf(observations: readonly Observation[], of: TimedKind): readonly number[] {
  return observations.flatMap((seen) => (seen.kind === of ? [seen.seconds] : []));
}

/** Since when a stopwatch runs (a local moment), or null: it was not started, or was stopped since. */
export function runningSince(measures: readonly Measure[], of: TimedKind): string | null {
  const last = measures.findLast(
    ({ observation }) => observation.kind === of || (observation.kind === 'stopwatch' && observation.of === of),
  );
  return last?.observation.kind === 'stopwatch' ? last.at : null;
}

/** The last level of attainment told, -2 to 2, or null. */
export function latestAttainment(observations: readonly Observation[]): number | null {
  return observations.findLast((seen) => seen.kind === 'attainment')?.level ?? null;
}

/** The last face picked, 1 to 5, or null. */
export function latestMood(observations: readonly Observation[], when: 'before' | 'after'): number | null {
  const moods = observations.filter((seen) => seen.kind === 'mood');
  return moods.findLast((seen) => seen.when === when)?.face ?? null;
}

export type FigureUnit = 'percent' | 'times' | 'seconds' | 'level';

/** What the figure of a recorder counts in. */
export const unitOf: Readonly<Record<RecorderKind, FigureUnit>> = {
  trials: 'percent',
  consonants: 'percent',
  frequency: 'times',
  duration: 'seconds',
  steps: 'percent',
  repetitions: 'times',
  attention: 'seconds',
  attainment: 'level',
  mood: 'level',
};

/**
 * The one number of a session in the chart of a goal: percent alone, percent correct, a count, the seconds in all
 * (attention: the longest span), the last level. Null where nothing of that kind was seen.
 */
export function figureOf(recorder: RecorderKind, observations: readonly Observation[]): number | null {
  const sumOrNull = (sum: number) => (sum === 0 ? null : sum);
  switch (recorder) {
    case 'trials':
      return trialAccuracy(tallyTrials(observations))?.alone ?? null;
    case 'consonants':
      return percentConsonantsCorrect(tallyConsonants(observations));
    case 'frequency':
      return sumOrNull(totalFrequency(observations));
    case 'duration':
      return sumOrNull(spansOf(observations, 'duration').reduce((sum, seconds) => sum + seconds, 0));
    case 'steps':
      return stepsAlone(observations);
    case 'repetitions':
      return sumOrNull(totalRepetitions(observations));
    case 'attention':
      return sumOrNull(Math.max(0, ...spansOf(observations, 'attention')));
    case 'attainment':
      return latestAttainment(observations);
    case 'mood':
      return latestMood(observations, 'after');
    default:
      return assertNever(recorder);
  }
}
