import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, sheetNameParts } from '../../../../src/data/services/export/file-name.ts';
import { escapeFormula } from '../../../../src/data/services/export/formula.ts';
import { uniqueNamer, worksheetNamer } from '../../../../src/data/services/export/part-names.ts';
import type { Language } from '../../../../src/shared/domain/language.ts';
import type { MonthSheet } from '../../../../src/shared/domain/month-sheet.ts';
import { sampleSheet } from '../../../support/sample-sheet.ts';

const sheetFileName = (sheet: MonthSheet, language: Language, ending: string) =>
  fileName(sheetNameParts(sheet, language), ending);

it('names a file by sheet, room and month', () => {
  const sheet = { ...sampleSheet(), discipline: null };
  expect(sheetFileName(sheet, 'kk', 'xlsx')).toBe('Қатысу_Кабинет-1_2026-04.xlsx');
  expect(sheetFileName(sampleSheet(), 'ru', 'pdf')).toBe('Табель_Кабинет-1_Логопедия_2026-04.pdf');
});

it('leaves out what Windows forbids and stays within 120 characters', () => {
  const sheet = { ...sampleSheet(), scopeName: `..<>:"/\\|?*\u0007 А_Б  В ${'ұзын '.repeat(60)}` };
  const name = sheetFileName(sheet, 'kk', 'xlsx');
  expect(name).toMatch(/^Қатысу_А-Б-В-ұзын/);
  expect(name).not.toMatch(/[<>:"/\\|?*\s\p{C}]/u);
  expect([...name].length).toBeLessThanOrEqual(120);
  expect(name.endsWith('_2026-04.xlsx')).toBe(true);
});

const worksheetNames = (names: readonly string[]) => names.map(worksheetNamer());

describe('worksheets', () => {
  it('have names that Excel takes', () => {
    const names = worksheetNames(['[А]:*?/\\Б', "'кавычки'", '', 'History', 'ұзын атау '.repeat(9)]);
    for (const name of names) {
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^$/);
      expect(name.length).toBeLessThanOrEqual(31);
    }
    expect(names[3]).not.toMatch(/^history$/i);
  });

  it('never have the same name, also but for capitals, cut or numbered', () => {
    const property = fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 30 }),
      (names) => {
        const unique = worksheetNames(names);
        expect(new Set(unique.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of unique) expect(name.length).toBeLessThanOrEqual(31);
      },
    );
    fc.assert(property);
    expect(['Кабинет', 'кабинет', 'Кабинет'].map(uniqueNamer(9))).toEqual(['Кабинет', 'кабинет 2', 'Кабинет 3']);
  });
});

it.each([
  ['=1+1', "'=1+1"],
  ['+7 701', "'+7 701"],
  ['-а', "'-а"],
  ['@x', "'@x"],
  ['|x', "'|x"],
  ['%x', "'%x"],
  ['-5', '-5'],
  ['+5,25', '+5,25'],
  ['Әбенова', 'Әбенова'],
  ['–', '–'],
  ['', ''],
])('escapes %j as %j', (text, escaped) => expect(escapeFormula(text)).toBe(escaped));
