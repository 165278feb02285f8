/** The letters of a day cell and how it is to be seen. */
import { isMissed } from '../domain/attendance.ts';
import { type CellMark, cellMarks, outsideMark } from '../domain/cell-mark.ts';
import type { SheetLanguages } from '../domain/language.ts';
import type { MonthSheet } from '../domain/month-sheet.ts';
import type { Marks } from '../domain/sheet-template.ts';
import { inEach } from './in-each.ts';
import type { CellLook, LegendEntry, TableCell } from './table.ts';

function lookOf(mark: CellMark): CellLook {
  if (mark === 'not_marked') return 'notMarked';
  if (mark === 'cancelled' || mark === 'planned' || mark === 'late') return mark;
  return isMissed(mark) ? 'missed' : 'attended';
}

/** With several sessions a day, what most wants to be noticed is seen. */
const looksByWeight: readonly CellLook[] = ['notMarked', 'missed', 'cancelled', 'late', 'attended', 'planned'];

type Cell = MonthSheet['rows'][number]['cells'][number];

/** @param marks of the language in which the sheet is marked */
export function markCell(cell: Cell, isSchoolDay: boolean, marks: Marks): TableCell {
  if (cell.marks.length === 0) {
    if (!cell.isEnrolled) return cellOutside;
    return isSchoolDay && !cell.isOwnDayOff ? emptyCell : dayOffCell;
  }
  // A school's marks are checked to be readable side by side without anything between them.
  const looks = cell.marks.map(lookOf);
  if (cell.own !== null)
    return { kind: 'mark', text: correctedText(cell, marks), look: 'corrected', codes: cell.marks };
  const text = cell.marks.map((mark) => marks[mark]).join('');
  const look = looksByWeight.find((one) => looks.includes(one)) ?? 'empty';
  return { kind: 'mark', text, look, codes: cell.marks };
}

/** The specialist's mark, then what counts; apart from what else there was on that day. */
function correctedText({ marks: counted, own }: Cell, marks: Marks): string {
  const texts = counted.map((mark, index) => {
    const said = own?.[index] ?? mark;
    if (said === mark) return marks[mark];
    const both = `${marks[said]}${correctedSign}${marks[mark]}`;
    return counted.length === 1 ? both : `(${both})`;
  });
  return texts.join('');
}

const correctedSign = '/';

const cellOutside: TableCell = { kind: 'mark', text: outsideMark, look: 'outside', codes: [] };
const emptyCell: TableCell = { kind: 'mark', text: '', look: 'empty', codes: [] };
const dayOffCell: TableCell = { kind: 'mark', text: '', look: 'dayOff', codes: [] };

export function legendOf(marks: Marks, languages: SheetLanguages): readonly LegendEntry[] {
  const known = cellMarks.filter((mark) => mark !== 'not_marked');
  return [
    ...(['not_marked', ...known] as const).map((mark) => ({
      mark: marks[mark],
      look: lookOf(mark),
      text: inEach(languages, (words) => words.attendance[mark]),
    })),
    {
      mark: `${marks.present}${correctedSign}${marks.absent_ill}`,
      look: 'corrected',
      text: inEach(languages, (words) => words.corrections.legend),
    },
    { mark: outsideMark, look: 'outside', text: inEach(languages, (words) => words.sheet.outside) },
    { mark: '', look: 'dayOff', text: inEach(languages, (words) => words.sheet.dayOff) },
  ];
}
