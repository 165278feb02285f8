/**
 * `npm run prove`: the claims of README.md as trials, in full. Prints the figures, writes out/prove.json and the table in
 * README.md; ends with 1 where something did not hold. Names on the command line choose suites, `--short` a few trials.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { proofTable, withTable } from './report.ts';
import type { Proof } from './suite.ts';
import { suites } from './suites.ts';

const project = resolve(import.meta.dirname, '../..');
const file = resolve(project, 'out/prove.json');
/** Those of full runs, by suite. */
const kept = resolve(project, 'out/prove-full.json');
const readme = resolve(project, 'README.md');

const isFull = !process.argv.includes('--short');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No suite is called ${unknown.join(', ')}; there are ${suites.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

/** Of all suites as they ran last, so that one alone can be run again. */
const figures: Record<string, readonly Proof[]> = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
const proofs: Proof[] = [];
for (const suite of suites) {
  if (wanted.length > 0 && !wanted.includes(suite.name)) continue;
  console.log(`proving ${suite.name} …`);
  const start = performance.now();
  const ran = await suite
    .run(isFull)
    .catch((error: unknown): readonly Proof[] => [
      { name: suite.name, tried: 1, held: 0, detail: error instanceof Error ? error.message : String(error) },
    ]);
  proofs.push(...ran);
  if (isFull) figures[suite.name] = ran;
  for (const { name, tried, held, detail } of ran) console.log(`  ${held} of ${tried} held: ${name}. ${detail}`);
  console.log(`  ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

mkdirSync(resolve(file, '..'), { recursive: true });
writeFileSync(file, `${JSON.stringify(proofs, null, 2)}\n`);
if (isFull) {
  writeFileSync(kept, `${JSON.stringify(figures, null, 2)}\n`);
  const all = suites.flatMap(({ name }) => figures[name] ?? []);
  // Only the whole of it goes into the README: a part would say less than there is.
  const isWhole = suites.every(({ name }) => name in figures);
  if (isWhole) writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), proofTable(all)));
}
const failed = proofs.filter(({ tried, held }) => tried === 0 || held < tried);
console.log(`\n${proofs.length} claims, ${failed.length} did not hold; also in out/prove.json`);
process.exit(failed.length > 0 ? 1 : 0);
