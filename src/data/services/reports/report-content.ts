/** A report as a file: one page of it, or all of them, one after another. */
import type { Day } from '../../../shared/domain/day.ts';
import type { SheetLanguages } from '../../../shared/domain/language.ts';
import type { Report, ReportFigure, ReportView } from '../../../shared/domain/report.ts';
import { dictionaries } from '../../../shared/i18n/index.ts';
import type { ExportFormat } from '../../../shared/ipc/contract/attendance.ts';
import { figureIn, reportTable, viewsOf } from '../../../shared/sheet/report-table.ts';
import type { SaveRequest } from '../../host.ts';
import { tableFile } from '../export/table-file.ts';

export type ReportFile = {
  /** Null: all of them. */
  readonly view: ReportView | null;
  readonly figure: ReportFigure | null;
  readonly format: ExportFormat;
  readonly languages: SheetLanguages;
  readonly printedOn: Day;
};

export function reportContent(report: Report, file: ReportFile): Promise<SaveRequest> {
  const { view, figure, format, languages, printedOn } = file;
  const [language] = languages;
  const views = view === null ? viewsOf(report.query) : [view];
  const tables = views.map((one) =>
    reportTable(report, { view: one, figure: figureIn(one, figure) }, languages, printedOn),
  );
  const place = report.placeName === null ? [] : [report.placeName];
  const nameParts = [dictionaries[language].reports.fileStem, ...place, `${report.query.from}_${report.query.to}`];
  return tableFile({ tables, format, language, nameParts, printedOn });
}
