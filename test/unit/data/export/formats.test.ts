import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../src/data/services/export/csv.ts';
import { sheetHtml } from '../../../../src/data/services/export/pdf-html.ts';
import { writeXlsx } from '../../../../src/data/services/export/xlsx.ts';
import type { Day } from '../../../../src/shared/domain/day.ts';
import { languages } from '../../../../src/shared/domain/language.ts';
import { formatDayShort } from '../../../../src/shared/i18n/dates.ts';
import { sheetTable } from '../../../../src/shared/sheet/sheet-table.ts';
import type { TableCell } from '../../../../src/shared/sheet/table.ts';
import { cellsOf, excelDay, sheetXml, unzip } from '../../../support/read-xlsx.ts';
import { sampleSheet } from '../../../support/sample-sheet.ts';

const table = (language: (typeof languages)[number] = 'ru') =>
  sheetTable(sampleSheet(), [language], '2026-04-22' as Day);
const csvLines = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');

/** The cell as each format has to show it. */
const asCsv = (cell: TableCell) => {
  if (cell.kind === 'number') return String(cell.value);
  if (cell.kind === 'date') return cell.day === null ? '' : formatDayShort(cell.day);
  if (cell.kind === 'percent') throw new Error('no percent in a month sheet');
  return cell.text.startsWith('=') ? `'${cell.text}` : cell.text;
};
const asXlsx = (cell: TableCell) => {
  if (cell.kind === 'number') return cell.value;
  if (cell.kind === 'date') return cell.day === null ? '' : excelDay(cell.day);
  if (cell.kind === 'percent') throw new Error('no percent in a month sheet');
  return cell.text;
};
const asHtml = (cell: TableCell) => (cell.kind === 'text' || cell.kind === 'mark' ? cell.text : asCsv(cell));

describe.each(languages)('exports in %s', (language) => {
  const source = table(language);
  const rows = [...source.rows, ...source.totalRows];

  it('show the same in every cell: table, CSV, XLSX and page', async () => {
    const lines = csvLines(writeCsv(source, 'excel')).map((line) => line.split(';'));
    const first = lines.findIndex((line) => line.length === source.columns.length) + 1;
    const cells = cellsOf(await unzip(writeXlsx([source])));
    const xlsxFirst = 2 + source.facts.length + 2;
    const html = [...sheetHtml([source], language).matchAll(/<tr>((?:<td.*?<\/td>)+)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, text]) => text),
    );
    expect(html.length).toBe(rows.length);
    for (const [index, row] of rows.entries()) {
      expect(row.length).toBe(source.columns.length);
      expect(lines[first + index]).toEqual(row.map(asCsv));
      expect(row.map((_, column) => cells[xlsxFirst + index]?.[column]?.value)).toEqual(row.map(asXlsx));
      expect(html[index]).toEqual(row.map(asHtml));
    }
  });

  it('carry header, legend, rate, signatures, date and the demo line', async () => {
    const csv = csvLines(writeCsv(source, 'excel')).join('\n');
    const xlsx = cellsOf(await unzip(writeXlsx([source])))
      .flatMap((row) => row.map((cell) => cell?.value))
      .join('\n');
    const html = sheetHtml([source], language);
    for (const text of [
      source.title,
      source.demoLine ?? '?',
      ...source.facts.map((fact) => fact.text),
      ...source.legend.filter(({ mark }) => mark !== '').map((entry) => entry.text),
      ...source.notes,
      ...source.signatures,
      source.printedLine,
    ])
      for (const [where, content] of Object.entries({ csv, xlsx, html }))
        expect([where, content]).toEqual([where, expect.stringContaining(text)]);
  });
});

describe('CSV', () => {
  it('opens right in Excel here: BOM, semicolons, CRLF', () => {
    const bytes = writeCsv(table(), 'excel');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('Әбенова Айша Тестқызы;3А;№ 12/3;01.09.2026;');
  });

  it('puts an apostrophe before what would be a formula', () => {
    expect(new TextDecoder().decode(writeCsv(table(), 'excel'))).toContain(";'=Ёлкин Егор;");
  });
});

describe('XLSX', () => {
  it('is a page to print: A4 landscape, one page wide, header repeated, names frozen, pages numbered', async () => {
    const files = await unzip(writeXlsx([table()]));
    const xml = sheetXml(files);
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*/);
    expect(xml).toMatch(/orientation="landscape"/);
    expect(xml).toMatch(/fitToHeight="0"/);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toMatch(/<pane xSplit="2" ySplit="9" topLeftCell="C10"[^>]*state="frozen"/);
    expect(xml).toMatch(/<oddFooter>.*&amp;P \/ &amp;N.*<\/oddFooter>/);
    const names = files.get('xl/workbook.xml') ?? '';
    expect(names).toMatch(/_xlnm.Print_Titles[^>]*>'Кабинет 1 2026-04'!\$8:\$9</);
    expect(names).toMatch(/_xlnm.Print_Area[^>]*>'Кабинет 1 2026-04'!\$A\$1:\$AU\$\d+</);
  });

  it('keeps a name that begins like a formula as text, and dates as dates', async () => {
    const files = await unzip(writeXlsx([table()]));
    expect(sheetXml(files)).not.toContain('<f>');
    const cells = cellsOf(files);
    const row = cells.find((line) => line?.[1]?.value === 'Әбенова Айша Тестқызы');
    expect(row?.[4]?.value).toBe(excelDay('2026-09-01'));
    const styles = files.get('xl/styles.xml') ?? '';
    expect(styles).toContain('dd.mm.yyyy');
    expect(styles).toContain('quotePrefix="1"');
  });

  it('shows present, not marked, day off and outside enrolment each in its own way', async () => {
    const source = table();
    const cells = cellsOf(await unzip(writeXlsx([source])));
    const first = 9;
    const styleOf = (look: string) => {
      const at = source.rows.flatMap((row, index) =>
        row.flatMap((cell, column) => (cell.kind === 'mark' && cell.look === look ? [[index, column] as const] : [])),
      )[0];
      return at && cells[first + at[0]]?.[at[1]]?.style;
    };
    const styles = ['attended', 'notMarked', 'dayOff', 'outside', 'missed', 'cancelled', 'empty'].map(styleOf);
    expect(styles).not.toContain(undefined);
    expect(new Set(styles).size).toBe(styles.length - 1);
    expect(styleOf('attended')).toBe(styleOf('empty'));
  });
});

it('says in the sheet what nobody marked', () => {
  const marks = table().rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'mark' ? [cell] : [])));
  expect(marks.filter((cell) => cell.look === 'notMarked').map((cell) => cell.text)).toEqual(['?']);
});
