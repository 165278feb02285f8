/** How long what is known of a child is kept after it left, and what that makes due for erasure. */
import { z } from 'zod';
import { type Day, daySchema } from './day.ts';

/**
 * What is erased together. `identity` is last: name, birth date, class and everything that says who the child was. What stays in any
 * case are marks and minutes without a name, so that no number of a past month changes.
 */
export const recordKinds = ['drawings', 'notes', 'observations', 'file', 'identity'] as const;
export const recordKindSchema = z.enum(recordKinds);
export type RecordKind = (typeof recordKinds)[number];

/** Years after the child left; null: until somebody erases it. */
export const periodsSchema = z.strictObject({
  drawings: z.number().int().min(0).max(75).nullable(),
  notes: z.number().int().min(0).max(75).nullable(),
  observations: z.number().int().min(0).max(75).nullable(),
  file: z.number().int().min(0).max(75).nullable(),
  identity: z.number().int().min(0).max(75).nullable(),
});
export type Periods = z.infer<typeof periodsSchema>;

/** What a school begins with. Its own rules come first, so each can be changed. */
export const startPeriods: Periods = { drawings: 1, notes: 3, observations: 3, file: 3, identity: 5 };

/** Why a child's data are erased. */
export const erasureReasons = ['period_over', 'asked_by_family', 'entered_by_mistake'] as const;
export const erasureReasonSchema = z.enum(erasureReasons);
export type ErasureReason = (typeof erasureReasons)[number];

/** Who the child was cannot go while the rest stays. */
export function withWhatBelongs(kinds: readonly RecordKind[]): readonly RecordKind[] {
  return kinds.includes('identity') ? recordKinds : recordKinds.filter((kind) => kinds.includes(kind));
}

/**
 * Kinds whose time is over on a day. 29 February counts as 28 February in other years.
 * @param leftOn the last day at the school
 */
export function kindsOver(periods: Periods, leftOn: Day, today: Day): readonly RecordKind[] {
  return recordKinds.filter((kind) => {
    const years = periods[kind];
    return years !== null && yearsLater(leftOn, years) <= today;
  });
}

/** The same day some years on. */
export function yearsLater(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const same = daySchema.safeParse(`${year}${day.slice(4)}`);
  return same.success ? same.data : daySchema.parse(`${year}-02-28`);
}
