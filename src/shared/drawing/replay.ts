/**
 * How a drawing was made, as a film at the child's own speed: each step at its moment, and how far the stroke in progress has
 * come. Undo and redo are steps like any other, so the film ends where the drawing stands.
 */
import type { History } from './history.ts';
import type { JournalEntry, StepEntry } from './journal.ts';
import { POINT_STRIDE, pointCount, type Stroke } from './ops/stroke.ts';

/** A hand that rests longer than this, between strokes or within one, is not waited for; ms. */
export const LONGEST_REST = 600;
/** Between two steps. When a stroke began is not stored, so all of these are alike; ms. */
const PAUSE = 350;
/** Steps back come quicker one after the other: one sees them as one deed. */
const STEP_BACK = 160;

/** `starts` when the hand presses, `ends` when the step is done; ms from the beginning of the film. */
export type ReplayStep = { readonly entry: StepEntry; readonly starts: number; readonly ends: number };
export type Replay = { readonly steps: readonly ReplayStep[]; readonly length: number };

/** At a moment: so many steps are done, and of a stroke in progress so many points are drawn. */
export type ReplayState = {
  readonly done: number;
  readonly live: { readonly stroke: Stroke; readonly points: number } | null;
};

/** The film of a journal. */
export function replayOf(entries: readonly JournalEntry[]): Replay {
  const steps: ReplayStep[] = [];
  let now = 0;
  for (const entry of entries) {
    if (entry.kind === 'begin' || entry.kind === 'feeling') continue;
    const starts = now + pauseBefore(entry, steps.at(-1)?.entry);
    now = starts + (entry.kind === 'op' && entry.op.kind === 'stroke' ? strokeTime(entry.op) : 0);
    steps.push({ entry, starts, ends: now });
  }
  return { steps, length: now === 0 ? 0 : now + PAUSE };
}

/** A history in which everything is done that was ever done: what is in the film for a while needs its pictures too. */
export function everythingIn(entries: readonly JournalEntry[]): History {
  const timeline = entries.flatMap((entry) => (entry.kind === 'op' ? [entry.op] : []));
  return { timeline, position: timeline.length };
}

/** What the film shows at `ms`. */
export function replayAt({ steps }: Replay, ms: number): ReplayState {
  const done = countDone(steps, ms);
  const next = steps[done];
  if (next?.entry.kind !== 'op' || next.entry.op.kind !== 'stroke' || next.starts > ms) return { done, live: null };
  const stroke = next.entry.op;
  return { done, live: { stroke, points: pointsDrawn(stroke, ms - next.starts) } };
}

/** The first points of a stroke, as a stroke. */
export function strokeSoFar({ stroke, points }: NonNullable<ReplayState['live']>): Stroke {
  return points >= pointCount(stroke.points)
    ? stroke
    : { ...stroke, points: stroke.points.slice(0, points * POINT_STRIDE) };
}

function pauseBefore(entry: StepEntry, previous: StepEntry | undefined): number {
  // What cannot be read shows nothing and is not waited for.
  if (entry.kind === 'op' && entry.op.kind === 'lost') return 0;
  return entry.kind !== 'op' && previous?.kind === entry.kind ? STEP_BACK : PAUSE;
}

/** How long the hand drew, without its rests. */
function strokeTime({ points }: Stroke): number {
  let time = 0;
  for (let index = 1; index < pointCount(points); index += 1) time += stepTime(points, index);
  return time;
}

/** How many points are on the page `ms` after the press; at least the first. */
function pointsDrawn({ points }: Stroke, ms: number): number {
  const count = pointCount(points);
  let time = 0;
  for (let index = 1; index < count; index += 1) {
    time += stepTime(points, index);
    if (time > ms) return index;
  }
  return count;
}

function stepTime(points: readonly number[], index: number): number {
  const at = index * POINT_STRIDE + 2;
  const gap = (points[at] ?? 0) - (points[at - POINT_STRIDE] ?? 0);
  return Math.min(LONGEST_REST, Math.max(0, gap));
}

/** How many steps end at `ms` or before: ends never decrease. */
function countDone(steps: readonly ReplayStep[], ms: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.ends ?? 0) <= ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many times faster than it was drawn a film can be watched. */
export const REPLAY_SPEEDS = [1, 2, 4] as const;
