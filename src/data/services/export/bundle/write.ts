/** Writes many sheets into one file, a sheet at a time, so that no more than one part is in memory. */
import type { Database } from 'better-sqlite3';
import type { RecordHead } from '../../../../shared/domain/backup.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import type { ExportJob } from '../../../../shared/domain/export-job.ts';
import type { MonthSheet } from '../../../../shared/domain/month-sheet.ts';
import { dictionaries } from '../../../../shared/i18n/index.ts';
import { CallError } from '../../../../shared/ipc/result.ts';
import { sheetTable } from '../../../../shared/sheet/sheet-table.ts';
import type { SheetTable } from '../../../../shared/sheet/table.ts';
import { readHead } from '../../../db/queries/content.ts';
import { readMonthSheet, type SheetInput } from '../../read-sheet.ts';
import { csvBytes, writeCsv } from '../csv.ts';
import { fileName } from '../file-name.ts';
import { uniqueNamer } from '../part-names.ts';
import { footerOf, sheetHtml } from '../pdf-html.ts';
import { stamped, stampProperty } from '../record-stamp.ts';
import { asBlocks, type BlockTable } from '../xlsx-block.ts';
import { ZipWriter } from '../zip.ts';
import { eventHead, eventLines } from './events.ts';
import { bundleEnding, bundleParts, type Part } from './parts.ts';

type Counts = Omit<Written, 'head'>;
export type Page = { readonly html: string; readonly footer: string };
export type Written = {
  readonly sheets: number;
  readonly leftOut: number;
  /** Of the record of changes, as of what was read; null: nothing was done yet. */
  readonly head: string | null;
};

/** A workbook that tables are added to one by one. */
export type Book = {
  readonly add: (table: BlockTable) => void;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
};

export type Writing = {
  readonly database: Database;
  readonly job: ExportJob;
  readonly today: Day;
  readonly write: (bytes: Uint8Array) => void;
  /** @param description what the file's properties say of where it came from */
  readonly openBook: (description: string | null) => Book;
  /** PDF of a page; a window makes it. */
  readonly render: (page: Page) => Promise<Uint8Array>;
  readonly tell: (done: number, total: number) => void;
};

/** @throws CallError nothing_to_export, not_found */
export async function writeBundle(writing: Writing): Promise<Written> {
  const { database, job, today } = writing;
  const parts = bundleParts(database, job, today);
  const head = readHead(database);
  const written = job.format === 'events' ? writeEvents(writing, parts) : await writeSheets(writing, parts, head);
  if (written.sheets === 0) throw new CallError('nothing_to_export');
  return { ...written, head: head?.hash ?? null };
}

/** One CSV for all rooms: programs take rows, not sheets. */
function writeEvents({ database, job, write, tell }: Writing, parts: readonly Part[]): Counts {
  const inputs = parts.flatMap((part) => part.inputs);
  let [rows, leftOut] = [0, 0];
  write(csvBytes([eventHead(job.withNames)], 'plain'));
  for (const [index, input] of inputs.entries()) {
    const events = eventLines(database, input, job.withNames);
    write(csvBytes(events.lines, 'plain'));
    rows += events.lines.length;
    leftOut += events.leftOut;
    tell(index + 1, inputs.length);
  }
  return { sheets: rows === 0 ? 0 : inputs.length, leftOut };
}

async function writeSheets(writing: Writing, parts: readonly Part[], head: RecordHead | null): Promise<Counts> {
  const { job, today, write } = writing;
  const sheets = new SheetReader(writing, parts, head);
  const zip = bundleEnding(job) === 'zip' ? new ZipWriter(write, today) : null;
  const put = (name: string, ending: string, bytes: Uint8Array) =>
    zip ? zip.add(`${sheets.nameFile(name)}.${ending}`, bytes, ending !== 'csv') : write(bytes);
  for (const part of parts) await writePart(writing, part, sheets, put);
  if (sheets.count > 0) zip?.end();
  return { sheets: sheets.count, leftOut: 0 };
}

type Put = (name: string, ending: string, bytes: Uint8Array) => void;

async function writePart({ job, openBook, render }: Writing, part: Part, sheets: SheetReader, put: Put): Promise<void> {
  const [language] = job.languages;
  if (job.format === 'csv' || job.format === 'plain') {
    const dialect = job.format === 'csv' ? 'excel' : 'plain';
    for (const table of sheets.tablesOf(part)) put(table.name, 'csv', writeCsv(table, dialect));
    return;
  }
  const name = `${sheets.stem}_${part.name}`;
  if (job.format === 'xlsx') {
    const book = openBook(sheets.property);
    const before = sheets.count;
    for (const table of sheets.tablesOf(part)) book.add(asBlocks(table));
    if (sheets.count > before) put(name, 'xlsx', await book.bytes());
    return;
  }
  const tables = [...sheets.tablesOf(part)];
  if (tables.length > 0)
    put(name, 'pdf', await render({ html: sheetHtml(tables, language), footer: footerOf(tables) }));
}

/** Reads the sheets one by one, tells of each, and leaves out those in which there is nobody. */
class SheetReader {
  readonly #writing: Writing;
  readonly #total: number;
  readonly #isLongName: boolean;
  readonly #head: RecordHead | null;
  readonly #uniqueName = uniqueNamer(longestFile);
  #done = 0;
  count = 0;

  constructor(writing: Writing, parts: readonly Part[], head: RecordHead | null) {
    this.#writing = writing;
    this.#head = head;
    this.#total = parts.reduce((sum, { inputs }) => sum + inputs.length, 0);
    const months = new Set(parts.flatMap(({ inputs }) => inputs.map(({ month }) => month)));
    this.#isLongName = months.size > 1 && (parts.length === 1 || writing.job.format !== 'xlsx');
  }

  *tablesOf({ inputs }: Part): Generator<SheetTable> {
    const { job, today, tell } = this.#writing;
    for (const input of inputs) {
      const sheet = readMonthSheet(this.#writing.database, input, today);
      if (sheet.rows.length > 0) {
        this.count++;
        const table = stamped(sheetTable(sheet, job.languages, today), this.#head, job.languages[0]);
        yield { ...table, name: this.#nameOf(sheet, input) };
      }
      tell(++this.#done, this.#total);
    }
  }

  /** What tells it from the others: discipline or room; the month where there are several; the school where rooms of several are. */
  #nameOf(sheet: MonthSheet, { discipline, month }: SheetInput): string {
    const { what, languages } = this.#writing.job;
    const words = dictionaries[languages[0]];
    if (discipline !== null) return words.disciplines[discipline];
    const school = what.kind !== 'disciplines' && what.schoolId === null ? ` ${sheet.schoolName}` : '';
    return `${this.#isLongName ? `${month} ` : ''}${sheet.scopeName}${school}`;
  }

  nameFile(name: string): string {
    return this.#uniqueName(fileName([name], '').slice(0, -1));
  }

  get property(): string | null {
    return this.#head && stampProperty(this.#head);
  }

  get stem(): string {
    return dictionaries[this.#writing.job.languages[0]].sheet.fileStem;
  }
}

const longestFile = 100;
