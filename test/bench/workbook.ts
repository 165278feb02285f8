/**
 * The workbook of a school year for all rooms, as the export writes it, against its writer called bare with the same
 * cells and looks: what reading, building tables and being told of progress add.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { Format, FormatBorder, Workbook } from 'wasm-xlsxwriter';
import type { App } from '../../src/data/app.ts';
import { ExportsBeside } from '../../src/data/export-beside.ts';
import { demoDay } from '../../src/data/services/demo/options.ts';
import { bundleParts } from '../../src/data/services/export/bundle/parts.ts';
import { readMonthSheet } from '../../src/data/services/read-sheet.ts';
import type { Month } from '../../src/shared/domain/day.ts';
import type { ExportJob } from '../../src/shared/domain/export-job.ts';
import { sheetTable } from '../../src/shared/sheet/sheet-table.ts';
import type { SheetTable } from '../../src/shared/sheet/table.ts';
import { openBenchDatabase } from './demo-database.ts';
import { type BenchRow, benchRow, median } from './row.ts';

const limit = 1.2;
const rounds = 5;
/** In ms: a quarter of the time in which a tap is answered. */
const longestFreeze = 25;
const job: ExportJob = {
  what: { kind: 'year', schoolId: null, month: '2026-03' as Month, as: 'book' },
  format: 'xlsx',
  languages: ['ru'],
  withNames: false,
};

export async function workbookBench(): Promise<readonly BenchRow[]> {
  const database = await openBenchDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-bench-'));
  const path = join(folder, 'year.xlsx');
  const tables = readTables(database);
  const cells = tables.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
  const times: { bare: number[]; whole: number[]; freezes: number[]; peaks: number[] } = {
    bare: [],
    whole: [],
    freezes: [],
    peaks: [],
  };
  for (let round = 0; round <= rounds; round++) {
    const bare = timeOf(() => writeBare(tables));
    const whole = await watch(() => makeBeside(database, path));
    if (round === 0) continue;
    times.bare.push(bare);
    times.whole.push(whole.ms);
    times.freezes.push(whole.freeze);
    times.peaks.push(whole.peak);
  }
  const size = `${Math.round(cells / 1000)},000 cells, ${Math.round(statSync(path).size / 1024)} kB`;
  console.log(
    `year workbook: process at most ${Math.round(Math.max(...times.peaks))} MB, bare and tables of this bench included`,
  );
  database.close();
  rmSync(folder, { recursive: true, force: true });
  return [
    benchRow(`year workbook, ${size}, against the writer bare`, 'ms', median(times.whole), median(times.bare), limit),
    benchRow('longest freeze of the data process meanwhile', 'ms', Math.max(...times.freezes), longestFreeze, 1),
  ];
}

function readTables(database: Database): readonly SheetTable[] {
  return bundleParts(database, job, demoDay)
    .flatMap(({ inputs }) => inputs)
    .map((input) => sheetTable(readMonthSheet(database, input, demoDay), job.languages, demoDay))
    .filter(({ rows }) => rows.length > 0);
}

function timeOf(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The same cells in the fewest calls: one look for all, as bare as a bordered table gets. */
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

async function makeBeside(database: Database, path: string): Promise<void> {
  const app = {
    store: { database, problem: null },
    clock: { now: () => new Date(`${demoDay}T12:00:00`).getTime() },
    host: { chooseFile: async () => path },
    broadcast: () => undefined,
  } as unknown as App;
  await new ExportsBeside().make(app, job, 'year.xlsx');
}

/** How long it took, the longest that this thread could not answer, and the memory of the whole process at most. */
async function watch(work: () => Promise<void>): Promise<{ ms: number; freeze: number; peak: number }> {
  let [last, freeze, peak] = [performance.now(), 0, 0];
  const look = setInterval(() => {
    const now = performance.now();
    freeze = Math.max(freeze, now - last - 1);
    peak = Math.max(peak, process.memoryUsage.rss() / 2 ** 20);
    last = now;
  }, 1);
  const begun = performance.now();
  await work();
  clearInterval(look);
  return { ms: performance.now() - begun, freeze, peak };
}
