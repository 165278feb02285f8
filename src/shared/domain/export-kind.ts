/** What leaves the app on paper or as a file, kind by kind, and who takes it out without being given leave for it. */
import { z } from 'zod';
import type { StaffRole } from './staff.ts';

export const exportKinds = [
  'month_sheets',
  'year_books',
  'machine_rows',
  'reports',
  'record',
  'names',
  'erasure_papers',
  'timetable',
  'child_reports',
  'drawings',
] as const;
export const exportKindSchema = z.enum(exportKinds);
export type ExportKind = (typeof exportKinds)[number];

/**
 * Names of children in files that other programs read go out only with leave: what such a file is copied into, nobody
 * in the school sees.
 */
const usual: Readonly<Record<StaffRole, readonly ExportKind[]>> = {
  specialist: ['timetable', 'child_reports', 'drawings'],
  lead_specialist: ['timetable', 'child_reports', 'drawings'],
  administrator: ['month_sheets', 'year_books', 'machine_rows', 'reports', 'record', 'erasure_papers', 'drawings'],
  device_administrator: [],
};

export const isUsual = (role: StaffRole, kind: ExportKind): boolean => usual[role].includes(kind);

/** What was said of one person and one kind. */
export type ExportLeave = { readonly kind: ExportKind; readonly isAllowed: boolean };

/**
 * @param offered what calls of the role take out at all
 * @param said of this person, beyond or below what is usual in the role
 */
export function mayTakeOut(
  role: StaffRole,
  kind: ExportKind,
  offered: readonly ExportKind[],
  said: readonly ExportLeave[],
): boolean {
  if (!offered.includes(kind)) return false;
  return said.find((one) => one.kind === kind)?.isAllowed ?? isUsual(role, kind);
}
