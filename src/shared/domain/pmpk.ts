/** The conclusion of the commission (PMPK): what it says, and whether it is still in force. */
import { z } from 'zod';
import { type Day, daySchema, daysBetween } from './day.ts';
import { specialismSchema } from './staff.ts';
import { lineSchema } from './text.ts';

/** Days before the end of a conclusion from which people are warned. */
export const pmpkWarningDays = 60;

export type PmpkState = 'none' | 'in_force' | 'ends_soon' | 'ended';

/** @param validTo last day on which it is in force; null where no end is known */
export function pmpkState(validTo: Day | null, today: Day): PmpkState {
  if (validTo === null) return 'none';
  const left = daysBetween(today, validTo);
  if (left < 0) return 'ended';
  return left <= pmpkWarningDays ? 'ends_soon' : 'in_force';
}

export const pmpkLapses = ['ended', 'within30', 'within60', 'within90', 'noEnd'] as const;
/** When a conclusion lapses: it did, in 30 days at most, in 31 to 60, in 61 to 90; or nobody wrote down when. */
export type PmpkLapse = (typeof pmpkLapses)[number];

/** Null: it is in force for longer. The last day on which it is in force is day 0. */
export function pmpkLapse(validTo: Day | null, today: Day): PmpkLapse | null {
  if (validTo === null) return 'noEnd';
  const left = daysBetween(today, validTo);
  if (left < 0) return 'ended';
  if (left <= 30) return 'within30';
  if (left <= 60) return 'within60';
  return left <= 90 ? 'within90' : null;
}

/** What stands on the paper; its number and end are fields of the child, as lists and sheets show them. */
export const pmpkDetailsSchema = z.strictObject({
  /** The day of the paper, and the day on which the child was seen: two different ones. */
  pmpkIssuedOn: daySchema.nullable(),
  pmpkConsultedOn: daySchema.nullable(),
  /** What kind of paper it is. */
  pmpkDocument: lineSchema(200),
  /** Who shall work with the child. */
  pmpkSpecialists: z.array(specialismSchema).max(10),
  pmpkSupport: lineSchema(500),
  /** Often missing on the paper: null, never guessed. */
  pmpkSessionsPerWeek: z.number().int().min(1).max(40).nullable(),
});
export type PmpkDetails = z.infer<typeof pmpkDetailsSchema>;

export const noPmpkDetails: PmpkDetails = {
  pmpkIssuedOn: null,
  pmpkConsultedOn: null,
  pmpkDocument: '',
  pmpkSpecialists: [],
  pmpkSupport: '',
  pmpkSessionsPerWeek: null,
};
