/** Files of one table or several, whatever the tables are about. */
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../src/data/services/export/csv.ts';
import { sheetHtml } from '../../../../src/data/services/export/pdf-html.ts';
import { type TableFile, tableFile } from '../../../../src/data/services/export/table-file.ts';
import { writeXlsx } from '../../../../src/data/services/export/xlsx.ts';
import type { Day } from '../../../../src/shared/domain/day.ts';
import { paperWidths } from '../../../../src/shared/sheet/paper-widths.ts';
import { sheetTable } from '../../../../src/shared/sheet/sheet-table.ts';
import { cellsOf, excelDay, unzip } from '../../../support/read-xlsx.ts';
import { sampleReport } from '../../../support/sample-report.ts';
import { sampleSheet } from '../../../support/sample-sheet.ts';

const sheet = sheetTable(sampleSheet(), ['kk'], '2026-04-22' as Day);
const printedOn = '2026-04-22' as Day;
const file = (changes: Partial<TableFile>): TableFile => {
  const nameParts = ['Қатысу', '2026-04'];
  return { tables: [sheet], format: 'xlsx', language: 'kk', nameParts, printedOn, head: null, ...changes };
};
const bytesOf = async (changes: Partial<TableFile>) => {
  const { fileName, content } = await tableFile(file(changes));
  if (content.kind !== 'bytes') throw new Error('no bytes');
  return { fileName, bytes: content.bytes };
};
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a report', () => {
  it('has figures as figures in XLSX, with the digits that it says', async () => {
    const files = await unzip(writeXlsx([sampleReport]));
    const cells = cellsOf(files);
    const first = cells.findIndex((row) => row?.[0]?.value === 'Кабинет 1');
    expect(cells[first]?.map((cell) => cell?.value)).toEqual([
      'Кабинет 1',
      12_345,
      205.75,
      0.75,
      excelDay('2026-02-03'),
    ]);
    expect(cells[first + 1]?.map((cell) => cell?.value)).toEqual(['Кабинет, «2»; №3', 0, '', '', '']);
    for (const code of ['#,##0', '0.0', '0.0%', 'dd.mm.yyyy'])
      expect(files.get('xl/styles.xml')).toMatch(new RegExp(`formatCode="${code}"|numFmtId="[1-9]`));
    expect(files.get('xl/workbook.xml')).toContain('name="Есеп 2026 ақпан"');
  });

  it('reads in CSV as Excel here does', () => {
    const lines = decode(writeCsv(sampleReport, 'excel')).split('\r\n');
    expect(lines[0]).toBe('\uFEFFЕсеп / Отчёт');
    expect(lines).toContain('Мектеп / Школа;Тест & мектебі');
    expect(lines).toContain('Кабинет 1;12345;205,8;75,0%;03.02.2026');
    expect(lines).toContain('"Кабинет, «2»; №3";0;;;');
    expect(lines).toContain('Барлығы;12345;;89,6%;');
  });

  it('reads in CSV as programs do: one heading, the same number of fields in each line, no totals', () => {
    expect(decode(writeCsv(sampleReport, 'plain'))).toBe(
      [
        'school,room,minutes,hours,rate,since',
        'Тест мектебі,Кабинет 1,12345,205.8,75.0,2026-02-03',
        'Тест мектебі,"Кабинет, «2»; №3",0,,,',
        '',
      ].join('\r\n'),
    );
  });

  it('reads on paper as on screen', () => {
    const html = sheetHtml([sampleReport], 'ru');
    expect(html).toContain('Минут<br>Минуты');
    expect(html).toContain('Тест &amp; мектебі');
    for (const figure of ['12\u00a0345', '205,8', '75,0\u00a0%', '03.02.2026', '89,6\u00a0%', '–'])
      expect(html).toContain(`>${figure}</td>`);
    expect(html).not.toContain('class="legend"');
  });
});

describe('several tables', () => {
  const tables = [sheet, sampleReport, sheet];

  it('are a worksheet each', async () => {
    const { fileName, bytes } = await bytesOf({ tables });
    expect(fileName).toBe('Қатысу_2026-04.xlsx');
    const files = await unzip(bytes);
    const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Кабинет 1 2026-04', 'Есеп 2026 ақпан', 'Кабинет 1 2026-04 2']);
    expect(files.get('xl/worksheets/sheet3.xml')).toContain('orientation="landscape"');
  });

  it.each(['csv', 'plain'] as const)('are a %s each in a zip, their names in UTF-8', async (format) => {
    const { fileName, bytes } = await bytesOf({ tables, format });
    expect(fileName).toBe('Қатысу_2026-04.zip');
    // The flag of the first file in the zip that says so.
    expect((bytes[7] ?? 0) & 8).toBe(8);
    const files = await unzip(bytes);
    expect([...files.keys()]).toEqual(['Кабинет-1-2026-04.csv', 'Есеп-2026-ақпан.csv', 'Кабинет-1-2026-04 2.csv']);
    const dialect = format === 'csv' ? 'excel' : 'plain';
    expect(files.get('Есеп-2026-ақпан.csv')).toBe(decode(writeCsv(sampleReport, dialect)));
  });

  it('each begin a page of one PDF', async () => {
    const { content } = await tableFile(file({ tables, format: 'pdf' }));
    if (content.kind !== 'pdf') throw new Error('no page');
    expect(content.html.match(/<section class="sheet">/g)).toHaveLength(3);
    expect(content.footer).toBe(sheet.demoLine);
    const same = await tableFile(file({ tables: [sheet, sheet], format: 'pdf' }));
    expect(same.content).toMatchObject({ footer: `${sheet.title} · ${sheet.demoLine}` });
  });
});

it('a month sheet as CSV for programs has codes for marks, and ids for headings', () => {
  const [head = '', first = ''] = decode(writeCsv(sheet, 'plain')).split('\r\n');
  const fields = head.split(',');
  expect(fields.slice(0, 6)).toEqual(['school', 'room', 'discipline', 'month', 'number', 'name']);
  const value = (id: string) => first.split(',')[fields.indexOf(id)];
  expect(value('2026-04-01')).toBe('present');
  expect(value('2026-04-07')).toBe('present refused');
  expect(value('2026-04-05')).toBe('');
  expect(value('discipline')).toBe('speech_therapy');
  expect(value('month')).toBe('2026-04');
  expect(value('pmpkValidTo')).toBe('2026-09-01');
});

it('columns share the width of a page, and a name always has room', () => {
  for (const columns of [sheet.columns, sampleReport.columns, sheet.columns.filter((column) => !column.isWide)]) {
    const widths = paperWidths(columns);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
    const wide = columns.findIndex((column) => column.isWide);
    if (wide >= 0) expect(widths[wide]).toBeGreaterThan(9);
  }
});

describe('the state of the data that a file was made from', () => {
  const head = { device: 'pc', number: 1234, hash: `3fa19c2e${'0'.repeat(56)}` };

  it('stands at the foot of the sheet in a few letters, and whole in the properties of the workbook', async () => {
    const files = await unzip((await bytesOf({ head })).bytes);
    const texts = cellsOf(files).flatMap((row) => row?.map((cell) => String(cell?.value)) ?? []);
    expect(texts.some((text) => text.endsWith('журнал жазбасы № 1234, 3fa19c2e'))).toBe(true);
    expect(files.get('docProps/core.xml')).toContain(`Kabinet record pc no. 1234 sha256 ${head.hash}`);
    expect(decode((await bytesOf({ head, format: 'csv' })).bytes)).toContain('№ 1234, 3fa19c2e');
    const { content } = await tableFile(file({ head, format: 'pdf' }));
    expect(content.kind === 'pdf' && content.html).toContain('№ 1234, 3fa19c2e');
  });

  it('is left out of rows that programs read, and where nothing was done yet', async () => {
    expect(decode((await bytesOf({ head, format: 'plain' })).bytes)).not.toContain('3fa19c2e');
    const files = await unzip((await bytesOf({ head: null })).bytes);
    expect(files.has('docProps/core.xml')).toBe(false);
  });
});
