/** `npm test`: all checks, cheapest first. The last line is their sum. `--only=unit,e2e` runs some of them. */
import { bundle } from './run/steps/bundle.mjs';
import { deadCode } from './run/steps/dead-code.mjs';
import { endToEnd } from './run/steps/end-to-end.mjs';
import { layers } from './run/steps/layers.mjs';
import { lint } from './run/steps/lint.mjs';
import { oneCheck } from './run/steps/result.mjs';
import { types } from './run/steps/types.mjs';
import { unit } from './run/steps/unit.mjs';
import { Problem, runMain, say, secondsSince } from './setup/progress.mjs';
import { setUp } from './setup.mjs';

const steps = new Map([
  ['types', types],
  ['lint', lint],
  ['layers', layers],
  ['dead-code', deadCode],
  ['unit', unit],
  ['build', bundle],
  ['e2e', endToEnd],
]);

await runMain(async () => {
  const results = new Map();
  for (const [name, step] of [['set-up', prepare], ...chosenSteps()]) {
    results.set(name, await runStep(name, step, results));
    if (results.get('set-up').failed) break;
  }
  return printSummary(results);
});

/** One failed step must not hide the others. */
async function runStep(name, step, results) {
  say(`\n--- ${name}`);
  const start = performance.now();
  const result = await step(results).catch(explain);
  return { ...result, time: secondsSince(start) };
}

function explain(error) {
  say(error instanceof Problem ? error.message : error.stack);
  return oneCheck(false, 'broke off');
}

async function prepare() {
  await setUp({ forTest: true });
  return { passed: 0, failed: 0, detail: '' };
}

function chosenSteps() {
  const option = process.argv.find((arg) => arg.startsWith('--only='));
  if (option === undefined) return [...steps];
  const names = option.slice('--only='.length).split(',');
  const unknown = names.filter((name) => !steps.has(name));
  if (unknown.length > 0)
    throw new Problem(`No step is called ${unknown.join(', ')}; there are ${[...steps.keys()].join(', ')}.`);
  return [...steps].filter(([name]) => names.includes(name));
}

function printSummary(results) {
  say('\nstep        passed  failed    time');
  for (const [name, { passed, failed, time, detail }] of results) {
    say(`${name.padEnd(10)}${pad(passed, 8)}${pad(failed, 8)}${pad(time, 8)}  ${detail}`);
  }
  const [passed, failed] = [sum(results, 'passed'), sum(results, 'failed')];
  say(`\n${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

function pad(value, width) {
  return String(value).padStart(width);
}

function sum(results, key) {
  return [...results.values()].reduce((total, result) => total + result[key], 0);
}
