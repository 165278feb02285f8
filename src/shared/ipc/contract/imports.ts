/** Taking over lists of children and staff from files: read, looked at, and only then written; and taken back. */
import { z } from 'zod';
import { momentSchema } from '../../domain/day.ts';
import { roomIdSchema } from '../../domain/ids.ts';
import { languageSchema } from '../../domain/language.ts';
import { columnMeaningSchema } from '../../import/columns.ts';
import { importProblemSchema } from '../../import/problem.ts';
import { administrator, call, nothing } from './call.ts';

export const importFormats = ['oneroster-1.2', 'oneroster-1.1', 'csv', 'xlsx'] as const;
const formatSchema = z.enum(importFormats);
export type ImportFormat = (typeof importFormats)[number];

const draftIdSchema = z.uuid();
const runIdSchema = z.uuid();
const count = z.number().int();

const columnsSchema = z.array(columnMeaningSchema.nullable()).max(200);
const placesQuery = z.strictObject({
  draftId: draftIdSchema,
  /** Which sheet of a workbook, from 0. */
  table: z.number().int().min(0).max(1000),
  columns: columnsSchema,
});
const mappingQuery = placesQuery.extend({
  /** By the keys of places; null: whoever is there is left out. */
  rooms: z.record(z.string().max(400), roomIdSchema.nullable()),
  hasStaff: z.boolean(),
});
export type ImportMapping = z.infer<typeof mappingQuery>;

export const importTableSchema = z.strictObject({
  name: z.string(),
  header: z.array(z.string()),
  rowCount: count,
  /** The first rows. */
  sample: z.array(z.array(z.string())),
  /** What its columns mean: as it was said last time, or guessed. */
  columns: columnsSchema,
  isRemembered: z.boolean(),
});
export type ImportTable = z.infer<typeof importTableSchema>;

export const importDraftSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('refused'), fileName: z.string(), problems: z.array(importProblemSchema) }),
  z.strictObject({
    state: z.literal('read'),
    draftId: draftIdSchema,
    fileName: z.string(),
    format: formatSchema,
    /** None for OneRoster, whose columns have fixed names. */
    tables: z.array(importTableSchema),
    hasStaff: z.boolean(),
  }),
]);
export type ImportDraft = z.infer<typeof importDraftSchema>;
export type ReadDraft = Extract<ImportDraft, { state: 'read' }>;

export const importPlaceSchema = z.strictObject({
  key: z.string(),
  kind: z.enum(['everyone', 'school', 'class', 'room']),
  name: z.string(),
  parent: z.string().nullable(),
  children: count,
  staff: count,
  /** As it was said last time, or guessed; null: left out; undefined: nothing is known. */
  roomId: roomIdSchema.nullable().optional(),
});
export type ImportPlace = z.infer<typeof importPlaceSchema>;

export const importKinds = ['added', 'changed', 'archived', 'unchanged', 'refused'] as const;
export type ImportKind = (typeof importKinds)[number];
export const importEntitySchema = z.enum(['child', 'staff']);

export const importItemSchema = z.strictObject({
  key: z.string(),
  kind: z.enum(importKinds),
  entity: importEntitySchema,
  name: z.string(),
  sortKey: z.string(),
  className: z.string(),
  roomName: z.string(),
  file: z.string(),
  row: count.nullable(),
  changes: z.array(
    z.strictObject({
      field: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
  problem: importProblemSchema.nullable(),
});
export type ImportItem = z.infer<typeof importItemSchema>;

export const importPreviewSchema = z.strictObject({
  /** Stands for what is seen: with another one nothing is written. */
  stamp: z.string(),
  items: z.array(importItemSchema),
  leftOut: count,
  /** About whole files; the import goes on. */
  remarks: z.array(importProblemSchema),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export const importCountsSchema = z.strictObject({ added: count, changed: count, archived: count });
export type ImportCounts = z.infer<typeof importCountsSchema>;

export const importRunSchema = z.strictObject({
  id: runIdSchema,
  at: momentSchema,
  staffName: z.string(),
  fileName: z.string(),
  format: formatSchema,
  counts: importCountsSchema,
  undoneAt: momentSchema.nullable(),
});
export type ImportRun = z.infer<typeof importRunSchema>;

export const importStayedSchema = z.strictObject({
  id: z.string(),
  entity: importEntitySchema,
  name: z.string(),
  why: z.enum(['changed_since', 'has_history', 'room_gone']),
});
export type ImportStayed = z.infer<typeof importStayedSchema>;

export const importsCalls = {
  /** Asks which file, reads it beside other work; `progress` events tell how far. Null: none was chosen, or stopped. */
  'imports.choose': call(
    administrator,
    z.strictObject({ what: z.enum(['file', 'folder']), language: languageSchema }),
    importDraftSchema.nullable(),
  ),
  /** Stops reading. */
  'imports.stop': call(administrator, nothing, nothing),
  /** Forgets what was read. */
  'imports.forget': call(administrator, nothing, nothing),
  /** Where the children of the file are, for the choice of rooms. Errors: not_found when the file has to be chosen again. */
  'imports.places': call(administrator, placesQuery, z.array(importPlaceSchema)),
  'imports.preview': call(administrator, mappingQuery, importPreviewSchema),
  /** All or nothing. Errors: import_outdated when people were changed since the preview. */
  'imports.run': call(
    administrator,
    mappingQuery.extend({ stamp: z.string().max(100), skipped: z.array(z.string().max(400)).max(200_000) }),
    z.strictObject({ runId: runIdSchema, counts: importCountsSchema }),
  ),
  'imports.list': call(administrator, nothing, z.array(importRunSchema)),
  /** Takes an import back, except for what was changed since. Errors: already_exists when it was taken back before. */
  'imports.undo': call(
    administrator,
    z.strictObject({ runId: runIdSchema }),
    z.strictObject({ undone: count, stayed: z.array(importStayedSchema) }),
  ),
  /** An empty list to fill in. */
  'imports.template': call(
    administrator,
    z.strictObject({ format: z.enum(['xlsx', 'csv']), language: languageSchema }),
    z.strictObject({ path: z.string().nullable() }),
  ),
} as const;
