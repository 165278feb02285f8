/** Cells of a person as fields: trimmed, parsed, or refused with the column that is wrong. */
import type { Day } from '../domain/day.ts';
import { cleanLine } from '../domain/text.ts';
import { hasLostLetters, parseDay, parseLanguage, withoutApostrophe } from './cells.ts';
import { type ImportProblem, problemAt } from './problem.ts';
import type { Said, SaidField } from './roster.ts';

const longest: Readonly<Partial<Record<SaidField, number>>> = {
  family: 100,
  given: 100,
  patronymic: 100,
  className: 20,
  pmpkNumber: 40,
};
const names: ReadonlySet<SaidField> = new Set(['family', 'given', 'patronymic']);
const days: ReadonlySet<SaidField> = new Set([
  'birthDate',
  'enrolledFrom',
  'enrolledTo',
  'pmpkIssuedOn',
  'pmpkValidTo',
]);

export type RawField = { readonly field: SaidField; readonly column: string; readonly text: string };
export type ReadFields = { readonly said: Said; readonly problem: ImportProblem | null };

/** @param today nobody is born later */
export function readFields(raw: readonly RawField[], file: string, row: number, today: Day): ReadFields {
  const said: Record<string, unknown> = {};
  for (const { field, column, text: cell } of raw) {
    const text = cleanLine(withoutApostrophe(cell)).normalize('NFC');
    if (text === '') continue;
    const refuse = (code: ImportProblem['code'], detail = text) => ({
      said: {},
      problem: problemAt(code, file, { row, column, detail }),
    });
    if (days.has(field)) {
      const day = parseDay(text);
      if (day === null) return refuse('bad_date');
      if (field === 'birthDate' && day > today) return refuse('future_date');
      said[field] = day;
    } else if (field === 'language') {
      const language = parseLanguage(text);
      if (language === null) return refuse('bad_language');
      said[field] = language;
    } else {
      if (names.has(field) && hasLostLetters(text)) return refuse('letters_lost');
      if (text.length > (longest[field] ?? 0)) return refuse('too_long', String(longest[field]));
      said[field] = text;
    }
  }
  return { said: said as Said, problem: null };
}

/** A person has a surname and a name. */
export function missingName(said: Said): 'family' | 'given' | null {
  if (said.family === undefined) return 'family';
  return said.given === undefined ? 'given' : null;
}
