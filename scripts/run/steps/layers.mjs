/** Step: who may import whom. A file or import that the checker cannot see would make the rules worthless, so that fails too. */
import { relative } from 'node:path';
import { inProject, projectFolder } from '../../setup/paths.mjs';
import { say } from '../../setup/progress.mjs';
import { filesBelow } from '../files.mjs';
import { run, tool } from '../tools.mjs';
import { counted } from './result.mjs';

export async function layers() {
  const args = ['src', 'test', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout } = await run(tool('depcruise', 'dependency-cruiser', ...args), { isShown: false });
  const report = parse(stdout);
  if (report === undefined) return counted(0, 1, 'no report');
  const faults = [...violations(report), ...unseenFiles(report), ...unresolvedImports(report)];
  for (const fault of faults) say(fault);
  const files = ownModules(report).length;
  return counted(
    files > 0 && faults.length === 0 ? 1 : 0,
    Math.max(faults.length, files > 0 ? 0 : 1),
    `${files} files`,
  );
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    say(text);
    return undefined;
  }
}

const ownModules = ({ modules }) => modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source));

const violations = ({ summary }) =>
  summary.violations.map(
    ({ rule, from, to, comment }) => `${rule.name}: ${from} -> ${to}${comment ? ` (${comment})` : ''}`,
  );

function unseenFiles(report) {
  const seen = new Set(ownModules(report).map(({ source }) => source));
  const present = filesBelow(inProject('src')).map((file) => relative(projectFolder, file).replaceAll('\\', '/'));
  return present.filter((file) => /\.tsx?$/.test(file) && !seen.has(file)).map((file) => `not checked: ${file}`);
}

/** Imports such as `./icon.svg?raw` are the bundler's own affair. */
const unresolvedImports = (report) =>
  ownModules(report).flatMap(({ source, dependencies }) =>
    dependencies
      .filter(({ couldNotResolve, module }) => couldNotResolve && !module.includes('?'))
      .map(({ module }) => `cannot be resolved: ${source} -> ${module}`),
  );
