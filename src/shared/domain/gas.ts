/** Goal attainment scaling: one number of how far several goals together were reached. */

export type ScaledGoal = {
  /** 0 or more; see {@link goalWeight}. */
  readonly weight: number;
  /** -2 much less than expected, 0 as expected, 2 much more. */
  readonly level: number;
};

/** Importance times difficulty, each 0 to 3. */
export function goalWeight(goal: { readonly importance: number; readonly difficulty: number }): number {
  return goal.importance * goal.difficulty;
}

/**
 * T = 50 + 10 S(w x) / sqrt(0.7 S(w^2) + 0.3 (S w)^2), where 0.3 is the expected correlation of the goals.
 * Source: Kiresuk and Sherman 1968, Community Mental Health Journal 4: 443-453. Not the formulas as printed in
 * Turner-Stokes 2009, Clinical Rehabilitation 23: 362-370: those are wrong, and an erratum says so.
 * @returns null (undefined, shown as a dash) without goals or where no goal weighs anything
 */
export function attainmentT(goals: readonly ScaledGoal[]): number | null {
  const sum = (of: (goal: ScaledGoal) => number) => goals.reduce((total, goal) => total + of(goal), 0);
  const weights = sum(({ weight }) => weight);
  if (weights === 0) return null;
  const spread = Math.sqrt(0.7 * sum(({ weight }) => weight ** 2) + 0.3 * weights ** 2);
  return 50 + (10 * sum(({ weight, level }) => weight * level)) / spread;
}
