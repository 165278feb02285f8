/** Tables as one file in one of the formats: month sheets and reports are exported here and nowhere else. */
import type { RecordHead } from '../../../shared/domain/backup.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { ExportFormat } from '../../../shared/ipc/contract/attendance.ts';
import type { Table } from '../../../shared/sheet/table.ts';
import type { FileContent, SaveRequest } from '../../host.ts';
import { fileName } from './file-name.ts';
import { uniqueNamer } from './part-names.ts';
import { stamped, stampProperty } from './record-stamp.ts';

export type TableFile = {
  readonly tables: readonly Table[];
  readonly format: ExportFormat;
  /** Of numbers on paper. */
  readonly language: Language;
  /** Parts of the file's name, joined by `_`; the last one (a month, a day) is kept whole. */
  readonly nameParts: readonly string[];
  readonly printedOn: Day;
  /** Of the record of changes, when the tables were read; null: nothing was done yet. */
  readonly head: RecordHead | null;
};

export async function tableFile(file: TableFile): Promise<SaveRequest> {
  const isZip = isCsv(file.format) && file.tables.length > 1;
  const ending = isZip ? 'zip' : isCsv(file.format) ? 'csv' : file.format;
  const tables = file.tables.map((table) => stamped(table, file.head, file.language));
  return { fileName: fileName(file.nameParts, ending), content: await contentOf({ ...file, tables }) };
}

const isCsv = (format: ExportFormat) => format === 'csv' || format === 'plain';

/** Writers are loaded when they are first wanted. */
async function contentOf(file: TableFile): Promise<FileContent> {
  const { tables, format, language, head } = file;
  switch (format) {
    case 'xlsx':
      return { kind: 'bytes', bytes: (await import('./xlsx.ts')).writeXlsx(tables, head && stampProperty(head)) };
    case 'csv':
    case 'plain':
      return { kind: 'bytes', bytes: await csvBytesOf(file) };
    case 'pdf': {
      const { footerOf, sheetHtml } = await import('./pdf-html.ts');
      return { kind: 'pdf', html: sheetHtml(tables, language), landscape: true, footer: footerOf(tables) };
    }
  }
}

/** A CSV holds one table: several go into a zip. */
async function csvBytesOf({ tables, format, printedOn }: TableFile): Promise<Uint8Array> {
  const { writeCsv } = await import('./csv.ts');
  const dialect = format === 'csv' ? 'excel' : 'plain';
  const [first, ...others] = tables;
  if (first && others.length === 0) return writeCsv(first, dialect);
  const { ZipInMemory } = await import('./zip.ts');
  const unique = uniqueNamer(longestPartName);
  const nameOf = (name: string) => `${unique(fileName([name], 'csv').slice(0, -4))}.csv`;
  const zip = new ZipInMemory(printedOn);
  for (const table of tables) zip.add(nameOf(table.name), writeCsv(table, dialect));
  return zip.bytes();
}

const longestPartName = 100;
