import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellMarks } from '../../../../src/shared/domain/cell-mark.ts';
import type { Day } from '../../../../src/shared/domain/day.ts';
import { languages } from '../../../../src/shared/domain/language.ts';
import {
  languagesWithProblems,
  markProblems,
  type SheetTemplate,
  sheetColumnIds,
  sheetTemplateSchema,
} from '../../../../src/shared/domain/sheet-template.ts';
import { dictionaries } from '../../../../src/shared/i18n/index.ts';
import { defaultTemplate, restoreTemplate } from '../../../../src/shared/sheet/default-template.ts';
import { sheetTable } from '../../../../src/shared/sheet/sheet-table.ts';
import { sampleSheet } from '../../../support/sample-sheet.ts';

const day = '2026-04-22' as Day;
const { ru } = defaultTemplate.marks;
const tableOf = (template: Partial<SheetTemplate>) =>
  sheetTable({ ...sampleSheet(), template: { ...defaultTemplate, ...template } }, ['ru'], day);

describe('marks', () => {
  it('of each language can be told apart as they are', () => {
    expect(languagesWithProblems(defaultTemplate)).toEqual([]);
  });

  it.each([
    ['absent_ill', '', 'blank'],
    ['absent_ill', '  ', 'blank'],
    ['absent_ill', 'Бол', 'long'],
    ['absent_ill', 'п', 'same'],
    ['late', 'O', 'fine'],
    ['absent_ill', 'O', 'same'],
    ['absent_ill', '–', 'same'],
    ['absent_ill', 'НП', 'unclear'],
    ['absent_ill', 'по', 'unclear'],
    ['present', '', 'fine'],
    ['absent_ill', 'Ә', 'fine'],
  ] as const)('%s as %j: %s', (mark, text, problem) => {
    expect(markProblems({ ...ru, [mark]: text })[mark] ?? 'fine').toBe(problem);
  });

  it('without a problem read as one thing only, side by side as well', () => {
    const texts = fc.constantFrom('А', 'A', 'б', 'Б', 'АБ', 'от', 'О', '1', '12', '', '•', 'x', 'ХХ', '😀');
    const marks = fc.record({ late: texts, refused: texts, present: texts, absent_ill: texts });
    const property = fc.property(marks, (drawn) => {
      const known = { ...ru, ...drawn };
      fc.pre(Object.keys(markProblems(known)).length === 0);
      const shown = cellMarks.map((mark) => known[mark]).filter((text) => text !== '');
      const pairs = shown.flatMap((left) => shown.map((right) => left + right));
      expect(new Set(shown).size).toBe(shown.length);
      for (const text of shown) expect(pairs).not.toContain(text);
    });
    fc.assert(property);
  });
});

describe('a template', () => {
  it('is read back as it was stored, and parts that do not fit are as before', () => {
    const changed = { ...defaultTemplate, columns: ['name', 'days', 'attended'] };
    expect(restoreTemplate(JSON.stringify(changed))).toEqual(changed);
    const bad = JSON.stringify({
      ...changed,
      columns: ['days'],
      facts: ['month', 'month'],
      title: { kk: 'А' },
      more: 1,
    });
    expect(restoreTemplate(bad)).toEqual(defaultTemplate);
    const same = { ...defaultTemplate.marks, ru: { ...ru, late: ru.absent_ill } };
    expect(restoreTemplate(JSON.stringify({ ...changed, marks: same }))).toEqual(changed);
    expect(restoreTemplate('[]')).toEqual(defaultTemplate);
    expect(restoreTemplate(null)).toBe(defaultTemplate);
  });

  it('needs names and days, each column once, and a title', () => {
    const columns = (list: readonly string[]) =>
      sheetTemplateSchema.safeParse({ ...defaultTemplate, columns: list }).success;
    expect(columns(['days', 'name'])).toBe(true);
    expect(columns(['name', 'planned'])).toBe(false);
    expect(columns(['name', 'days', 'days'])).toBe(false);
    expect(sheetTemplateSchema.safeParse({ ...defaultTemplate, title: { kk: '', ru: 'А', en: 'A' } }).success).toBe(
      false,
    );
  });

  it('decides which columns there are, in which order', () => {
    const table = tableOf({ columns: ['name', 'attended', 'days'] });
    expect(table.columns.slice(0, 3).map(({ id }) => id)).toEqual(['name', 'attended', '2026-04-01']);
    expect(table.frozenColumns).toBe(1);
    expect(table.rows[0]?.slice(0, 2)).toEqual([
      { kind: 'text', text: 'Әбенова Айша Тестқызы' },
      { kind: 'number', value: 3 },
    ]);
    expect(table.totalRows[0]?.[1]).toEqual({ kind: 'number', value: 5 });
  });

  it('shows the same figures whatever the order of its columns', () => {
    const inOrder = tableOf({});
    const property = fc.property(
      fc.shuffledSubarray([...sheetColumnIds], { minLength: 18, maxLength: 18 }),
      (columns) => {
        const table = tableOf({ columns });
        for (const [place, { id }] of table.columns.entries()) {
          const known = inOrder.columns.findIndex((column) => column.id === id);
          expect([...table.rows, ...table.totalRows].map((row) => row[place])).toEqual(
            [...inOrder.rows, ...inOrder.totalRows].map((row) => row[known]),
          );
        }
      },
    );
    fc.assert(property, { numRuns: 20 });
  });

  it('decides what stands above and who signs', () => {
    const table = tableOf({
      title: { kk: 'А', ru: 'Журнал', en: 'B' },
      facts: ['month', 'school'],
      signatures: [{ kk: 'Директордың орынбасары', ru: '', en: 'Deputy head' }],
    });
    expect(table.title).toBe('Журнал');
    expect(table.facts.map(({ label }) => label)).toEqual(['Месяц', dictionaries.ru.sheet.school]);
    expect(table.signatures).toEqual(['Директордың орынбасары']);
  });

  it('decides the marks of cells and legend', () => {
    const marks = { ...defaultTemplate.marks, ru: { ...ru, absent_ill: 'Бл', present: '' } };
    const table = tableOf({ marks });
    const texts = table.rows[0]?.flatMap((cell) => (cell.kind === 'mark' && cell.codes.length > 0 ? [cell.text] : []));
    expect(texts).toEqual(['', 'О', 'Бл', 'х', 'От', '·']);
    expect(table.legend.find(({ text }) => text === dictionaries.ru.attendance.absent_ill)?.mark).toBe('Бл');
  });
});

describe('two languages', () => {
  const pairs = languages.flatMap((first) =>
    languages.filter((one) => one !== first).map((one) => [first, one] as const),
  );

  it.each(pairs)('%s over %s: both everywhere that words stand, marks of the first', (first, second) => {
    const table = sheetTable(sampleSheet(), [first, second], day);
    const both = (pick: (language: 'kk' | 'ru' | 'en') => string) =>
      [...new Set([pick(first), pick(second)])].join('\n');
    expect(table.title).toBe(both((language) => dictionaries[language].sheet.title));
    expect(table.columns.find(({ id }) => id === 'name')?.label).toBe(
      both((language) => dictionaries[language].sheet.name),
    );
    expect(table.legend.map(({ text }) => text)).toContain(both((language) => dictionaries[language].attendance.late));
    expect(table.signatures[1]).toBe(both((language) => dictionaries[language].sheet.signHead));
    expect(table.rows).toEqual(sheetTable(sampleSheet(), [first], day).rows);
    expect(table.notes[0]?.split('\n')).toHaveLength(2);
    for (const line of [table.footer, table.printedLine]) expect(line).not.toContain('\n');
  });

  it('say once what is the same in both', () => {
    const table = sheetTable(sampleSheet(), ['kk', 'ru'], day);
    expect(table.facts.find(({ field }) => field?.id === 'discipline')?.text).toBe('Логопедия');
  });
});
