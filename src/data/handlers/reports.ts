/** Reports of the office: read, opened down to their rows, and written as files. */
import type { Day } from '../../shared/domain/day.ts';
import type { ReportSpan } from '../../shared/domain/report.ts';
import type { reportsCalls } from '../../shared/ipc/contract/reports.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { Handlers } from '../app.ts';
import { recordEvent } from '../change.ts';
import { savedOrThrow } from '../services/export/saved.ts';
import { termsBetween } from '../services/progress/school-years.ts';
import { readReportBehind } from '../services/reports/behind.ts';
import { readPeople } from '../services/reports/people.ts';
import { readReport, schoolOf } from '../services/reports/read-report.ts';
import { reportContent } from '../services/reports/report-content.ts';
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

  'reports.export': async ({ view, figure, format, languages, ...query }, context) => {
    requireForwards(query);
    const day = today(context.database, context.app.clock);
    const report = readReport(context.database, query, day);
    const content = await reportContent(report, { view, figure, format, languages, printedOn: day });
    const path = savedOrThrow(await context.app.host.saveFile(content));
    if (path === null) return { path };
    const { place } = query;
    recordEvent(context, {
      kind: 'report.exported',
      subjectId: place.kind === 'room' ? place.roomId : place.kind === 'school' ? place.schoolId : 'all',
      roomId: place.kind === 'room' ? place.roomId : null,
      data: { ...query, view, figure, format, languages },
    });
    return { path };
  },
};

/** @throws CallError bad_input */
function requireForwards({ from, to }: ReportSpan): void {
  if (to < from) throw new CallError('bad_input', { field: 'to' });
}
