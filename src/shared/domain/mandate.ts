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

/** Both included. */
type Span = { readonly from: Day; readonly to: Day };

/**
 * Minutes due on the given school days. A week is five of them: a week with a holiday owes four fifths, so that any two
 * ranges together owe what they owe apart. Of rows of the same kind the one that began last is in force.
 * @param schoolDays in order
 * @param within only days of this span count; null: all of them
 */
export function mandatedMinutes(
  rows: readonly MandateTerms[],
  schoolDays: readonly Day[],
  within: Span | null = null,
): number {
  const first = within === null ? 0 : countBefore(schoolDays, within.from);
  const last = within === null ? schoolDays.length : countUntil(schoolDays, within.to);
  let weekly = 0;
  for (const kind of kindsOf(rows)) {
    for (const [index, row] of kind.entries()) {
      const begins = Math.max(first, countBefore(schoolDays, row.from));
      const next = kind[index + 1];
      const replaced = next === undefined ? last : countBefore(schoolDays, next.from);
      const ends = Math.min(last, replaced, row.to === null ? last : countUntil(schoolDays, row.to));
      weekly += Math.max(0, ends - begins) * row.sessionsPerWeek * row.minutes;
    }
  }
  return weekly / weekLength;
}

/** Rows of one discipline and mode together, those that began first first. */
function kindsOf(rows: readonly MandateTerms[]): Iterable<readonly MandateTerms[]> {
  if (isOneKindInOrder(rows)) return [rows];
  const kinds = Map.groupBy(rows, ({ discipline, mode }) => `${discipline} ${mode}`);
  for (const kind of kinds.values())
    kind.sort((left, right) => (left.from < right.from ? -1 : Number(left.from > right.from)));
  return kinds.values();
}

/** As they are stored, mostly: nothing needs to be put together or in order. */
function isOneKindInOrder(rows: readonly MandateTerms[]): boolean {
  return rows.every(({ discipline, mode, from }, index) => {
    const before = rows[index - 1];
    return before === undefined || (before.discipline === discipline && before.mode === mode && before.from <= from);
  });
}

/** How many of the days, which are in order, lie before that one. */
function countBefore(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  // Most rows begin before all of the days.
  if (high === 0 || day <= (days[0] ?? day)) return 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same with the day itself. */
function countUntil(days: readonly Day[], day: Day): number {
  const before = countBefore(days, day);
  return days[before] === day ? before + 1 : before;
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

/** Minutes still missing from what was due; never below 0. */
export function missingMinutes({ mandated, delivered, madeUp }: Delivery): number {
  return Math.max(0, mandated - delivered - madeUp);
}

/** The same minutes read twice; both are shown, each with its label. */
export function mandateCompliance(delivery: Delivery): Compliance {
  const { mandated, delivered, madeUp, lostByAbsence } = delivery;
  const given = delivered + madeUp;
  const owed = Math.max(0, mandated - lostByAbsence);
  return {
    received: mandated > 0 ? (100 * given) / mandated : null,
    shortfall: missingMinutes(delivery),
    owed,
    provided: owed > 0 ? (100 * given) / owed : null,
  };
}

/**
 * Days on which something is due to a child of those between two: while it is enrolled, and none that is still to come.
 * @param lastDay of its enrolment, null while there is none
 * @returns null where there is no such day
 */
export function dueSpan(
  { from, to }: Span,
  { enrolledFrom, lastDay }: { readonly enrolledFrom: Day; readonly lastDay: Day | null },
  today: Day,
): Span | null {
  const first = from > enrolledFrom ? from : enrolledFrom;
  const last = [to, today, lastDay ?? to].reduce((least, day) => (day < least ? day : least));
  return first <= last ? { from: first, to: last } : null;
}
