/**
 * How far a goal is reached, told when a quarter has begun and again when it ends. Most goals come on through the year,
 * some stand still, some fall back after a break or an illness: as real tables look.
 */
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { quarterEnds } from './goal-details.ts';
import { createRandom, type Random } from './random.ts';
import type { DemoGoal } from './world.ts';

/** First days of the quarters, and how many days are taken for looking at goals, at the beginning and at the end. */
const quarterStarts = ['2025-09-08', '2025-11-03', '2026-01-08', '2026-03-30'].map((day) => day as Day);
const [opening, closing] = [14, 9];

const times = [
  ...quarterStarts.map((from) => ({ from, to: addDays(from, opening - 1) })),
  ...quarterEnds.map((to) => ({ from: addDays(to, 1 - closing), to })),
];

/** The last day of the time for looking at goals that this day is in, or null. */
export function lookingBackOn(day: Day): Day | null {
  return times.find(({ from, to }) => from <= day && day <= to)?.to ?? null;
}

/** Shares of goals that come on, stand still and come on only to fall back; the rest goes down a little. */
const [rising, steady, dipping] = [0.62, 0.16, 0.14];

/** Level at a share of the year, as a number with a fraction. */
type Course = (passed: number) => number;

/** @param passed how much of the history has passed, 0 to 1 */
export function attainmentOn(seed: number, goal: DemoGoal, passed: number): number {
  const random = createRandom(seed, 'attainment', goal.id);
  const level = Math.round(courseOf(random, goal)(passed));
  return Math.max(-2, Math.min(2, level));
}

function courseOf(random: Random, { archivedOn, gain }: DemoGoal): Course {
  const kind = random.next();
  const first = random.pick([-2, -2, -1, -1, -1]);
  const slope = 1.6 + 3.2 * gain + random.next();
  // What was reached was reached.
  if (archivedOn !== null) return (passed) => first + (2.4 - first) * passed ** 0.8;
  if (kind < rising) return (passed) => first + slope * passed;
  if (kind < rising + steady) return () => first + random.pick([0, 1]);
  const turn = 0.35 + 0.35 * random.next();
  if (kind < rising + steady + dipping)
    return (passed) =>
      first + slope * Math.min(passed, turn) - (passed > turn ? 1.2 : 0) + (passed > turn + 0.25 ? 0.6 : 0);
  return (passed) => first + 1 - 1.4 * passed;
}
