/** Makes a report and takes it where the person wants it: a file, or paper. */
import type { ReportInput } from '../../../shared/ipc/contract/progress.ts';
import type { CallContext } from '../../app.ts';
import { today } from '../../store.ts';
import { reportFileName } from '../export/file-name.ts';
import { savedOrThrow } from '../export/saved.ts';
import { readReport } from './report-facts.ts';
import { reportFooter, reportHtml } from './report-html.ts';

/** False where the person chose not to. @throws CallError as readReport; could_not_save, disk_full */
export async function makeReport({ app, database, connection }: CallContext, input: ReportInput): Promise<boolean> {
  const day = today(database, app.clock);
  const facts = readReport(database, input, connection.staffId, day);
  if (input.as === 'paper') return (await app.host.print(reportHtml(facts, ['pages.css']))).printed;
  const answer = await app.host.saveFile({
    fileName: reportFileName(facts.childName, day, input.language),
    content: { kind: 'pdf', html: reportHtml(facts), landscape: false, footer: reportFooter(facts) },
  });
  return savedOrThrow(answer) !== null;
}
