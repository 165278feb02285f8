/** What a person said of such a file last time: its columns, its rooms, and whether staff come with it. */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { foldForSearch } from '../../../shared/domain/collation.ts';
import { roomIdSchema } from '../../../shared/domain/ids.ts';
import { columnMeaningSchema, columnsKey } from '../../../shared/import/columns.ts';
import type { ImportMapping } from '../../../shared/ipc/contract/imports.ts';
import { findImportMapping, writeImportMapping } from '../../db/queries/imports.ts';
import type { ReadContent } from './read-file.ts';

const rememberedSchema = z.strictObject({
  /** By the name of the column, folded: in another file they may stand in another order. */
  columns: z.record(z.string(), columnMeaningSchema.nullable()),
  rooms: z.record(z.string(), roomIdSchema.nullable()),
  hasStaff: z.boolean(),
});
type Remembered = z.infer<typeof rememberedSchema>;

const nothing: Remembered = { columns: {}, rooms: {}, hasStaff: false };

export function recall(database: Database, content: ReadContent, table: number): Remembered | null {
  const data = findImportMapping(database, keyOf(content, table));
  return data === null ? null : rememberedSchema.catch(nothing).parse(JSON.parse(data));
}

export function remember(database: Database, content: ReadContent, mapping: ImportMapping, at: string): void {
  const header = headerOf(content, mapping.table);
  const columns = Object.fromEntries(
    header.map((name, place) => [foldForSearch(name), mapping.columns[place] ?? null]),
  );
  const { rooms, hasStaff } = mapping;
  writeImportMapping(database, keyOf(content, mapping.table), JSON.stringify({ columns, rooms, hasStaff }), at);
}

const headerOf = (content: ReadContent, table: number): readonly string[] =>
  content.kind === 'oneroster' ? [] : (content.tables[table]?.header ?? []);

const keyOf = (content: ReadContent, table: number): string =>
  content.kind === 'oneroster' ? content.roster.source : columnsKey(headerOf(content, table));
