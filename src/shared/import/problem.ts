/** Why a file or a row of it is not taken over. Each code has a sentence in the language files, `imports.problems.<code>`. */
import { z } from 'zod';

/** The whole file is refused: nothing of it can be relied on. */
export const fileProblems = [
  'could_not_read',
  'unknown_kind',
  'old_xls',
  'too_big',
  'too_many_files',
  'too_many_rows',
  'too_many_columns',
  'empty_file',
  'no_data_rows',
  'bad_encoding',
  'nul_bytes',
  'quote_open',
  'quote_stray',
  'xlsx_damaged',
  'zip_damaged',
  'zip_bomb',
  'zip_path',
  'zip_link',
  'zip_duplicate',
  'zip_nested',
  'zip_locked',
  'zip_not_roster',
  'missing_file',
  'missing_column',
  'duplicate_column',
  'bad_version',
  'bad_mode',
  'org_cycle',
] as const;

/** One row is refused; the others are not held up by it. */
export const rowProblems = [
  'too_many_fields',
  'needed',
  'too_long',
  'bad_date',
  'future_date',
  'backward_dates',
  'letters_lost',
  'bad_language',
  'duplicate_id',
  'unknown_user',
  'unknown_class',
  'bad_status',
  'status_needed',
  'modified_needed',
  'bad_modified',
  'ambiguous',
  'twice_in_file',
  'no_room',
] as const;

export const importProblemCodes = [...fileProblems, ...rowProblems] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];

export const importProblemSchema = z.strictObject({
  code: z.enum(importProblemCodes),
  file: z.string(),
  /** As spreadsheets number them, from 1; null: the file as a whole. */
  row: z.number().int().nullable(),
  column: z.string().nullable(),
  /** What stands there, or what there is too much of. */
  detail: z.string(),
});
export type ImportProblem = z.infer<typeof importProblemSchema>;

type Place = Partial<Pick<ImportProblem, 'row' | 'column' | 'detail'>>;

export function problemAt(code: ImportProblemCode, file: string, place: Place = {}): ImportProblem {
  const { row = null, column = null, detail = '' } = place;
  return { code, file: shorten(file), row, column: column === null ? null : shorten(column), detail: shorten(detail) };
}

const longestDetail = 80;
const shorten = (text: string) => {
  const signs = [...text];
  return signs.length > longestDetail ? `${signs.slice(0, longestDetail).join('')}…` : text;
};

/** Thrown while reading: the file is refused as a whole. */
export class ImportRefusal extends Error {
  readonly problems: readonly ImportProblem[];

  constructor(...problems: readonly ImportProblem[]) {
    super(problems.map(({ code }) => code).join(' '));
    this.name = 'ImportRefusal';
    this.problems = problems;
  }
}
