/** Workbooks and zips as other programs read them. */
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../../src/data/services/export/xlsx.ts';
import { type BlockTable, type CellStyle, type CellValue } from '../../../../src/data/services/export/xlsx-block.ts';
import { columnName } from '../../../../src/data/services/export/xlsx-cells.ts';
import { Styles } from '../../../../src/data/services/export/xlsx-styles.ts';
import { SharedStrings, xmlText } from '../../../../src/data/services/export/xlsx-text.ts';
import { Workbook } from '../../../../src/data/services/export/xlsx-workbook.ts';
import { ZipInMemory } from '../../../../src/data/services/export/zip.ts';
import type { Day } from '../../../../src/shared/domain/day.ts';
import { sheetXml, unzip } from '../../../support/read-xlsx.ts';
import { sampleReport } from '../../../support/sample-report.ts';

type Read = readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[];

const readBack = async (bytes: Uint8Array<ArrayBuffer>) => (await readWorkbook(bytes.buffer)) as unknown as Read;

const letters = fc.constantFrom(...'Әңғ Яё<>&"\'_x0041_=+-№😀\n');
const value = fc.oneof(
  fc.string({ unit: letters, minLength: 1, maxLength: 9 }).filter((text) => text.trim() === text && text !== ''),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.integer({ min: -5, max: 5 }),
);
const grids = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 30 })).chain(([height, width]) => {
  const row = fc.array(value, { minLength: width, maxLength: width });
  return fc.array(row, { minLength: height, maxLength: height });
});

function blockOf(grid: readonly (readonly CellValue[])[]): BlockTable['body'] {
  const cells = grid.flat();
  const values = [...new Set(cells)];
  const styles: readonly CellStyle[] = ['text', 'look missed'];
  return {
    width: grid[0]?.length ?? 0,
    values,
    styles,
    valueAt: Uint32Array.from(cells, (cell) => values.indexOf(cell)),
    styleAt: Uint8Array.from(cells, (_, at) => at % 2),
  };
}

describe('a workbook', () => {
  it('says in every cell what was put there, one by one or as a block', async () => {
    await fc.assert(
      fc.asyncProperty(grids, async (grid) => {
        const workbook = new Workbook();
        const [single, block] = [workbook.newSheet(), workbook.newSheet()];
        for (const [row, cells] of grid.entries())
          for (const [column, cell] of cells.entries()) single.put(row, column, cell, 0);
        block.putBlock(0, blockOf(grid), () => 0);
        workbook.add('one', single);
        workbook.add('two', block);
        const sheets = await readBack(workbook.bytes());
        const said = grid.map((cells) => cells.map((cell) => (Object.is(cell, -0) ? 0 : cell)));
        for (const { data } of sheets)
          expect(data.map((cells) => cells.map((cell) => (Object.is(cell, -0) ? 0 : cell)))).toEqual(said);
      }),
      { numRuns: 40 },
    );
  });

  it('has its rows and cells in order, however they were put', async () => {
    const workbook = new Workbook();
    const sheet = workbook.newSheet();
    sheet.put(4, 2, 'last', 0);
    sheet.put(0, 27, 'right', 0);
    sheet.put(0, 0, 'left', 0);
    sheet.putBlock(1, blockOf([['a'], ['b']]), () => 0);
    sheet.setHeight(3, 22);
    workbook.add('Бет', sheet);
    const xml = sheetXml(await unzip(workbook.bytes()));
    expect([...xml.matchAll(/ r="(\w+)"/g)].map(([, place]) => place)).toEqual([
      '1',
      'A1',
      'AB1',
      '2',
      'A2',
      '3',
      'A3',
      '4',
      '5',
      'C5',
    ]);
    expect(xml).toContain('<dimension ref="A1:AB5"/>');
    expect(xml).toContain('<row r="4" ht="21.75" customHeight="1">');
  });

  it('is the same bytes from the same tables', () => {
    expect(writeXlsx([sampleReport])).toEqual(writeXlsx([sampleReport]));
  });

  it('has a footer no longer than Excel takes, cut between letters', async () => {
    const footer = `${'Ұзақ атау & '.repeat(40)}соңы`;
    const xml = sheetXml(await unzip(writeXlsx([{ ...sampleReport, footer }])));
    const [, line = ''] = /<oddFooter>(.*)<\/oddFooter>/.exec(xml) ?? [];
    const text = line.replaceAll('&amp;', '&');
    expect(text.length).toBeLessThanOrEqual(255);
    expect(text).toMatch(/^&L&8Ұзақ атау && Ұзақ.*…&R&8&P \/ &N$/);
  });

  it('writes each text and each look once', () => {
    const [styles, strings] = [new Styles(), new SharedStrings()];
    expect(styles.of({ isBold: true })).toBe(1);
    expect(styles.of({ isBold: true, align: {} })).toBe(2);
    expect(styles.of({ isBold: true })).toBe(1);
    expect([strings.of('Я'), strings.of('Қ'), strings.of('Я')]).toEqual([0, 1, 0]);
    expect(styles.xml()).toContain('<cellXfs count="3">');
    expect(strings.xml()).toContain('uniqueCount="2"><si><t>Я</t></si><si><t>Қ</t></si>');
  });
});

it('columns are named as Excel does', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it('what XML cannot hold is written as Excel writes it', () => {
  expect(xmlText('a\u0001b\r<&>"')).toBe('a_x0001_b_x000D_&lt;&amp;&gt;&quot;');
  expect(xmlText('_x0041_ _y _x')).toBe('_x005F_x0041_ _y _x');
  expect(xmlText('екі\nжол')).toBe('екі\nжол');
});

it('a zip is read by others: names, texts, checksums', async () => {
  const zip = new ZipInMemory('2026-04-22' as Day);
  const parts = new Map([
    ['a.xml', 'Қазақша '.repeat(5000)],
    ['b/c.xml', ''],
  ]);
  for (const [name, text] of parts) zip.add(name, Buffer.from(text));
  const bytes = zip.bytes();
  // This one checks the checksums.
  expect(await unzip(bytes)).toEqual(parts);
  const unpacked = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]);
  expect(new Map(unpacked as [string, string][])).toEqual(parts);
});
