/** Step: the packages named in package-lock.json. */
import { existsSync } from 'node:fs';
import { npm } from './commands.mjs';
import { currentNode, inModules, inProject, readJson } from './paths.mjs';
import { Problem } from './progress.mjs';

export const packages = {
  title: 'Packages',
  isDone: () => existsSync(currentNode) && isLockInstalled(),
  run: installPackages,
};

function installPackages() {
  npm(['ci'], { advice: 'Check the connection to the npm registry and run the same command again.' });
  if (!existsSync(currentNode)) {
    throw new Problem('npm did not install Node itself: allow install scripts (npm config set ignore-scripts false) and run the same command again.');
  }
}

/** Compares with npm's own record, so that a plain `npm install` counts as well. */
function isLockInstalled() {
  const record = inModules('.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readJson(inProject('package-lock.json')).packages;
  const present = readJson(record).packages;
  const isRight = ([path, { version, optional }]) => path === '' || (present[path] ? present[path].version === version : optional);
  return Object.entries(wanted).every(isRight) && Object.keys(present).every((path) => path in wanted);
}
