/** An empty list with the columns that an import knows by their names, to be filled in by a school. */
import { stringify } from 'csv-stringify/sync';
import { Format, Workbook } from 'wasm-xlsxwriter';
import type { Language } from '../../../shared/domain/language.ts';
import { dictionaries } from '../../../shared/i18n/index.ts';
import type { ColumnMeaning } from '../../../shared/import/columns.ts';
import type { SaveRequest } from '../../host.ts';

export const templateColumns = [
  'family',
  'given',
  'patronymic',
  'birthDate',
  'className',
  'room',
  'language',
  'enrolledFrom',
  'pmpkNumber',
  'pmpkValidTo',
] as const satisfies readonly ColumnMeaning[];

const days: ReadonlySet<ColumnMeaning> = new Set(['birthDate', 'enrolledFrom', 'pmpkValidTo']);
/** Characters, as Excel counts. */
const columnWidth = 20;
const emptyRows = 200;

export function templateFile(format: 'xlsx' | 'csv', language: Language): SaveRequest {
  const words = dictionaries[language].imports;
  const heads = templateColumns.map((column) => words.columns[column]);
  const bytes = format === 'csv' ? csvTemplate(heads) : xlsxTemplate(words.templateFile, heads);
  return { fileName: `${words.templateFile}.${format}`, content: { kind: 'bytes', bytes } };
}

const csvTemplate = (heads: readonly string[]): Uint8Array =>
  new TextEncoder().encode(stringify([[...heads]], { bom: true, delimiter: ';', record_delimiter: '\r\n' }));

function xlsxTemplate(title: string, heads: readonly string[]): Uint8Array {
  const workbook = new Workbook();
  try {
    const sheet = workbook.addWorksheet().setName(title);
    const [bold, day, text] = [
      new Format().setBold(),
      new Format().setNumFormat('dd.mm.yyyy'),
      new Format().setNumFormat('@'),
    ];
    for (const [place, head] of heads.entries()) {
      sheet.setColumnWidth(place, columnWidth);
      sheet.writeWithFormat(0, place, head, bold);
      const isDay = days.has(templateColumns[place] as ColumnMeaning);
      // Class "3-4" must not become the third of April.
      for (let row = 1; row <= emptyRows; row++) sheet.writeBlank(row, place, isDay ? day : text);
    }
    sheet.setFreezePanes(1, 0);
    return workbook.saveToBufferSync();
  } finally {
    workbook.free();
  }
}
