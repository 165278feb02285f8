/** The tour: a person's way through every screen, leaving pictures and files to look at. */
import { relative } from 'node:path';
import { inProject, projectFolder } from '../setup/paths.mjs';
import { say } from '../setup/progress.mjs';
import { filesBelow } from './files.mjs';
import { runPlaywright } from './tools.mjs';

/** Runs the tour on a built app; returns the exit code. */
export async function runTour(args = []) {
  const config = inProject('test', 'tour', 'playwright.config.ts');
  const { code } = await runPlaywright(['-c', config, '--reporter=list', ...args]);
  const files = filesBelow(inProject('out', 'tour')).map((file) => relative(projectFolder, file));
  say(files.length > 0 ? `\nThe tour left these files:\n  ${files.sort().join('\n  ')}` : '\nThe tour left no files.');
  return code;
}
