/** The letters of a day cell and how it is to be seen. */
import { isMissed } from '../domain/attendance.ts';
import type { Language } from '../domain/language.ts';
import { type CellMark, cellMarkSchema, type MonthSheet } from '../domain/month-sheet.ts';
import { dictionaries } from '../i18n/index.ts';
import type { CellLook, LegendEntry, TableCell } from './table.ts';

/** Stands in a cell outside the child's enrolment. */
export const outsideMark = '–';

function lookOf(mark: CellMark): CellLook {
  if (mark === 'not_marked') return 'notMarked';
  if (mark === 'cancelled' || mark === 'planned' || mark === 'late') return mark;
  return isMissed(mark) ? 'missed' : 'attended';
}

/** With several sessions a day, what most wants to be noticed is seen. */
const looksByWeight: readonly CellLook[] = ['notMarked', 'missed', 'cancelled', 'late', 'attended', 'planned'];

type Cell = MonthSheet['rows'][number]['cells'][number];

export function markCell(cell: Cell, isSchoolDay: boolean, language: Language): TableCell {
  if (cell.marks.length === 0) {
    if (!cell.isEnrolled) return { kind: 'mark', text: outsideMark, look: 'outside', codes: [] };
    return { kind: 'mark', text: '', look: isSchoolDay ? 'empty' : 'dayOff', codes: [] };
  }
  // Each begins with a capital or a sign of its own, so several stand side by side without anything between them.
  const text = cell.marks.map((mark) => dictionaries[language].marks[mark]).join('');
  const looks = cell.marks.map(lookOf);
  return { kind: 'mark', text, look: looksByWeight.find((look) => looks.includes(look)) ?? 'empty', codes: cell.marks };
}

export function legendOf(language: Language): readonly LegendEntry[] {
  const words = dictionaries[language];
  const marks = cellMarkSchema.options.filter((mark) => mark !== 'not_marked');
  return [
    ...(['not_marked', ...marks] as const).map((mark) => ({
      mark: words.marks[mark],
      look: lookOf(mark),
      text: words.attendance[mark],
    })),
    { mark: outsideMark, look: 'outside', text: words.sheet.outside },
    { mark: '', look: 'dayOff', text: words.sheet.dayOff },
  ];
}
