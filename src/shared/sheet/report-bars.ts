/** The bars beside a report: one figure of each line, or of the total in each period. */
import { type BarRow, type Bars, layoutBars } from '../chart/bars.ts';
import { type Discipline, definitionOf } from '../domain/discipline.ts';
import type { SheetLanguages } from '../domain/language.ts';
import type { Report, ReportFigure, ReportView } from '../domain/report.ts';
import { cellText } from './cell-text.ts';
import { figureCell, lineName, periodName } from './report-words.ts';

/** The figure of a view that says most, until another one is chosen. */
export const mainFigure: Readonly<Record<ReportView, ReportFigure>> = {
  overview: 'rate',
  mandates: 'received',
  makeUps: 'owed',
  pmpk: 'ended',
  signing: 'signedShare',
  goals: 'goalsMet',
};

/** More bars than these say less than the table. */
const mostBars = 40;

export function reportBars(report: Report, figure: ReportFigure, languages: SheetLanguages, width: number): Bars {
  return layoutBars(rowsOf(report, figure, languages).slice(0, mostBars), width);
}

function rowsOf(report: Report, figure: ReportFigure, languages: SheetLanguages): readonly BarRow[] {
  const [language] = languages;
  const row = (label: string, value: number | null, fill: string | null = null): BarRow => ({
    label,
    value,
    text: cellText(figureCell(figure, value), language),
    fill,
  });
  if (report.periods.length > 0)
    return report.periods.map((period, index) =>
      row(periodName(period, [language]), report.total.periods[index]?.[figure] ?? null),
    );
  const isOfDisciplines = report.query.by === 'discipline';
  return report.lines.map((line) =>
    row(
      lineName(report.query.by, line, [language]),
      line.figures[figure] ?? null,
      isOfDisciplines ? definitionOf(line.id as Discipline).colour.strong : null,
    ),
  );
}
