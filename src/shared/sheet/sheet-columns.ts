/** The columns of a month sheet: each knows its heading, its cell in a child's row, and what stands below. */
import type { SheetLanguages } from '../domain/language.ts';
import type { MonthSheet, MonthSheetRow } from '../domain/month-sheet.ts';
import { headColumnIds, type SheetColumnId, totalColumnIds } from '../domain/sheet-template.ts';
import { dictionaries } from '../i18n/index.ts';
import { besideEachOther, inEach } from './in-each.ts';
import { markCell } from './marks.ts';
import type { SheetColumn, TableCell } from './table.ts';

type HeadId = (typeof headColumnIds)[number];
type TotalId = (typeof totalColumnIds)[number];

export type ColumnMaker = {
  readonly column: SheetColumn;
  /** @param index of the row, from 0 */
  readonly cell: (row: MonthSheetRow, index: number) => TableCell;
  /** In the line of those who attended, and in the line of what was planned. */
  readonly attended: TableCell;
  readonly planned: TableCell;
};

const text = (value: string): TableCell => ({ kind: 'text', text: value });
const number = (value: number): TableCell => ({ kind: 'number', value });
const nothing = text('');

export function sheetColumns(sheet: MonthSheet, languages: SheetLanguages): readonly ColumnMaker[] {
  return sheet.template.columns.flatMap((id) => {
    if (id === 'days') return dayColumns(sheet, languages);
    return isHead(id) ? [headColumn(sheet, id, languages)] : [totalColumn(sheet, id, languages)];
  });
}

const isHead = (id: SheetColumnId): id is HeadId => (headColumnIds as readonly SheetColumnId[]).includes(id);

/** In characters. */
const headWidths = { number: 3.5, className: 6, pmpkNumber: 11.5, pmpkValidTo: 9 } as const;
const [dayWidth, totalWidth, minutesWidth] = [2.6, 3.3, 5] as const;
const [leastName, longestName] = [22, 40] as const;

function headColumn(sheet: MonthSheet, id: HeadId, languages: SheetLanguages): ColumnMaker {
  const isName = id === 'name';
  // Of one child each row is a discipline in a room.
  const isPart = isName && sheet.scope.kind === 'child';
  const label = inEach(languages, (words) => (isPart ? words.sheetOf.part : words.sheet[id]));
  const below = (pick: 'attendedTotal' | 'plannedTotal') =>
    isName ? text(besideEachOther(inEach(languages, (words) => words.sheet[pick]))) : nothing;
  const column: SheetColumn = isName
    ? { kind: 'head', id, label, width: nameWidth(sheet, languages), isWide: true, align: 'start' }
    : { kind: 'head', id, label, width: headWidths[id], align: 'center' };
  const cell: ColumnMaker['cell'] = isName ? (row) => text(nameOf(sheet, row, languages)) : headCells[id];
  return { column, cell, attended: below('attendedTotal'), planned: below('plannedTotal') };
}

const headCells: Readonly<Record<Exclude<HeadId, 'name'>, ColumnMaker['cell']>> = {
  number: (_row, index) => number(index + 1),
  className: (row) => text(row.className),
  pmpkNumber: (row) => text(row.pmpkNumber),
  pmpkValidTo: (row) => ({ kind: 'date', day: row.pmpkValidTo }),
};

/** Of one child the room stands beside the discipline where there is more than one. */
function nameOf({ roomNames }: MonthSheet, { part, name }: MonthSheetRow, languages: SheetLanguages): string {
  if (part === null) return name;
  const discipline = besideEachOther(inEach(languages, (words) => words.disciplines[part.discipline]));
  return roomNames.length > 1 ? `${discipline} · ${part.roomName}` : discipline;
}

function nameWidth(sheet: MonthSheet, languages: SheetLanguages): number {
  const longest = Math.max(0, ...sheet.rows.map((row) => nameOf(sheet, row, languages).length));
  return Math.min(longestName, Math.max(leastName, longest * 0.85));
}

function dayColumns(sheet: MonthSheet, languages: SheetLanguages): ColumnMaker[] {
  const [language] = languages;
  const marks = sheet.template.marks[language];
  return sheet.days.map(({ day, weekday, isSchoolDay }, place) => {
    const label = String(Number(day.slice(8)));
    const below = dictionaries[language].weekdays.short[weekday - 1] ?? '';
    const isOff = !isSchoolDay;
    const total = sheet.dayTotals[place];
    return {
      column: { kind: 'day', id: day, day, label, below, width: dayWidth, align: 'center', isOff },
      cell: ({ cells }) => markCell(cells[place] ?? noCell, isSchoolDay, marks),
      attended: number(total?.attended ?? 0),
      planned: number(total?.planned ?? 0),
    };
  });
}

const noCell: MonthSheetRow['cells'][number] = { isEnrolled: true, marks: [], own: null };

function totalColumn(sheet: MonthSheet, id: TotalId, languages: SheetLanguages): ColumnMaker {
  const label = inEach(languages, (words) => words.sheet.totals[id]);
  const width = id === 'minutes' ? minutesWidth : totalWidth;
  return {
    column: { kind: 'total', id, label, width, align: 'center', isTurned: true },
    cell: ({ totals }) => number(totals[id]),
    attended: number(sheet.totals[id]),
    planned: nothing,
  };
}
