/** Month sheet to table, in a language. */
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { MonthSheet, MonthSheetRow, Totals } from '../domain/month-sheet.ts';
import { formatDayShort, formatMonth, formatPercent } from '../i18n/dates.ts';
import { dictionaries } from '../i18n/index.ts';
import { legendOf, markCell } from './marks.ts';
import type { SheetTable, TableCell, TableColumn, TableRow } from './table.ts';

const headIds = ['number', 'name', 'className', 'pmpkNumber', 'pmpkValidTo'] as const;

/** In the order of the printed forms. */
export const totalIds = [
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
] as const satisfies readonly (keyof Totals)[];

/** @param printedOn the day that stands below the sheet */
export function sheetTable(sheet: MonthSheet, language: Language, printedOn: Day): SheetTable {
  const words = dictionaries[language].sheet;
  return {
    title: words.title,
    facts: factsOf(sheet, language),
    demoLine: sheet.isDemo ? words.demo : null,
    columns: columnsOf(sheet, language),
    rows: sheet.rows.map((row, index) => rowOf(sheet, row, index, language)),
    totalRows: totalRowsOf(sheet, language),
    rateLine: rateLine(sheet.totals, language),
    legendTitle: words.legend,
    legend: legendOf(language),
    signatures: [words.signSpecialist, words.signHead],
    printedLine: `${words.printedOn}: ${formatDayShort(printedOn)}`,
  };
}

function factsOf(sheet: MonthSheet, language: Language): SheetTable['facts'] {
  const words = dictionaries[language];
  const discipline = sheet.discipline === null ? words.sheet.allDisciplines : words.disciplines[sheet.discipline];
  return [
    { label: words.sheet.school, text: sheet.schoolName },
    { label: words.sheet.room, text: sheet.roomName },
    { label: words.sheet.discipline, text: discipline },
    { label: words.sheet.month, text: formatMonth(sheet.month, language) },
    { label: words.sheet.staff, text: sheet.staffNames.join(', ') },
  ];
}

function columnsOf(sheet: MonthSheet, language: Language): readonly TableColumn[] {
  const words = dictionaries[language];
  return [
    ...headIds.map((id) => ({ kind: 'head', id, label: words.sheet[id] }) as const),
    ...sheet.days.map(({ day, weekday, isSchoolDay }) => {
      const label = String(Number(day.slice(8)));
      return { kind: 'day', day, label, weekday: words.weekdays.short[weekday - 1] ?? '', isSchoolDay } as const;
    }),
    ...totalIds.map((id) => ({ kind: 'total', id, label: words.sheet.totals[id] }) as const),
  ];
}

const text = (value: string): TableCell => ({ kind: 'text', text: value });
const number = (value: number): TableCell => ({ kind: 'number', value });

function rowOf(sheet: MonthSheet, row: MonthSheetRow, index: number, language: Language): TableRow {
  return [
    number(index + 1),
    text(row.name),
    text(row.className),
    text(row.pmpkNumber),
    { kind: 'date', day: row.pmpkValidTo },
    ...row.cells.map((cell, day) => markCell(cell, sheet.days[day]?.isSchoolDay ?? false, language)),
    ...totalIds.map((id) => number(row.totals[id])),
  ];
}

function totalRowsOf(sheet: MonthSheet, language: Language): readonly TableRow[] {
  const words = dictionaries[language].sheet;
  const head = (label: string): readonly TableCell[] => headIds.map((id) => text(id === 'name' ? label : ''));
  return [
    [
      ...head(words.attendedTotal),
      ...sheet.dayTotals.map((day) => number(day.attended)),
      ...totalIds.map((id) => number(sheet.totals[id])),
    ],
    [
      ...head(words.plannedTotal),
      ...sheet.dayTotals.map((day) => number(day.planned)),
      ...totalIds.map(() => text('')),
    ],
  ];
}

function rateLine({ attended, planned }: Totals, language: Language): string {
  const rate = formatPercent(planned === 0 ? null : (100 * attended) / planned, language);
  return dictionaries[language].sheet.rate
    .replace('{{attended}}', String(attended))
    .replace('{{planned}}', String(planned))
    .replace('{{rate}}', rate);
}
