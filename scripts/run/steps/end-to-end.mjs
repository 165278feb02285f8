/** Step: the built app, used as a person would. A test that passes only when repeated counts as failed. */
import { inProject } from '../../setup/paths.mjs';
import { buildIfStale } from '../build.mjs';
import { runPlaywright } from '../tools.mjs';
import { counted, newReport, readReport } from './result.mjs';

/** @param {Map<string, import('./result.mjs').StepResult>} earlier results of the steps before this one */
export async function endToEnd(earlier) {
  if (earlier.get('build')?.failed) return counted(0, 1, 'not run: the build failed');
  await buildIfStale();
  const file = newReport('e2e.json');
  const config = inProject('test', 'e2e', 'playwright.config.ts');
  const { ok } = await runPlaywright(['-c', config, '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return count(readReport(file), ok);
}

function count(report, ok) {
  if (report === undefined) return counted(0, 1, 'no report');
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky;
  return counted(expected, Math.max(failed, ok ? 0 : 1), `${flaky} flaky, ${skipped} skipped`);
}
