/** Month sheet to table, in a language or two, as the school wants it. */
import type { Day } from '../domain/day.ts';
import type { Language, SheetLanguages } from '../domain/language.ts';
import type { MonthSheet, Totals } from '../domain/month-sheet.ts';
import type { SheetFactId, WordsInEach } from '../domain/sheet-template.ts';
import { formatDayShort, formatMonth, formatPercent } from '../i18n/dates.ts';
import { correctionLines } from './correction-lines.ts';
import { besideEachOther, inEach } from './in-each.ts';
import { legendOf } from './marks.ts';
import { scopeTitle } from './scope-words.ts';
import { sheetColumns } from './sheet-columns.ts';
import type { SheetTable, TableFact } from './table.ts';

/** @param printedOn the day that stands below the sheet */
export function sheetTable(sheet: MonthSheet, languages: SheetLanguages, printedOn: Day): SheetTable {
  const { template } = sheet;
  const makers = sheetColumns(sheet, languages);
  const columns = makers.map(({ column }) => column);
  const title = ofSchool(template.title, languages);
  const demoLine = sheet.isDemo ? inEach(languages, (words) => words.sheet.demo) : null;
  return {
    name: `${scopeTitle(sheet, languages[0])} ${sheet.month}`,
    title,
    facts: template.facts.flatMap((id) => factsOf(id, sheet, languages)),
    demoLine,
    columns,
    frozenColumns: 1 + columns.findIndex(({ id }) => id === 'name'),
    rows: sheet.rows.map((row, index) => makers.map(({ cell }) => cell(row, index))),
    totalRows: [makers.map(({ attended }) => attended), makers.map(({ planned }) => planned)],
    notes: [inEach(languages, (words, language) => rateLine(sheet.totals, words.sheet.rate, language))],
    remarks: correctionLines(sheet, languages),
    legendTitle: inEach(languages, (words) => words.sheet.legend),
    legend: legendOf(template.marks[languages[0]], languages),
    signatures: template.signatures.map((label) => ofSchool(label, languages)),
    printedLine: `${besideEachOther(inEach(languages, (words) => words.sheet.printedOn))}: ${formatDayShort(printedOn)}`,
    footer: footerOf(sheet, title, demoLine, languages),
  };
}

/** In another language where nobody wrote it in this one. */
function ofSchool(label: WordsInEach, languages: SheetLanguages): string {
  return inEach(languages, (_words, language) => label[language]) || label.kk || label.ru || label.en;
}

function footerOf(sheet: MonthSheet, title: string, demoLine: string | null, [language]: SheetLanguages): string {
  const parts = [title, scopeTitle(sheet, language), formatMonth(sheet.month, language), demoLine];
  return parts.flatMap((part) => (part === null ? [] : [besideEachOther(part)])).join(' · ');
}

function factsOf(id: SheetFactId, sheet: MonthSheet, languages: SheetLanguages): readonly TableFact[] {
  const label = inEach(languages, (words) => words.sheet[id]);
  const { discipline, month } = sheet;
  switch (id) {
    case 'school':
      return [{ label, text: sheet.schoolName, field: { id, value: sheet.schoolName } }];
    case 'room':
      return scopeFacts(sheet, languages);
    case 'discipline': {
      const text = inEach(languages, (words) =>
        discipline === null ? words.sheet.allDisciplines : words.disciplines[discipline],
      );
      return [{ label, text, field: { id, value: discipline ?? '' } }];
    }
    case 'month': {
      const text = inEach(languages, (_words, language) => formatMonth(month, language));
      return [{ label, text, field: { id, value: month } }];
    }
    case 'staff':
      return sheet.scope.kind === 'specialist' ? [] : [{ label, text: sheet.staffNames.join(', ') }];
  }
}

/** What the sheet is about, and in which rooms that was. */
function scopeFacts(sheet: MonthSheet, languages: SheetLanguages): readonly TableFact[] {
  const { kind } = sheet.scope;
  const about: TableFact = {
    label: inEach(languages, (words) => words.scopes[kind]),
    text: inEach(languages, (_words, language) => scopeTitle(sheet, language)),
    field: { id: kind, value: sheet.scopeName },
  };
  if (kind === 'room') return [about];
  return [about, { label: inEach(languages, (words) => words.sheetOf.rooms), text: sheet.roomNames.join(', ') }];
}

function rateLine({ attended, planned }: Totals, sentence: string, language: Language): string {
  const rate = formatPercent(planned === 0 ? null : (100 * attended) / planned, language);
  return sentence
    .replace('{{attended}}', String(attended))
    .replace('{{planned}}', String(planned))
    .replace('{{rate}}', rate);
}
