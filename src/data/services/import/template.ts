/** An empty list with the columns that an import knows by their names, to be filled in by a school. */
import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../../shared/domain/language.ts';
import { dictionaries } from '../../../shared/i18n/index.ts';
import type { ColumnMeaning } from '../../../shared/import/columns.ts';
import type { SaveRequest } from '../../host.ts';
import { Workbook } from '../export/xlsx-workbook.ts';

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
/** In points. */
const letters = 11;
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
  const sheet = workbook.newSheet();
  const { styles } = workbook;
  const [bold, day, text] = [
    styles.of({ size: letters, isBold: true }),
    styles.of({ size: letters, numberFormat: 'dd.mm.yyyy' }),
    // Class "3-4" must not become the third of April.
    styles.of({ size: letters, numberFormat: '@' }),
  ];
  sheet.widths = heads.map(() => columnWidth);
  sheet.frozen = { rows: 1, columns: 0 };
  for (const [place, head] of heads.entries()) {
    sheet.put(0, place, head, bold);
    const isDay = days.has(templateColumns[place] as ColumnMeaning);
    for (let row = 1; row <= emptyRows; row++) sheet.put(row, place, undefined, isDay ? day : text);
  }
  workbook.add(title, sheet);
  return workbook.bytes();
}
