/** Month sheet to table, in a language. */
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { MonthSheet, MonthSheetRow, Totals } from '../domain/month-sheet.ts';
import { formatDayShort, formatMonth, formatPercent } from '../i18n/dates.ts';
import { dictionaries } from '../i18n/index.ts';
import { legendOf, markCell } from './marks.ts';
import { scopeTitle } from './scope-words.ts';
import type { SheetColumn, SheetTable, TableCell, TableFact, TableRow } from './table.ts';

const headIds = ['number', 'name', 'className', 'pmpkNumber', 'pmpkValidTo'] as const;
/** In characters. */
const headWidths = { number: 3.5, className: 6, pmpkNumber: 11.5, pmpkValidTo: 9 } as const;
const [dayWidth, totalWidth, minutesWidth] = [2.6, 3.3, 5] as const;

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
  const demoLine = sheet.isDemo ? words.demo : null;
  const scopeName = scopeTitle(sheet, language);
  const footer = [words.title, scopeName, formatMonth(sheet.month, language), demoLine];
  return {
    name: `${scopeName} ${sheet.month}`,
    title: words.title,
    facts: factsOf(sheet, language),
    demoLine,
    columns: columnsOf(sheet, language),
    frozenColumns: 2,
    rows: sheet.rows.map((row, index) => rowOf(sheet, row, index, language)),
    totalRows: totalRowsOf(sheet, language),
    notes: [rateLine(sheet.totals, language)],
    legendTitle: words.legend,
    legend: legendOf(language),
    signatures: [words.signSpecialist, words.signHead],
    printedLine: `${words.printedOn}: ${formatDayShort(printedOn)}`,
    footer: footer.filter((part) => part !== null).join(' · '),
  };
}

function factsOf(sheet: MonthSheet, language: Language): readonly TableFact[] {
  const words = dictionaries[language];
  const discipline = sheet.discipline === null ? words.sheet.allDisciplines : words.disciplines[sheet.discipline];
  const { scope } = sheet;
  const title = scopeTitle(sheet, language);
  return [
    { label: words.sheet.school, text: sheet.schoolName, field: { id: 'school', value: sheet.schoolName } },
    { label: words.scopes[scope.kind], text: title, field: { id: scope.kind, value: sheet.scopeName } },
    { label: words.sheet.discipline, text: discipline, field: { id: 'discipline', value: sheet.discipline ?? '' } },
    {
      label: words.sheet.month,
      text: formatMonth(sheet.month, language),
      field: { id: 'month', value: sheet.month },
    },
    ...(scope.kind === 'room' ? [] : [{ label: words.sheetOf.rooms, text: sheet.roomNames.join(', ') }]),
    ...(scope.kind === 'specialist' ? [] : [{ label: words.sheet.staff, text: sheet.staffNames.join(', ') }]),
  ];
}

function columnsOf(sheet: MonthSheet, language: Language): readonly SheetColumn[] {
  const words = dictionaries[language];
  return [
    ...headIds.map((id) => headColumn(sheet, id, language)),
    ...sheet.days.map(({ day, weekday, isSchoolDay }): SheetColumn => {
      const [label, below] = [String(Number(day.slice(8))), words.weekdays.short[weekday - 1] ?? ''];
      return { kind: 'day', id: day, day, label, below, width: dayWidth, align: 'center', isOff: !isSchoolDay };
    }),
    ...totalIds.map((id): SheetColumn => {
      const width = id === 'minutes' ? minutesWidth : totalWidth;
      return { kind: 'total', id, label: words.sheet.totals[id], width, align: 'center', isTurned: true };
    }),
  ];
}

function headColumn(sheet: MonthSheet, id: (typeof headIds)[number], language: Language): SheetColumn {
  const label = headLabel(sheet, id, language);
  if (id !== 'name') return { kind: 'head', id, label, width: headWidths[id], align: 'center' };
  const longest = Math.max(0, ...sheet.rows.map((row) => nameOf(row, language).length));
  return { kind: 'head', id, label, width: Math.min(40, Math.max(22, longest * 0.85)), isWide: true, align: 'start' };
}

/** Of one child each row is a discipline in a room. */
function headLabel({ scope }: MonthSheet, id: (typeof headIds)[number], language: Language): string {
  const { sheet, sheetOf } = dictionaries[language];
  return scope.kind === 'child' && id === 'name' ? sheetOf.part : sheet[id];
}

function nameOf({ part, name }: MonthSheetRow, language: Language): string {
  return part === null ? name : `${dictionaries[language].disciplines[part.discipline]} · ${part.roomName}`;
}

const text = (value: string): TableCell => ({ kind: 'text', text: value });
const number = (value: number): TableCell => ({ kind: 'number', value });

function rowOf(sheet: MonthSheet, row: MonthSheetRow, index: number, language: Language): TableRow {
  return [
    number(index + 1),
    text(nameOf(row, language)),
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
