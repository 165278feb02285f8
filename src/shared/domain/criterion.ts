/** When a goal is reached: a value, and how long or how cleanly it has to be held. */
import { z } from 'zod';
import type { Day } from './day.ts';
import { unitOf } from './figures.ts';
import type { RecorderKind } from './recorder.ts';

export const criterionSchema = z.strictObject({
  /** In the unit of the goal's recorder; see {@link figureRangeOf} for what makes sense. */
  value: z
    .number()
    .min(-2)
    .max(8 * 60 * 60),
  frame: z.discriminatedUnion('kind', [
    /** In each of the last `count` sessions with data. */
    z.strictObject({ kind: z.literal('data_points'), count: z.number().int().min(1).max(20) }),
    /** In every session of the last `count` days with data. */
    z.strictObject({ kind: z.literal('days'), count: z.number().int().min(1).max(20) }),
    /** In the last session, with at most `count` errors. */
    z.strictObject({ kind: z.literal('errors'), count: z.number().int().min(0).max(20) }),
  ]),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** Least and greatest figure that a recorder can give: what a baseline and a criterion are held within. */
export function figureRangeOf(recorder: RecorderKind): { readonly min: number; readonly max: number } {
  if (recorder === 'attainment') return { min: -2, max: 2 };
  if (recorder === 'mood') return { min: 1, max: 5 };
  const max = { percent: 100, times: 10_000, seconds: 8 * 60 * 60, level: 10 } as const;
  return { min: 0, max: max[unitOf[recorder]] };
}

export type CriterionPoint = {
  readonly day: Day;
  readonly figure: number;
  /** Wrong answers of that session; 0 where the recorder knows no errors. */
  readonly errors: number;
};

/** Less is better where the child started above the criterion: fewer outbursts, less time to get dressed. */
export function isDownward(criterion: Criterion, baseline: number | null): boolean {
  return baseline !== null && baseline > criterion.value;
}

/** Whether the last of the points, in order of time, fulfil the criterion. */
export function isCriterionMet(
  points: readonly CriterionPoint[],
  criterion: Criterion,
  baseline: number | null,
): boolean {
  const looked = framePoints(points, criterion);
  return looked !== null && looked.every((point) => isReached(point, criterion, baseline));
}

/** The first day on which the criterion was fulfilled, or null: what came later does not take it back. */
export function firstMetOn(
  points: readonly CriterionPoint[],
  criterion: Criterion,
  baseline: number | null,
): Day | null {
  // A day is judged when it is over: its last point.
  const end = points.findIndex(
    ({ day }, index) =>
      day !== points[index + 1]?.day && isCriterionMet(points.slice(0, index + 1), criterion, baseline),
  );
  return points[end]?.day ?? null;
}

function isReached({ figure, errors }: CriterionPoint, criterion: Criterion, baseline: number | null): boolean {
  if (criterion.frame.kind === 'errors' && errors > criterion.frame.count) return false;
  return isDownward(criterion, baseline) ? figure <= criterion.value : figure >= criterion.value;
}

/** The points that have to reach it, or null while there are too few. */
function framePoints(points: readonly CriterionPoint[], { frame }: Criterion): readonly CriterionPoint[] | null {
  if (frame.kind === 'days') {
    const days = [...new Set(points.map(({ day }) => day))].slice(-frame.count);
    return days.length < frame.count ? null : points.filter(({ day }) => days.includes(day));
  }
  const count = frame.kind === 'errors' ? 1 : frame.count;
  return points.length < count ? null : points.slice(-count);
}
