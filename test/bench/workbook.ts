/**
 * The workbook of a school year for all rooms, as the app exports it, against the fastest library that we know, called
 * bare with the same cells: what reading, building tables, looks and being told of progress add, and what a writer of
 * our own takes off. As it is built, not from its sources.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { Format, FormatBorder, Workbook } from 'wasm-xlsxwriter';
import { demoDay } from '../../src/data/services/demo/options.ts';
import { bundleParts } from '../../src/data/services/export/bundle/parts.ts';
import { readMonthSheet } from '../../src/data/services/read-sheet.ts';
import { sheetTable } from '../../src/shared/sheet/sheet-table.ts';
import type { SheetTable } from '../../src/shared/sheet/table.ts';
import { benchDatabaseFile, openBenchDatabase } from './demo-database.ts';
import { type BenchRow, benchRow, median } from './row.ts';
import { exportYear, type Watched, yearJob } from './workbook-alone.ts';

const limit = 1.2;
const rounds = 5;
/** In ms: a quarter of the time in which a tap is answered. */
const longestFreeze = 25;
/** In MB: what a PC with 4 GB has to spare beside the app. */
const mostMemory = 400;
const quietMs = 1000;

export async function workbookBench(): Promise<readonly BenchRow[]> {
  const database = await openBenchDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-bench-'));
  const path = join(folder, 'year.xlsx');
  const tables = readTables(database);
  const cells = tables.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
  const times: { bare: number[]; whole: number[] } = { bare: [], whole: [] };
  for (let round = 0; round <= rounds; round++) {
    await setTimeout(quietMs);
    const bare = timeOf(() => writeBare(tables));
    await setTimeout(quietMs);
    const whole = await exportYear(database, path);
    if (round === 0) continue;
    times.bare.push(bare);
    times.whole.push(whole.ms);
  }
  const size = `${Math.round(cells / 1000)},000 cells, ${Math.round(statSync(path).size / 1024)} kB`;
  database.close();
  rmSync(folder, { recursive: true, force: true });
  const alone = await measureAlone();
  return [
    benchRow(
      `year workbook, ${size}, against the fastest library bare`,
      'ms',
      median(times.whole),
      median(times.bare),
      limit,
    ),
    benchRow('longest freeze of the data process meanwhile', 'ms', alone.freeze, longestFreeze, 1),
    benchRow('memory that the data process takes meanwhile', 'MB', alone.peak - alone.before, mostMemory, 1),
  ];
}

/** In a process that does nothing else: what the floor leaves behind weighs on its own process. */
async function measureAlone(): Promise<Watched> {
  const program = resolve(import.meta.dirname, 'workbook-alone.ts');
  const output = execFileSync(process.execPath, [program, await benchDatabaseFile()], { encoding: 'utf8' });
  return JSON.parse(output);
}

function readTables(database: Database): readonly SheetTable[] {
  return bundleParts(database, yearJob, demoDay)
    .flatMap(({ inputs }) => inputs)
    .map((input) => sheetTable(readMonthSheet(database, input, demoDay), yearJob.languages, demoDay))
    .filter(({ rows }) => rows.length > 0);
}

function timeOf(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The same cells one by one, as its examples do: one look for all, as bare as a bordered table gets. */
function writeBare(tables: readonly SheetTable[]): void {
  const workbook = new Workbook();
  const look = new Format().setFontName('Arial').setFontSize(8).setBorder(FormatBorder.Thin);
  for (const { rows, totalRows } of tables) {
    const sheet = workbook.addWorksheet();
    for (const [at, row] of [...rows, ...totalRows].entries())
      for (const [place, cell] of row.entries()) {
        if (cell.kind === 'number' && cell.value !== null) sheet.writeNumberWithFormat(at, place, cell.value, look);
        else if (cell.kind === 'text' || cell.kind === 'mark') sheet.writeStringWithFormat(at, place, cell.text, look);
        else sheet.writeBlank(at, place, look);
      }
  }
  workbook.saveToBufferSync();
  workbook.free();
}
