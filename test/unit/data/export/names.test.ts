import { expect, it } from 'vitest';
import { sheetFileName } from '../../../../src/data/services/export/file-name.ts';
import { escapeFormula } from '../../../../src/data/services/export/formula.ts';
import { sampleSheet } from '../../../support/sample-sheet.ts';

it('names a file by sheet, room and month', () => {
  const sheet = { ...sampleSheet(), discipline: null };
  expect(sheetFileName(sheet, 'kk', 'xlsx')).toBe('Қатысу_Кабинет-1_2026-04.xlsx');
  expect(sheetFileName(sampleSheet(), 'ru', 'pdf')).toBe('Табель_Кабинет-1_Логопедия_2026-04.pdf');
});

it('leaves out what Windows forbids and stays within 120 characters', () => {
  const sheet = { ...sampleSheet(), roomName: `..<>:"/\\|?*\u0007 А_Б  В ${'ұзын '.repeat(60)}` };
  const name = sheetFileName(sheet, 'kk', 'xlsx');
  expect(name).toMatch(/^Қатысу_А-Б-В-ұзын/);
  expect(name).not.toMatch(/[<>:"/\\|?*\s\p{C}]/u);
  expect([...name].length).toBeLessThanOrEqual(120);
  expect(name.endsWith('_2026-04.xlsx')).toBe(true);
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
