/** What other programs read in exported files. The set-up for tests installs them; without them a test fails and says so. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';

const longest = 120_000;

/** Cells of the first sheet as LibreOffice shows them. `csv`: `;` and UTF-8, as the app writes for Excel. */
export function readByLibreOffice(file: string): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-soffice-'));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const isCsv = file.endsWith('.csv');
  // Separator, quotes, UTF-8, first line, Russian; out with commas, every cell as it is shown.
  const read = isCsv ? ['--infilter=CSV:59,34,76,1,,1049'] : [];
  const write = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1049,false,true';
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    ...read,
    '--convert-to',
    write,
    '--outdir',
    folder,
    file,
  ];
  execFileSync('soffice', args, { timeout: longest, stdio: 'pipe' });
  const name = basename(file).replace(/\.\w+$/, '.csv');
  return parse(readFileSync(join(folder, name), 'utf8'), { relax_column_count: true, bom: true });
}

/** Text of a PDF, the words of one line side by side. */
export const readByPoppler = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], { timeout: longest, encoding: 'utf8' });
