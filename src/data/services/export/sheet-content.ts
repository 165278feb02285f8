/** A month sheet as a file in one of the formats. */
import type { RecordHead } from '../../../shared/domain/backup.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { SheetLanguages } from '../../../shared/domain/language.ts';
import type { MonthSheet } from '../../../shared/domain/month-sheet.ts';
import type { ExportFormat } from '../../../shared/ipc/contract/attendance.ts';
import { sheetTable } from '../../../shared/sheet/sheet-table.ts';
import type { SaveRequest } from '../../host.ts';
import { sheetNameParts } from './file-name.ts';
import { tableFile } from './table-file.ts';

type ExportChoice = {
  readonly format: ExportFormat;
  readonly languages: SheetLanguages;
  readonly printedOn: Day;
  readonly head: RecordHead | null;
};

export function sheetContent(sheet: MonthSheet, choice: ExportChoice): Promise<SaveRequest> {
  const { format, languages, printedOn, head } = choice;
  const [language] = languages;
  const tables = [sheetTable(sheet, languages, printedOn)];
  return tableFile({ tables, format, language, nameParts: sheetNameParts(sheet, language), printedOn, head });
}
