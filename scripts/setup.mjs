/** Makes a checkout ready to run: packages, Electron, system libraries, database. What is there already is left alone. */
import { argv, versions } from 'node:process';
import { pathToFileURL } from 'node:url';
import { betterSqlite3 } from './setup/better-sqlite3.mjs';
import { electron } from './setup/electron.mjs';
import { packages } from './setup/packages.mjs';
import { Problem, runMain, say, secondsSince } from './setup/progress.mjs';
import { systemLibraries } from './setup/system-libraries.mjs';

/**
 * Brings the machine and the checkout up to date.
 * @param {{forTest?: boolean}} options forTest: also what only the tests use
 */
export async function setUp({ forTest = false } = {}) {
  if (Number.parseInt(versions.node, 10) < 20)
    throw new Problem(`Node 20 or newer is needed; this is ${versions.node}.`);
  const start = performance.now();
  const steps = [packages, electron, systemLibraries({ forTest }), betterSqlite3];
  for (const [index, step] of steps.entries()) await runStep(step, `${index + 1}/${steps.length}`);
  say(`Set-up: ready (${secondsSince(start)})`);
}

async function runStep({ title, isDone, run }, position) {
  if (isDone()) return;
  const start = performance.now();
  say(`${position} ${title} ...`);
  await run();
  say(`    done in ${secondsSince(start)}`);
}

if (import.meta.url === pathToFileURL(argv[1]).href) {
  await runMain(() => setUp({ forTest: argv.includes('--for-test') }));
}
