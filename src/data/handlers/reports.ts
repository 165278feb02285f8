/** Reports of the office: read, opened down to their rows, and written as files. */
import type { RecordHead } from '../../shared/domain/backup.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { ReportSpan } from '../../shared/domain/report.ts';
import type { reportsCalls, TakenReport } from '../../shared/ipc/contract/reports.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { CallContext, Handlers } from '../app.ts';
import { recordEvent } from '../change.ts';
import { readHead } from '../db/queries/content.ts';
import { sheetHtml } from '../services/export/pdf-html.ts';
import { stamped } from '../services/export/record-stamp.ts';
import { savedOrThrow } from '../services/export/saved.ts';
import { termsBetween } from '../services/progress/school-years.ts';
import { readReportBehind } from '../services/reports/behind.ts';
import { readPeople } from '../services/reports/people.ts';
import { readReport, schoolOf } from '../services/reports/read-report.ts';
import { reportContent, reportTables } from '../services/reports/report-content.ts';
import { today } from '../store.ts';

export const reportsHandlers: Handlers<typeof reportsCalls> = {
  'reports.read': (query, { database, app }) => {
    requireForwards(query);
    return readReport(database, query, today(database, app.clock));
  },

  'reports.terms': ({ place, year }, { database }) => {
    const schoolId = schoolOf(database, place, readPeople(database, place));
    return [...termsBetween(database, schoolId, `${year}-09-01` as Day, `${year + 1}-05-31` as Day)];
  },

  'reports.behind': (query, { database, app }) => {
    requireForwards(query);
    return readReportBehind(database, query, today(database, app.clock));
  },

  'reports.export': async ({ format, ...wanted }, context) => {
    const { report, look } = readWanted(wanted, context);
    const path = savedOrThrow(await context.app.host.saveFile(await reportContent(report, { ...look, format })));
    if (path !== null) recordTaken(context, { ...wanted, format, head: look.head });
    return { path };
  },

  'reports.print': async (wanted, context) => {
    const { report, look } = readWanted(wanted, context);
    const [language] = wanted.languages;
    const tables = reportTables(report, look).map((table) => stamped(table, look.head, language));
    const html = sheetHtml(tables, language, ['pages.css']);
    const { printed } = await context.app.host.print(html, true);
    if (printed) recordTaken(context, { ...wanted, format: 'paper', head: look.head });
    return { isPrinted: printed };
  },
};

function readWanted(wanted: TakenReport, { database, app }: CallContext) {
  const { view, figure, order, languages, ...query } = wanted;
  requireForwards(query);
  const day = today(database, app.clock);
  const head = readHead(database);
  return { report: readReport(database, query, day), look: { view, figure, order, languages, printedOn: day, head } };
}

/** Who took which figures out of the app, and when. */
function recordTaken(
  context: CallContext,
  data: TakenReport & { readonly format: string; readonly head: RecordHead | null },
): void {
  const { place } = data;
  recordEvent(context, {
    kind: 'report.exported',
    subjectId: place.kind === 'room' ? place.roomId : place.kind === 'school' ? place.schoolId : 'all',
    roomId: place.kind === 'room' ? place.roomId : null,
    data: { ...data, head: data.head?.hash ?? null },
  });
}

/** @throws CallError bad_input */
function requireForwards({ from, to }: ReportSpan): void {
  if (to < from) throw new CallError('bad_input', { field: 'to' });
}
