/** A chosen file or folder, read whole: a OneRoster bundle as a roster, anything else as tables. */
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Day } from '../../../shared/domain/day.ts';
import { findHeader } from '../../../shared/import/columns.ts';
import { importLimits } from '../../../shared/import/limits.ts';
import { rosterOfBundle } from '../../../shared/import/oneroster.ts';
import {
  bundleOf,
  type OneRosterName,
  type OneRosterVersion,
  oneRosterNames,
} from '../../../shared/import/oneroster-files.ts';
import { type ImportProblemCode, ImportRefusal, problemAt } from '../../../shared/import/problem.ts';
import type { Roster } from '../../../shared/import/roster.ts';
import { type Table, tableOf } from '../../../shared/import/table.ts';
import { decodeText, type TextEncodingName } from './decode.ts';
import { parseCsv } from './parse-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { unzip } from './unzip.ts';

export type ReadContent =
  | { readonly kind: 'oneroster'; readonly version: OneRosterVersion; readonly roster: Roster }
  | { readonly kind: 'csv'; readonly encoding: TextEncodingName; readonly tables: readonly Table[] }
  | { readonly kind: 'xlsx'; readonly tables: readonly Table[] };

type Tell = (done: number, total: number) => void;

/**
 * @param path of a file or of a folder
 * @param tell how far it has come
 * @throws ImportRefusal
 */
export async function readFile(path: string, today: Day, tell: Tell): Promise<ReadContent> {
  const name = basename(path);
  try {
    if (statSync(path).isDirectory()) return readBundle(readFolder(path, name), today, tell);
    if (statSync(path).size > importLimits.fileBytes) throw refusal('too_big', name);
    return await readBytes(readFileSync(path), name, today, tell);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw refusal('could_not_read', name);
    throw error;
  }
}

/** What a file is, its first bytes say, whatever its name. */
async function readBytes(bytes: Buffer, name: string, today: Day, tell: Tell): Promise<ReadContent> {
  if (bytes.length === 0) throw refusal('empty_file', name);
  if (bytes.toString('hex', 0, 4) === 'd0cf11e0') throw refusal('old_xls', name);
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04') return readArchive(bytes, name, today, tell);
  if (/\.(zip|xlsx)$/i.test(name)) throw refusal('zip_damaged', name);
  if (/\.(pdf|docx?|ods|rtf|png|jpe?g|exe)$/i.test(name)) throw refusal('unknown_kind', name);
  const { text, encoding } = decodeText(bytes, name);
  const maxRows = importLimits.tableRows;
  const rows = parseCsv(text, name, { maxRows, onProgress: (done) => tell(done, text.length) });
  const table = tableOf(name, rows, findHeader(rows.slice(0, 50).map(({ cells }) => cells)));
  if (table.rows.length === 0) throw refusal('no_data_rows', name);
  return { kind: 'csv', encoding, tables: [table] };
}

async function readArchive(bytes: Buffer, name: string, today: Day, tell: Tell): Promise<ReadContent> {
  const names: string[] = [];
  const files = await unzip(bytes, name, (entry) => {
    names.push(entry);
    return /\.csv$/i.test(entry) && !entry.startsWith('__MACOSX/');
  });
  if (names.some((entry) => /^xl\/workbook\.xml$/i.test(entry))) {
    tell(1, 3);
    return { kind: 'xlsx', tables: await readXlsx(bytes, name) };
  }
  const nested = names.find((entry) => /\.(zip|7z|rar|gz)$/i.test(entry));
  if (nested !== undefined) throw refusal('zip_nested', name, nested);
  return readBundle(
    new Map([...files].map(([path, content]) => [basename(path).toLowerCase(), content])),
    today,
    tell,
    name,
  );
}

/** Files of the folder itself; others beside them are left alone. */
function readFolder(path: string, name: string): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  let total = 0;
  const entries = readdirSync(path).filter((entry) => /\.csv$/i.test(entry));
  if (entries.length > importLimits.files) throw refusal('too_many_files', name, String(entries.length));
  for (const entry of entries) {
    const facts = lstatSync(join(path, entry));
    if (facts.isSymbolicLink()) throw refusal('zip_link', name, entry);
    total += facts.size;
    if (facts.size > importLimits.fileBytes || total > importLimits.allBytes) throw refusal('too_big', entry);
    files.set(entry.toLowerCase(), readFileSync(join(path, entry)));
  }
  return files;
}

function readBundle(files: ReadonlyMap<string, Buffer>, today: Day, tell: Tell, name = ''): ReadContent {
  if (!files.has('users.csv') && !files.has('manifest.csv')) throw refusal('zip_not_roster', name);
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const read = (file: string): Table | null => {
    const bytes = files.get(file);
    if (!bytes) return null;
    if (bytes.length === 0) throw refusal('empty_file', file);
    const { text } = decodeText(bytes, file);
    const table = tableOf(file, parseCsv(text, file, { onProgress: (count) => tell(done + count, total) }));
    done += bytes.length;
    tell(done, total);
    return table;
  };
  const manifest = read('manifest.csv');
  const tables = new Map<OneRosterName, Table>();
  for (const one of oneRosterNames) {
    const table = read(`${one}.csv`);
    if (table) tables.set(one, table);
  }
  const bundle = bundleOf(manifest, tables);
  return { kind: 'oneroster', version: bundle.version, roster: rosterOfBundle(bundle, today) };
}

const refusal = (code: ImportProblemCode, file: string, detail = '') =>
  new ImportRefusal(problemAt(code, file, { detail }));
