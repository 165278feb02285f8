/** A month sheet as a file in one of the formats. */
import type { Day } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { MonthSheet } from '../../../shared/domain/month-sheet.ts';
import type { exportFormats } from '../../../shared/ipc/contract/attendance.ts';
import { sheetTable } from '../../../shared/sheet/sheet-table.ts';
import type { SheetTable } from '../../../shared/sheet/table.ts';
import type { FileContent, SaveRequest } from '../../host.ts';
import { sheetFileName } from './file-name.ts';

export type ExportFormat = (typeof exportFormats)[number];
export type ExportChoice = {
  readonly format: ExportFormat;
  readonly language: Language;
  readonly printedOn: Day;
};

export async function sheetContent(sheet: MonthSheet, choice: ExportChoice): Promise<SaveRequest> {
  const table = sheetTable(sheet, choice.language, choice.printedOn);
  return { fileName: sheetFileName(sheet, choice.language, choice.format), content: await contentOf(table, choice) };
}

/** Writers are loaded when they are first wanted: the one for XLSX is a megabyte of WebAssembly. */
async function contentOf(table: SheetTable, { format, language }: ExportChoice): Promise<FileContent> {
  switch (format) {
    case 'xlsx':
      return { kind: 'bytes', bytes: (await import('./xlsx.ts')).writeXlsx(table) };
    case 'csv':
      return { kind: 'bytes', bytes: (await import('./csv.ts')).writeCsv(table, language) };
    case 'pdf': {
      const { sheetHtml } = await import('./pdf-html.ts');
      return { kind: 'pdf', html: sheetHtml(table, language), landscape: true, footer: footerOf(table) };
    }
  }
}

/** Stands on each page beside the page's number. */
export function footerOf(table: SheetTable): string {
  const [, room, , month] = table.facts;
  const parts = [table.title, room?.text, month?.text, table.demoLine];
  return parts.filter((part) => typeof part === 'string').join(' · ');
}
