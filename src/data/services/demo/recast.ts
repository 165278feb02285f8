/**
 * What was seen, told as the goal is recorded: one observation for each one that `observe` made, so that everything
 * after it stays as it is. Help grows less with skill; feelings are asked before and after.
 */
import { type Discipline, definitionOf, firstRecorderOf } from '../../../shared/domain/discipline.ts';
import type { Observation, PromptLevel } from '../../../shared/domain/measure.ts';
import { attentionSpan, consonantShare, durationSpan, timesATap } from './figures.ts';
import type { Random } from './random.ts';
import type { DemoGoal } from './world.ts';

/** Of prompted trials, those of which nobody told how. */
const untold = 0.06;

/** @param goal null: recorded for the child in general, as the discipline does it first */
export function recast(
  random: Random,
  discipline: Discipline,
  goal: DemoGoal | null,
  skill: number,
  seen: Observation[],
): Observation[] {
  const recorder = goal?.recorder ?? firstRecorderOf(discipline);
  switch (recorder) {
    case 'consonants':
      return seen.map(() => sample(random, skill));
    case 'frequency':
      return seen.map(() => ({ kind: 'frequency', count: wholeAround(random, timesATap(skill), 0.5) }));
    case 'attention':
      return seen.map(() => ({ kind: 'attention', seconds: wholeAround(random, attentionSpan(skill), 0.35) }));
    case 'duration':
      return seen.map(() => ({ kind: 'duration', seconds: wholeAround(random, durationSpan(discipline, skill), 0.3) }));
    case 'trials':
      return seen.map((one) => withPrompt(random, discipline, goal, skill, one));
    default:
      return seen;
  }
}

/** At least 1. @param spread as a share of the middle */
function wholeAround(random: Random, middle: number, spread: number): number {
  return Math.max(1, Math.round(middle * (1 + spread * (2 * random.next() - 1))));
}

function sample(random: Random, skill: number): Observation {
  const attempted = random.whole(8, 20);
  const share = consonantShare(skill) + 0.12 * (random.next() - 0.5);
  return { kind: 'consonants', correct: Math.min(attempted, Math.round(attempted * share)), attempted };
}

function withPrompt(
  random: Random,
  discipline: Discipline,
  goal: DemoGoal | null,
  skill: number,
  seen: Observation,
): Observation {
  if (seen.kind !== 'trial' || seen.result !== 'prompted' || random.chance(untold)) return seen;
  return { ...seen, prompt: promptAt(random, definitionOf(discipline).ladder, goal, skill) };
}

/** From the most help to the least as the child learns, and never more than the goal allows. */
function promptAt(random: Random, ladder: readonly PromptLevel[], goal: DemoGoal | null, skill: number): PromptLevel {
  const ceiling = goal?.promptCeiling ? ladder.indexOf(goal.promptCeiling) : -1;
  const most = ceiling === -1 ? ladder.length - 1 : ceiling;
  const place = Math.round((1 - skill) * (ladder.length - 1) + 1.6 * (random.next() - 0.5));
  return ladder[Math.max(0, Math.min(most, place))] as PromptLevel;
}

/** Shares of sessions in which a child is asked how it feels. */
const askedIn: Readonly<Partial<Record<Discipline, number>>> = { psychology: 0.4, art: 0.35, pottery: 0.08 };
const askedElsewhere = 0.015;

export const isAsked = (random: Random, discipline: Discipline, count: number) =>
  count >= 3 && random.chance(askedIn[discipline] ?? askedElsewhere);

/** A face before and a face after, mostly a gladder one. */
export function feelings(random: Random): readonly [Observation, Observation] {
  const before = random.whole(2, 4);
  const after = Math.max(1, Math.min(5, before + random.pick([-1, 0, 0, 1, 1, 1, 2])));
  return [
    { kind: 'mood', when: 'before', face: before },
    { kind: 'mood', when: 'after', face: after },
  ];
}
