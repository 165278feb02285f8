/** Step: the packages named in package-lock.json. */
import { existsSync } from 'node:fs';
import { npm, npmProblem, requireNpm } from './commands.mjs';
import { currentNode, inModules, inProject, readJson } from './paths.mjs';
import { Problem } from './progress.mjs';

const connectionAdvice = 'Check the connection to the npm registry and run the same command again.';

export const packages = {
  title: 'Packages',
  isDone: () => existsSync(currentNode) && isLockInstalled(),
  run: installPackages,
};

function installPackages() {
  const attempt = npm(['ci']);
  if (!attempt.ok && isUnavailableOptional(attempt.output)) requireNpm(['install', '--no-save'], connectionAdvice);
  else if (!attempt.ok) throw npmProblem(attempt, connectionAdvice);
  if (!existsSync(currentNode)) {
    throw new Problem(
      'npm did not install Node itself: allow install scripts (npm config set ignore-scripts false) and run the same command again.',
    );
  }
}

/**
 * `npm ci` refuses a lock file when the registry lacks a package that is optional anyway, such as a build for another
 * system; it then names it without a version (npm/cli issue 9846). `npm install` takes the same lock file and goes on.
 */
function isUnavailableOptional(output) {
  const missing = [...output.matchAll(/Missing: (\S+) from lock file/g)].map(([, name]) => name);
  return missing.length > 0 && missing.every((name) => name.endsWith('@')) && !output.includes('Invalid: ');
}

/** Compares with npm's own record, so that a plain `npm install` counts as well. */
function isLockInstalled() {
  const record = inModules('.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readJson(inProject('package-lock.json')).packages;
  const present = readJson(record).packages;
  const isRight = ([path, { version, optional }]) =>
    path === '' || (present[path] ? present[path].version === version : optional);
  return Object.entries(wanted).every(isRight) && Object.keys(present).every((path) => path in wanted);
}
