/** How well a child does something on a day: better with time, worse after a break, not every day the same. */
import type { Day } from '../../../shared/domain/day.ts';
import type { Random } from './random.ts';
import type { DemoGoal } from './world.ts';

/** The goals that were worked on that day. */
export function goalsOn(goals: readonly DemoGoal[], day: Day): readonly DemoGoal[] {
  return goals.filter((goal) => goal.from <= day && (goal.archivedOn === null || day <= goal.archivedOn));
}

/**
 * @param passed how much of the history has passed, 0 to 1
 * @returns share done alone, 0.02 to 0.98
 */
export function skillOn(random: Random, goal: DemoGoal, passed: number, isAfterBreak: boolean): number {
  const mood = 0.16 * (random.next() - 0.5);
  const skill = goal.start + goal.gain * passed ** 0.85 - (isAfterBreak ? 0.07 : 0) + mood;
  return Math.max(0.02, Math.min(0.98, skill));
}
