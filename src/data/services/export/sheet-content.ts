/** A month sheet as a file in one of the formats. */
import type { Day } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { MonthSheet } from '../../../shared/domain/month-sheet.ts';
import type { ExportFormat } from '../../../shared/ipc/contract/attendance.ts';
import { sheetTable } from '../../../shared/sheet/sheet-table.ts';
import type { SaveRequest } from '../../host.ts';
import { sheetNameParts } from './file-name.ts';
import { tableFile } from './table-file.ts';

type ExportChoice = {
  readonly format: ExportFormat;
  readonly language: Language;
  readonly printedOn: Day;
};

export function sheetContent(sheet: MonthSheet, choice: ExportChoice): Promise<SaveRequest> {
  const tables = [sheetTable(sheet, choice.language, choice.printedOn)];
  return tableFile({ ...choice, tables, nameParts: sheetNameParts(sheet, choice.language) });
}
