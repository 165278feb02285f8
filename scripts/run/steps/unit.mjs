/** Step: unit and database tests. */
import { run, tool } from '../tools.mjs';
import { counted, newReport, readReport } from './result.mjs';

export async function unit() {
  const file = newReport('unit.json');
  const { ok } = await run(
    tool('vitest', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`),
  );
  const report = readReport(file);
  if (report === undefined) return counted(0, 1, 'no report');
  const failed = report.numFailedTests + brokenFiles(report);
  // Errors outside of any test make the runner fail without a failed test.
  return counted(report.numPassedTests, Math.max(failed, ok ? 0 : 1), `${report.testResults.length} files`);
}

/** Test files that failed before any of their tests ran. */
const brokenFiles = ({ testResults }) =>
  testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(hasFailed)).length;

const hasFailed = ({ status }) => status === 'failed';
