/**
 * `npm run bench`: measures, prints a table, writes out/bench.json. Each ratio is taken in one run against its floor;
 * it exits 0 whatever the figures, so that they are read and not silenced. Names on the command line choose some.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { heapBench } from './heap.ts';
import { importBench } from './import.ts';
import { inkBench } from './ink.ts';
import { observationBench } from './observation.ts';
import { openingBench } from './opening.ts';
import type { BenchRow } from './row.ts';
import { sheetBench } from './sheets.ts';
import { startBench } from './start.ts';
import { timelineBench } from './timeline.ts';
import { workbookBench } from './workbook.ts';

const benches: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  observation: observationBench,
  sheets: async () => [...(await sheetBench()), ...(await workbookBench())],
  import: importBench,
  timeline: timelineBench,
  ink: inkBench,
  heap: heapBench,
  opening: openingBench,
  start: startBench,
};

const wanted = process.argv.slice(2);
const rows: BenchRow[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`measuring ${name} …`);
  try {
    rows.push(...(await bench()));
  } catch (error) {
    console.error(`${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
  }
}

print(rows);
const file = resolve(import.meta.dirname, '../../out/bench.json');
mkdirSync(resolve(file, '..'), { recursive: true });
writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
console.log(
  `\n${rows.length} figures, ${rows.filter((row) => !row.ok).length} over their limit; also in out/bench.json`,
);

function print(all: readonly BenchRow[]): void {
  const figure = (value: number) => value.toFixed(value < 10 ? 3 : 1);
  console.table(
    Object.fromEntries(
      all.map(({ name, unit, value, floor, ratio, limit, ok }) => [
        name,
        { unit, value: figure(value), floor: figure(floor), ratio: ratio.toFixed(2), limit: limit.toFixed(2), ok },
      ]),
    ),
  );
}
