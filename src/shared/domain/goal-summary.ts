/** Where a child began and where it stands, for who reads no charts. */

export type GoalSummary = {
  readonly sessions: number;
  /** Mean of the first figures, null where there are too few to tell a beginning from the end. */
  readonly first: number | null;
  /** Mean of the last figures. */
  readonly last: number;
};

/** Figures that make a beginning or an end; one alone says too much of a good or a bad day. */
const few = 3;

/** @param figures in order of time; null without any */
export function summariseGoal(figures: readonly number[]): GoalSummary | null {
  if (figures.length === 0) return null;
  const size = Math.min(few, Math.ceil(figures.length / 2));
  const first = figures.length < 2 ? null : mean(figures.slice(0, size));
  return { sessions: figures.length, first, last: mean(figures.slice(-size)) };
}

const mean = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
