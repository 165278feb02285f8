/**
 * Attendance per child and session: statuses, what each counts as, and the rate.
 * "Not marked" is a status of its own and never counts as present.
 */
import { z } from 'zod';

export const attendanceStatuses = [
  'not_marked',
  'present',
  'late',
  'left_early',
  'remote_present',
  'absent_ill',
  'absent_excused',
  'absent_unexcused',
  'refused',
] as const;
export const attendanceStatusSchema = z.enum(attendanceStatuses);
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** Compared one by one, the most frequent first: a set would work out the hash of each text that comes from a database. */
export function isAttended(status: AttendanceStatus): boolean {
  return status === 'present' || status === 'late' || status === 'left_early' || status === 'remote_present';
}

/** Absent in any way; refusing (at school but not coming) counts as absent. */
export function isMissed(status: AttendanceStatus): boolean {
  return status !== 'not_marked' && !isAttended(status);
}

/**
 * Attendance rate in percent: attended / scheduled for the child. Sessions that the provider cancelled are left
 * out by the caller (they stand outside the denominator and are reported apart).
 * @returns null when nothing was scheduled (undefined, shown as a dash)
 */
export function attendanceRate(statuses: readonly AttendanceStatus[]): number | null {
  if (statuses.length === 0) return null;
  return (100 * statuses.filter(isAttended).length) / statuses.length;
}
