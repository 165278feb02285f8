/** The order of a report's lines: that of its names, or of one of its figures. The total is no line and stays last. */
import { compareText } from '../domain/collation.ts';
import type { SheetLanguages } from '../domain/language.ts';
import { type Report, type ReportFigure, type ReportLine, type ReportOrder, reportViews } from '../domain/report.ts';
import type { ReportChoice, ReportColumn } from './report-table.ts';
import { lineName } from './report-words.ts';

/** Whether a column is what the lines stand in the order of. */
export function isOrderedBy(order: ReportOrder | null, column: ReportColumn): boolean {
  if (order === null) return false;
  if (column.kind !== 'figure') return column.kind === 'name' && order.figure === null;
  return order.figure === column.figure && order.period === column.period;
}

/** The order where the page has a column for it, else null. */
export function orderIn(report: Report, { view, figure }: ReportChoice, order: ReportOrder | null): ReportOrder | null {
  if (order === null || order.figure === null) return order;
  const isThere =
    report.periods.length === 0
      ? order.period === null && (reportViews[view] as readonly ReportFigure[]).includes(order.figure)
      : order.figure === figure && (order.period ?? 0) < report.periods.length;
  return isThere ? order : null;
}

/**
 * What a press on a heading leads to. Numbers begin with the largest and names with А; a second press turns them round,
 * a third one goes back to the order of schools and names.
 */
export function turnOrder(order: ReportOrder | null, column: ReportColumn): ReportOrder | null {
  const isFigure = column.kind === 'figure';
  const [first, second] = isFigure ? (['descending', 'ascending'] as const) : (['ascending', 'descending'] as const);
  const by = isFigure ? { figure: column.figure, period: column.period } : { figure: null, period: null };
  if (!isOrderedBy(order, column)) return { ...by, direction: first };
  return order?.direction === first ? { ...by, direction: second } : null;
}

/** Lines of equal value keep their order; those without a value stay last, whichever way the others go. */
export function orderReport(report: Report, order: ReportOrder | null, languages: SheetLanguages): Report {
  if (order === null) return report;
  const turn = order.direction === 'ascending' ? 1 : -1;
  const { figure } = order;
  const compare =
    figure === null
      ? byName(report, languages, turn)
      : (left: ReportLine, right: ReportLine) =>
          compareValues(valueOf(left, figure, order.period), valueOf(right, figure, order.period), turn);
  return { ...report, lines: report.lines.toSorted(compare) };
}

function byName({ query }: Report, [language]: SheetLanguages, turn: number) {
  return (left: ReportLine, right: ReportLine) =>
    turn * compareText(lineName(query.by, left, [language]), lineName(query.by, right, [language]));
}

const valueOf = ({ figures, periods }: ReportLine, figure: ReportFigure, period: number | null) =>
  (period === null ? figures : periods[period])?.[figure] ?? null;

function compareValues(left: number | null, right: number | null, turn: number): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return turn * (left - right);
}
