/** What is on record: read, looked through, checked, and taken out as a file. */
import { z } from 'zod';
import { auditGroupSchema, auditRowSchema, faultKinds } from '../../domain/audit.ts';
import { daySchema, momentSchema } from '../../domain/day.ts';
import { childIdSchema, staffIdSchema } from '../../domain/ids.ts';
import { languageSchema } from '../../domain/language.ts';
import { lineSchema } from '../../domain/text.ts';
import { administrator, call, nothing, type TakesOut } from './call.ts';

const filter = {
  staffId: staffIdSchema.nullable(),
  childId: childIdSchema.nullable(),
  group: auditGroupSchema.nullable(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
};
export const auditFilterSchema = z.strictObject(filter);
export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** Where a page ended. */
const cursorSchema = z.strictObject({ at: momentSchema, seq: z.number().int() });

export const auditFormats = ['xlsx', 'csv', 'plain'] as const;

export const auditCalls = {
  /** Newest first, a page at a time; `next` null: that was all. */
  'audit.list': call(
    administrator,
    z.strictObject({ ...filter, after: cursorSchema.nullable() }),
    z.strictObject({ rows: z.array(auditRowSchema), next: cursorSchema.nullable() }),
  ),
  /** People by their names, staff before children, archived ones too. */
  'audit.find': call(
    administrator,
    z.strictObject({ text: lineSchema(100) }),
    z.array(
      z.discriminatedUnion('is', [
        z.strictObject({ is: z.literal('staff'), id: staffIdSchema, name: z.string() }),
        z.strictObject({ is: z.literal('child'), id: childIdSchema, name: z.string() }),
      ]),
    ),
  ),
  /** What was and what came of it, field by field; `hidden`: it changed, and what it says is not for this list. */
  'audit.details': call(
    administrator,
    z.strictObject({ seq: z.number().int() }),
    z.strictObject({
      fields: z.array(
        z.strictObject({
          field: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable(),
          hidden: z.boolean(),
        }),
      ),
    }),
  ),
  /** Reads the record from the first event to the last. Progress is told. Errors: busy. */
  'audit.check': call(
    administrator,
    nothing,
    z.strictObject({
      events: z.number().int(),
      fault: z.strictObject({ kind: z.enum(faultKinds), row: auditRowSchema.nullable() }).nullable(),
      /** When the newest backup was made that it was compared with; null: there is none. */
      comparedWith: momentSchema.nullable(),
    }),
  ),
  /** `path` null: the person chose not to. Errors: nothing_to_export, disk_full, could_not_save. */
  'audit.export': {
    ...call(
      administrator,
      z.strictObject({ ...filter, format: z.enum(auditFormats), language: languageSchema, withNames: z.boolean() }),
      z.strictObject({ path: z.string().nullable() }),
    ),
    takesOut: {
      kinds: ['record', 'names'],
      of: ({ withNames }: { readonly withNames: boolean }) => (withNames ? ['record', 'names'] : ['record']),
    } satisfies TakesOut,
  },
} as const;
