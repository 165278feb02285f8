/** What a school decides about its month sheet: title, header, columns and their order, signatures, and the marks. */
import { z } from 'zod';
import { type CellMark, cellMarks, outsideMark } from './cell-mark.ts';
import { type Language, languages } from './language.ts';
import { filledLineSchema, lineSchema } from './text.ts';

export const headColumnIds = ['number', 'name', 'className', 'pmpkNumber', 'pmpkValidTo'] as const;
/** In the order of the printed forms. */
export const totalColumnIds = [
  'planned',
  'attended',
  'missed',
  'ill',
  'excused',
  'unexcused',
  'refused',
  'late',
  'madeUp',
  'minutes',
  'notMarked',
  'cancelled',
] as const;
/** `days`: a column for each day of the month. */
export const sheetColumnIds = [...headColumnIds, 'days', ...totalColumnIds] as const;
export type SheetColumnId = (typeof sheetColumnIds)[number];
/** A sheet without one of these is no attendance sheet. */
export const neededColumns: readonly SheetColumnId[] = ['name', 'days'];

export const sheetFactIds = ['school', 'room', 'discipline', 'month', 'staff'] as const;
export type SheetFactId = (typeof sheetFactIds)[number];

export const longestLine = 60;
export const mostSignatures = 6;
const inEach = <Line extends z.ZodType<string>>(line: Line) => z.strictObject({ kk: line, ru: line, en: line });
const words = inEach(lineSchema(longestLine));
export type WordsInEach = z.infer<typeof words>;

const marksSchema = z.strictObject(
  Object.fromEntries(cellMarks.map((mark) => [mark, lineSchema(8)])) as Record<CellMark, ReturnType<typeof lineSchema>>,
);
export type Marks = z.infer<typeof marksSchema>;

const unique = (list: readonly string[]) => new Set(list).size === list.length;

export const sheetTemplateSchema = z.strictObject({
  title: inEach(filledLineSchema(longestLine)),
  /** Shown, in this order. */
  facts: z.array(z.enum(sheetFactIds)).refine(unique),
  /** The same. */
  columns: z
    .array(z.enum(sheetColumnIds))
    .refine((list) => unique(list) && neededColumns.every((id) => list.includes(id))),
  signatures: z.array(words).max(mostSignatures),
  marks: z.strictObject({ kk: marksSchema, ru: marksSchema, en: marksSchema }),
});
export type SheetTemplate = z.infer<typeof sheetTemplateSchema>;

export type MarkProblem = 'blank' | 'long' | 'same' | 'unclear';
export type MarkProblems = Readonly<Partial<Record<CellMark, MarkProblem>>>;

const longestMark = 2;
/** On paper nobody sees which alphabet a letter is from, or a small letter from a capital one of the same shape. */
const latin = 'abcehikmoptxy';
/** Of the same shapes, in the same order. */
const cyrillic = String.fromCodePoint(
  ...[0x430, 0x432, 0x441, 0x435, 0x43d, 0x456, 0x43a, 0x43c, 0x43e, 0x440, 0x442, 0x445, 0x443],
);
const shapeOf = (mark: string) =>
  [...mark.toLowerCase()].map((letter) => cyrillic[latin.indexOf(letter)] ?? letter).join('');

/** Signs that mean something else on the sheet, and one that looks like it. */
const reserved = new Set([outsideMark, '-']);

/**
 * Why marks of one language cannot be told apart: nothing at all (only "present" may be left blank), more than two
 * letters, the same as another one, or readable as two others side by side.
 */
export function markProblems(marks: Marks): MarkProblems {
  const problems: Partial<Record<CellMark, MarkProblem>> = {};
  const shapes = cellMarks.map((mark) => [mark, shapeOf(marks[mark].trim())] as const);
  const pairs = new Set(shapes.flatMap(([, left]) => shapes.map(([, right]) => (left && right ? left + right : ''))));
  for (const [mark, shape] of shapes) {
    if (shape === '' && mark !== 'present') problems[mark] = 'blank';
    else if ([...shape].length > longestMark) problems[mark] = 'long';
    else if (shape !== '' && (reserved.has(shape) || shapes.some(([other, one]) => other !== mark && one === shape)))
      problems[mark] = 'same';
    else if (shape !== '' && pairs.has(shape)) problems[mark] = 'unclear';
  }
  return problems;
}

/** Languages in which some mark cannot stay as it is. */
export function languagesWithProblems({ marks }: Pick<SheetTemplate, 'marks'>): readonly Language[] {
  return languages.filter((language) => Object.keys(markProblems(marks[language])).length > 0);
}
