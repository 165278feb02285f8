/** Names of lines, periods and numbers of a report, in a language or two. */
import type { Discipline } from '../domain/discipline.ts';
import type { SheetLanguages } from '../domain/language.ts';
import {
  isPercent,
  type ReportFigure,
  type ReportGrouping,
  type ReportLine,
  type ReportPeriod,
} from '../domain/report.ts';
import { formatMonth } from '../i18n/dates.ts';
import { inEach } from './in-each.ts';
import type { TableCell } from './table.ts';

export function lineName(by: ReportGrouping, line: Pick<ReportLine, 'id' | 'name'>, languages: SheetLanguages): string {
  return by === 'discipline' ? inEach(languages, (words) => words.disciplines[line.id as Discipline]) : line.name;
}

export function periodName(period: ReportPeriod, languages: SheetLanguages): string {
  if (period.kind === 'month') return inEach(languages, (_words, language) => formatMonth(period.month, language));
  const year = `${period.year}–${period.year + 1}`;
  return inEach(
    languages,
    (words) => `${words.reports.termNumber.replace('{{number}}', String(period.number))}, ${year}`,
  );
}

/** Minutes that were due come in fifths of a week: whole ones are shown. */
export function figureCell(figure: ReportFigure, value: number | null): TableCell {
  if (isPercent(figure)) return { kind: 'percent', value };
  return { kind: 'number', value: value === null ? null : Math.round(value), isGrouped: true };
}
