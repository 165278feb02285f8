/** What a child is due by its conclusion, and what came of it. */
import { z } from 'zod';
import { type Day, daySchema } from './day.ts';
import { disciplineSchema } from './discipline.ts';

export const mandateModes = ['individual', 'group'] as const;

/** A change is a new one from a day on, never an edit of what was due before. */
export const mandateTermsSchema = z.strictObject({
  discipline: disciplineSchema,
  mode: z.enum(mandateModes),
  sessionsPerWeek: z.number().positive().max(40),
  minutes: z.number().int().min(1).max(480),
  from: daySchema,
  to: daySchema.nullable(),
});
export type MandateTerms = z.infer<typeof mandateTermsSchema>;

/** Days of a school week. */
const weekLength = 5;

/**
 * Minutes due on the given school days. A week is five of them: a week with a holiday owes four fifths, so that any two
 * ranges together owe what they owe apart. Of rows of the same kind the one that began last is in force.
 */
export function mandatedMinutes(rows: readonly MandateTerms[], schoolDays: readonly Day[]): number {
  const kinds = [...Map.groupBy(rows, ({ discipline, mode }) => `${discipline} ${mode}`).values()];
  let weekly = 0;
  for (const day of schoolDays) {
    for (const kind of kinds) {
      const row = inForce(kind, day);
      if (row) weekly += row.sessionsPerWeek * row.minutes;
    }
  }
  return weekly / weekLength;
}

function inForce(rows: readonly MandateTerms[], day: Day): MandateTerms | null {
  let latest: MandateTerms | null = null;
  for (const row of rows) if (row.from <= day && (latest === null || row.from >= latest.from)) latest = row;
  return latest && (latest.to === null || latest.to >= day) ? latest : null;
}

/** Minutes. */
export type Delivery = {
  readonly mandated: number;
  readonly delivered: number;
  readonly madeUp: number;
  /** Planned minutes that the child itself missed. */
  readonly lostByAbsence: number;
};

export type Compliance = {
  /** Percent of what was due that the child received; null where nothing was due. */
  readonly received: number | null;
  /** Minutes still missing from what was due; never below 0. */
  readonly shortfall: number;
  /** What the provider owed: without what was lost to the child's own absence. */
  readonly owed: number;
  /** Percent of what the provider owed that it gave; can be above 100. */
  readonly provided: number | null;
};

/** The same minutes read twice; both are shown, each with its label. */
export function mandateCompliance({ mandated, delivered, madeUp, lostByAbsence }: Delivery): Compliance {
  const given = delivered + madeUp;
  const owed = Math.max(0, mandated - lostByAbsence);
  return {
    received: mandated > 0 ? (100 * given) / mandated : null,
    shortfall: Math.max(0, mandated - given),
    owed,
    provided: owed > 0 ? (100 * given) / owed : null,
  };
}
