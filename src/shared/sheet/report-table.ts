/** A report as a table: screen, XLSX, CSV and PDF are made from it and from nothing else. */
import { barsSvg, inColumns } from '../chart/bars.ts';
import type { Day } from '../domain/day.ts';
import type { SheetLanguages } from '../domain/language.ts';
import { type Report, type ReportFigure, type ReportFigures, type ReportView, reportViews } from '../domain/report.ts';
import { formatDayShort } from '../i18n/dates.ts';
import { besideEachOther, inEach } from './in-each.ts';
import { mainFigure, reportBars } from './report-bars.ts';
import { figureCell, lineName, periodName } from './report-words.ts';
import type { Table, TableCell, TableColumn, TableFact } from './table.ts';

/** `period`: place among the report's periods; null: the whole. */
export type ReportColumn = TableColumn &
  (
    | { readonly kind: 'name' | 'school' }
    | { readonly kind: 'figure'; readonly figure: ReportFigure; readonly period: number | null }
  );

export type ReportTable = Table<ReportColumn>;

export type ReportChoice = {
  readonly view: ReportView;
  /** What each period shows, and the bars. */
  readonly figure: ReportFigure;
};

/** The chosen figure where the view has it, else the view's own. */
export function figureIn(view: ReportView, figure: ReportFigure | null): ReportFigure {
  return figure !== null && (reportViews[view] as readonly ReportFigure[]).includes(figure) ? figure : mainFigure[view];
}

/** Views that say something of that report: lines of specialists are due nothing, and conclusions lapse once. */
export function viewsOf({ by, step }: Pick<Report['query'], 'by' | 'step'>): readonly ReportView[] {
  const all = Object.keys(reportViews) as ReportView[];
  return all.filter((view) => {
    if (by === 'specialist') return view === 'overview' || view === 'makeUps' || view === 'signing';
    return view !== 'pmpk' || (step === 'none' && by !== 'discipline');
  });
}

/** CSS pixels across the printed page. */
const printedWidth = 640;
/** More bars stand in three columns, so that table, bars and signature of a school's rooms stay on one page. */
const mostInColumn = 12;
const columnWidth = 430;

export function reportTable(
  report: Report,
  { view, figure }: ReportChoice,
  languages: SheetLanguages,
  printedOn: Day,
): ReportTable {
  const columns = columnsOf(report, view, figure, languages);
  const title = inEach(languages, (words) => words.reports.title);
  const viewName = inEach(languages, (words) => words.reports.views[view]);
  const demoLine = report.isDemo ? inEach(languages, (words) => words.sheet.demo) : null;
  const { from, to } = report.query;
  const days = `${formatDayShort(from)} – ${formatDayShort(to)}`;
  const place = report.placeName ?? inEach(languages, (words) => words.reports.allSchools);
  const shown = figureName(figure, languages);
  const label = besideEachOther(inEach(languages, (words) => words.reports.chartOf)).replaceAll(
    '{{figure}}',
    besideEachOther(shown),
  );
  const row = (name: string, schoolName: string | null, whole: ReportFigures, periods: readonly ReportFigures[]) =>
    columns.map((column): TableCell => {
      if (column.kind === 'figure') {
        const figures = column.period === null ? whole : periods[column.period];
        return figureCell(column.figure, figures?.[column.figure] ?? null);
      }
      return { kind: 'text', text: column.kind === 'name' ? name : (schoolName ?? '') };
    });
  const { lines, total, query } = report;
  return {
    name: besideEachOther(viewName),
    title: inEach(languages, (words) => `${words.reports.title}: ${words.reports.views[view]}`),
    facts: factsOf(report, { place, days, figure: report.periods.length > 0 ? shown : null }, languages),
    demoLine,
    columns,
    frozenColumns: columns.filter(({ kind }) => kind !== 'figure').length,
    rows: lines.map((line) =>
      row(besideEachOther(lineName(query.by, line, languages)), line.schoolName, line.figures, line.periods),
    ),
    totalRows: [
      row(besideEachOther(inEach(languages, (words) => words.reports.total)), null, total.figures, total.periods),
    ],
    notes: [inEach(languages, (words) => words.reports.notes[view].replace('{{day}}', formatDayShort(report.today)))],
    legendTitle: '',
    legend: [],
    signatures: [inEach(languages, (words) => words.sheet.signHead)],
    printedLine: `${besideEachOther(inEach(languages, (words) => words.sheet.printedOn))}: ${formatDayShort(printedOn)}`,
    footer: [title, viewName, place, days, demoLine]
      .flatMap((part) => (part === null ? [] : [besideEachOther(part)]))
      .join(' · '),
    picture: {
      title: shown,
      svg: printedBars(report, figure, languages, label),
    },
  };
}

function printedBars(report: Report, figure: ReportFigure, languages: SheetLanguages, label: string): string {
  const bars = reportBars(report, figure, languages, printedWidth);
  if (bars.rows.length <= mostInColumn) return barsSvg(bars, label);
  const narrow = reportBars(report, figure, languages, columnWidth);
  return inColumns(narrow, 3)
    .map((column) => barsSvg(column, label))
    .join('');
}

const figureName = (figure: ReportFigure, languages: SheetLanguages) =>
  inEach(languages, (words) => words.reports.figures[figure]);

function columnsOf(
  report: Report,
  view: ReportView,
  figure: ReportFigure,
  languages: SheetLanguages,
): readonly ReportColumn[] {
  const { query, periods, lines } = report;
  const names = lines.map((line) => lineName(query.by, line, languages).length);
  const head = (kind: 'name' | 'school', id: 'school' | typeof query.by, width: number) =>
    ({
      kind,
      id: kind,
      label: inEach(languages, (words) => words.reports.heads[id]),
      width,
      align: 'start',
      ...(kind === 'name' && { isWide: true }),
    }) as const;
  const number = (of: ReportFigure, period: number | null, label: string) =>
    ({
      kind: 'figure',
      id: period === null ? of : `${of}-${period + 1}`,
      figure: of,
      period,
      label,
      width: 11,
      align: 'center',
    }) as const;
  const hasSchools = lines.some(({ schoolName }) => schoolName !== null);
  const heads = [
    head('name', query.by, Math.min(40, Math.max(18, ...names))),
    ...(hasSchools ? [head('school', 'school', 24)] : []),
  ];
  if (periods.length === 0)
    return [...heads, ...reportViews[view].map((of) => number(of, null, figureName(of, languages)))];
  return [
    ...heads,
    ...periods.map((period, index) => number(figure, index, periodName(period, languages))),
    number(
      figure,
      null,
      inEach(languages, (words) => words.reports.wholePeriod),
    ),
  ];
}

function factsOf(
  { query }: Report,
  { place, days, figure }: { readonly place: string; readonly days: string; readonly figure: string | null },
  languages: SheetLanguages,
): readonly TableFact[] {
  const facts: TableFact[] = [
    {
      label: inEach(languages, (words) => words.reports.where),
      text: place,
      field: { id: 'place', value: besideEachOther(place) },
    },
    {
      label: inEach(languages, (words) => words.reports.period),
      text: days,
      field: { id: 'period', value: `${query.from}/${query.to}` },
    },
  ];
  if (figure !== null) facts.push({ label: inEach(languages, (words) => words.reports.figure), text: figure });
  return facts;
}
