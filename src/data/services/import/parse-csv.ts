/** CSV as RFC 4180 has it, whatever separates the cells: `;` `,` or a tab. */
import { parse } from 'csv-parse/sync';
import { importLimits } from '../../../shared/import/limits.ts';
import { type ImportProblemCode, ImportRefusal, problemAt } from '../../../shared/import/problem.ts';
import type { TableRow } from '../../../shared/import/table.ts';

const separators = [';', ',', '\t'] as const;
export type Separator = (typeof separators)[number];

/** A record can be no longer than this, in characters: beyond it a quotation mark was never closed. */
const longestRecord = 1_000_000;
const tellEvery = 2000;

type Options = {
  readonly maxRows?: number;
  /** Told how many characters of the text are done, now and then. */
  readonly onProgress?: (characters: number) => void;
};

/** All rows, also empty ones, so that they can be counted. @throws ImportRefusal */
export function parseCsv(
  text: string,
  file: string,
  { maxRows = importLimits.rows, onProgress }: Options = {},
): TableRow[] {
  const { body, separator, skipped } = beginOf(text);
  refuseWideLines(body, separator, file);
  const rows: TableRow[] = [];
  try {
    parse(body, {
      delimiter: separator,
      // A title from one program and rows from another: each line may end in its own way.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: longestRecord,
      // One more than is let in, and the header.
      to: maxRows + 2,
      onRecord: (cells: string[], { bytes }: { readonly bytes: number }) => {
        rows.push({ row: rows.length + 1 + skipped, cells });
        if (rows.length % tellEvery === 0) onProgress?.(bytes);
        return null;
      },
    });
  } catch (error) {
    throw refusalOf(error, file);
  }
  if (rows.length > maxRows + 1) throw new ImportRefusal(problemAt('too_many_rows', file, { detail: String(maxRows) }));
  return rows;
}

/** In one line, quoted or not: the parser counts the signs of a record, and cells in which nothing stands have none. */
const mostSeparators = 10_000;

function refuseWideLines(text: string, separator: Separator, file: string): void {
  const [wanted, lineFeed] = [separator.charCodeAt(0), 10];
  let count = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code === lineFeed) count = 0;
    else if (code === wanted && ++count > mostSeparators)
      throw new ImportRefusal(problemAt('too_many_columns', file, { detail: String(mostSeparators) }));
  }
}

/** Excel's own first line says which separator it used; otherwise it is counted. */
function beginOf(text: string): { readonly body: string; readonly separator: Separator; readonly skipped: number } {
  const said = /^\uFEFF?sep=(.)\r?\n/.exec(text);
  const separator = separators.find((one) => one === said?.[1]);
  if (said && separator) return { body: text.slice(said[0].length), separator, skipped: 1 };
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return { body, separator: guessSeparator(body), skipped: 0 };
}

const sampleLines = 10;

/** The one that stands outside of quotation marks most often in the first lines. */
export function guessSeparator(text: string): Separator {
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]));
  let [isQuoted, lines] = [false, 0];
  for (const sign of text.slice(0, 20_000)) {
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === '\n' && ++lines === sampleLines) break;
    const count = counts.get(sign);
    if (count !== undefined) counts.set(sign, count + 1);
  }
  return separators.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best));
}

const codes: Readonly<Record<string, ImportProblemCode>> = {
  CSV_QUOTE_NOT_CLOSED: 'quote_open',
  CSV_MAX_RECORD_SIZE: 'quote_open',
  INVALID_OPENING_QUOTE: 'quote_stray',
  CSV_INVALID_CLOSING_QUOTE: 'quote_stray',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'quote_stray',
};

function refusalOf(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = codes[String(error.code)];
  const row = 'lines' in error ? Number(error.lines) : null;
  return code ? new ImportRefusal(problemAt(code, file, { row })) : error;
}
