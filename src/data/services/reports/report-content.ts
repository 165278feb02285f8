/** A report as a file or on paper: one page of it, or all of them, one after another. */
import type { RecordHead } from '../../../shared/domain/backup.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { SheetLanguages } from '../../../shared/domain/language.ts';
import type { Report, ReportFigure, ReportOrder, ReportView } from '../../../shared/domain/report.ts';
import { dictionaries } from '../../../shared/i18n/index.ts';
import type { ExportFormat } from '../../../shared/ipc/contract/attendance.ts';
import { orderIn, orderReport } from '../../../shared/sheet/report-order.ts';
import { figureIn, type ReportTable, reportTable, viewsOf } from '../../../shared/sheet/report-table.ts';
import type { SaveRequest } from '../../host.ts';
import { tableFile } from '../export/table-file.ts';

export type ReportLook = {
  /** Null: all of them. */
  readonly view: ReportView | null;
  readonly figure: ReportFigure | null;
  readonly order: ReportOrder | null;
  readonly languages: SheetLanguages;
  readonly printedOn: Day;
  readonly head: RecordHead | null;
};

/** As on the screen; a page without the figure that the lines stand in the order of keeps that of schools and names. */
export function reportTables(report: Report, look: ReportLook): readonly ReportTable[] {
  const { view, figure, order, languages, printedOn } = look;
  const views = view === null ? viewsOf(report.query) : [view];
  return views.map((one) => {
    const shown = { view: one, figure: figureIn(one, figure) };
    const ordered = orderReport(report, orderIn(report, shown, order), languages);
    return reportTable(ordered, shown, languages, printedOn);
  });
}

export function reportContent(
  report: Report,
  look: ReportLook & { readonly format: ExportFormat },
): Promise<SaveRequest> {
  const { format, languages, printedOn, head } = look;
  const [language] = languages;
  const tables = reportTables(report, look);
  const place = report.placeName === null ? [] : [report.placeName];
  const nameParts = [dictionaries[language].reports.fileStem, ...place, `${report.query.from}_${report.query.to}`];
  return tableFile({ tables, format, language, nameParts, printedOn, head });
}
