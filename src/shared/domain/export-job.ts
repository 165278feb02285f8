/** What is exported in one go, beyond a single sheet. */
import { z } from 'zod';
import { monthSchema } from './day.ts';
import type { ExportKind } from './export-kind.ts';
import { roomIdSchema, schoolIdSchema } from './ids.ts';
import { sheetLanguagesSchema } from './language.ts';

/** `schoolId` null: all schools. */
const place = { schoolId: schoolIdSchema.nullable(), month: monthSchema };

export const exportWhatSchema = z.discriminatedUnion('kind', [
  /** A sheet for each discipline of a room. */
  z.strictObject({ kind: z.literal('disciplines'), roomId: roomIdSchema, month: monthSchema }),
  /** A sheet for each room. */
  z.strictObject({ kind: z.literal('rooms'), ...place }),
  /** The same for each month of the school year that `month` is in, up to today: one file, or one for each month. */
  z.strictObject({ kind: z.literal('year'), ...place, as: z.enum(['book', 'files']) }),
]);
export type ExportWhat = z.infer<typeof exportWhatSchema>;

/** `csv` as Excel here opens it, `plain` for other programs, `events` a row for each child and session. */
export const bundleFormats = ['xlsx', 'csv', 'plain', 'pdf', 'events'] as const;
export type BundleFormat = (typeof bundleFormats)[number];

export const exportJobSchema = z.strictObject({
  what: exportWhatSchema,
  format: z.enum(bundleFormats),
  languages: sheetLanguagesSchema,
  /** Of `events`: with names of children. */
  withNames: z.boolean(),
});
export type ExportJob = z.infer<typeof exportJobSchema>;

/** What of the app such a file takes out. */
export function kindsOfJob({
  what,
  format,
  withNames,
}: Pick<ExportJob, 'what' | 'format' | 'withNames'>): ExportKind[] {
  if (format === 'events') return withNames ? ['machine_rows', 'names'] : ['machine_rows'];
  return [what.kind === 'year' ? 'year_books' : 'month_sheets'];
}
