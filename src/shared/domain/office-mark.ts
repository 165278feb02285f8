/**
 * What the office says of a child in a session. It stands beside the specialist's own mark, never over it, and is what
 * sheets and totals count while it stands.
 */
import { z } from 'zod';
import { attendanceStatusSchema } from './attendance.ts';
import { momentSchema } from './day.ts';
import { textSchema } from './text.ts';

/** "Not marked" is no statement: the office takes its mark back instead. */
export const officeStatusSchema = attendanceStatusSchema.exclude(['not_marked']);
export type OfficeStatus = z.infer<typeof officeStatusSchema>;
export const officeStatuses = officeStatusSchema.options;

/** Nobody corrects an official record without a word of why. */
export const shortestReason = 3;
export const longestReason = 300;
export const officeReasonSchema = textSchema(longestReason).pipe(z.string().min(shortestReason));

export const officeMarkSchema = z.strictObject({
  status: officeStatusSchema,
  reason: z.string(),
  byName: z.string(),
  at: momentSchema,
});
export type OfficeMark = z.infer<typeof officeMarkSchema>;
